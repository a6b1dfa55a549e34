import type { Change, SummaryLine } from '@akkoord/clause';
import type { Entry } from '../side.ts';
import { entriesOf, type LineContext } from './line.ts';
import { leadIn, ownWords } from './quote.ts';

/**
 * Tell points of one list that all came, or all went, in one line, with the lead-in where that came or went with them. A
 * lead-in without any of its points says nothing.
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
  const all = [...groups.values()].flatMap((group) => joined(group, changes, context) ?? []);
  const told = new Set(all.flatMap(({ also }) => also));
  return all.filter(({ change }) => !told.has(change));
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
): SummaryLine | null {
  const [first, ...rest] = group as [SummaryLine, ...SummaryLine[]];
  const at = place(first, changes, context);
  if (!isLone(first) || at === null) return first;
  const isLead = at.entry.text.trim().endsWith(':');
  const points = isLead
    ? pointsOf(at.entry, first, { changes, context })
    : group.map(({ change }) => change);
  if (isLead && points.length === 0) return null;
  if (!isLead && rest.length === 0) return first;
  const said = points.flatMap((change) => {
    const point = place({ change }, changes, context);
    return point ? [ownWords(point.entry)] : [];
  });
  const lead = isLead ? quoted(at) : (leadIn(at.entry, at.entries) ?? '');
  return {
    ...first,
    also: points.filter((change) => change !== first.change),
    data: { ...first.data, words: [lead, said.join('; ')].join(' ') },
  };
}

/** A lead-in with the one over it. */
function quoted({ entry, entries }: { entry: Entry; entries: readonly Entry[] }): string {
  return [leadIn(entry, entries) ?? '', ownWords(entry)].join(' ').trim();
}

/** The places of the changes that are the points under a lead-in and came or went with it, norm or not. */
function pointsOf(
  lead: Entry,
  line: SummaryLine,
  { changes, context }: { changes: readonly Change[]; context: LineContext },
): number[] {
  const kind = changes[line.change]?.kind;
  return changes.flatMap((change, index) => {
    if (change.kind !== kind) return [];
    const point = place({ change: index }, changes, context);
    return point?.entry.parent === lead.index ? [index] : [];
  });
}

/** The one clause of a change that has a clause on one side only. */
function place(
  { change }: Pick<SummaryLine, 'change'>,
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
