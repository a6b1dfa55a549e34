import type { Change, SummaryLine } from '@akkoord/clause';
import type { Entry } from '../side.ts';
import { entriesOf, type LineContext } from './line.ts';
import { leadIn, ownWords } from './quote.ts';

/**
 * Tell points of one list that all came, or all went, in one line, with the lead-in where that came or went with them.
 *
 * @param lines In the order of their changes.
 */
export function gathered(
  lines: readonly SummaryLine[],
  changes: readonly Change[],
  context: LineContext,
): SummaryLine[] {
  const groups = new Map<string, SummaryLine[]>();
  for (const line of lines) {
    const key = listOf(line, changes, context) ?? `${line.change}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => joined(group, changes, context));
}

type LoneLine = Extract<SummaryLine, { code: 'rule-new' | 'rule-gone' }>;

function isLone(line: SummaryLine): line is LoneLine {
  return line.code === 'rule-new' || line.code === 'rule-gone';
}

/** What names the list that a lone clause is a point or the lead-in of; `null` where it is none. */
function listOf(
  line: SummaryLine,
  changes: readonly Change[],
  context: LineContext,
): string | null {
  if (!isLone(line)) return null;
  const at = place(line, changes, context);
  if (at === null) return null;
  const { entry, entries } = at;
  if (entry.text.trim().endsWith(':')) return `${line.code} ${line.effect} ${entry.index}`;
  if (entry.parent === null) return null;
  return leadIn(entry, entries) === null ? null : `${line.code} ${line.effect} ${entry.parent}`;
}

function joined(
  group: readonly SummaryLine[],
  changes: readonly Change[],
  context: LineContext,
): SummaryLine {
  const [first, ...rest] = group as [SummaryLine, ...SummaryLine[]];
  if (!isLone(first) || rest.length === 0) return first;
  const points = group.flatMap((line) => {
    const at = place(line, changes, context);
    return at && !at.entry.text.trim().endsWith(':') ? [ownWords(at.entry)] : [];
  });
  const at = place(first, changes, context);
  const lead = at && (leadIn(at.entry, at.entries) ?? at.entry.text.trim());
  return {
    ...first,
    also: rest.map(({ change }) => change),
    data: { ...first.data, words: [lead ?? '', points.join('; ')].join(' ') },
  };
}

/** The one clause of a change that has a clause on one side only. */
function place(
  { change }: SummaryLine,
  changes: readonly Change[],
  { sides }: LineContext,
): { entry: Entry; entries: readonly Entry[] } | null {
  const found = changes[change];
  if (!found) return null;
  const [before, after] = entriesOf(found, sides);
  const [entry] = before.length === 0 ? after : before;
  if (!entry || before.length + after.length !== 1) return null;
  return { entry, entries: (before.length === 0 ? sides[1] : sides[0]).entries };
}
