import { fullNum, type Other } from '@akkoord/clause';
import { similarity } from '@akkoord/text';
import { standing } from '../moves.ts';
import { isSame, other, wordsWeigh } from './other.ts';
import type { Outline, OutlinedSection } from './outline.ts';

/** Index pairs of clauses that answer each other. */
export type IndexPairs = ReadonlyArray<readonly [number, number]>;

/** Headings that answer each other, by index before and after. */
export type HeadingPairs = ReadonlyMap<number, number>;

/** Below this likeness two headings without common clauses are two headings. */
const sameHeading = 0.5;

/** Say which heading answers which: by the clauses under them, then by their words. */
export function pairHeadings(before: Outline, after: Outline, pairs: IndexPairs): HeadingPairs {
  const homes = after.entries.map((entry) => homesOf(after, entry.index));
  const shared = new Map<string, number>();
  for (const [row, column] of pairs) {
    for (const [from, weight] of homesOf(before, row)) {
      for (const [to, other] of homes[column] ?? []) {
        const key = `${from} ${to}`;
        shared.set(key, (shared.get(key) ?? 0) + Math.min(weight, other));
      }
    }
  }
  const scored = before.sections.flatMap((from) =>
    after.sections.flatMap((to) => {
      const score = likeness(from, to, shared.get(`${from.index} ${to.index}`) ?? 0);
      return score > 0 ? [{ from: from.index, to: to.index, score }] : [];
    }),
  );
  scored.sort((a, b) => b.score - a.score || a.from + a.to - b.from - b.to);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of scored) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}

/** The headings over a clause, the nearest one counting most. */
function homesOf(outline: Outline, clause: number): Array<readonly [number, number]> {
  return outline.sections.flatMap(({ index, own, all }): Array<readonly [number, number]> => {
    if (own.includes(clause)) return [[index, 1]];
    return all.includes(clause) ? [[index, 0.1]] : [];
  });
}

function likeness(from: OutlinedSection, to: OutlinedSection, shared: number): number {
  const alike = similarity(from.part.section.toLowerCase(), to.part.section.toLowerCase());
  const larger = Math.max(from.all.length, to.all.length, 1);
  const near = from.part.under === to.part.under ? 0.05 : 0;
  if (shared === 0) return alike >= sameHeading ? alike + near : 0;
  return shared / larger + alike + near;
}

/** Compare headings: their words, numbers, levels, what they stand under, their order; and those on one side only. */
export function headingRows(before: Outline, after: Outline, pairs: HeadingPairs): Other[] {
  const order = [...pairs].sort(([a], [b]) => a - b);
  const still = standing(order);
  const rows = after.sections.flatMap((to): Other[] => {
    const at = order.findIndex(([, column]) => column === to.index);
    if (at < 0)
      return [other('heading-added', { before: [], after: [to.eId], words: ['', printed(to)] })];
    const from = before.sections[(order[at] as [number, number])[0]] as OutlinedSection;
    return pairRows(from, to, { nested: pairs, moved: !still.has(at) });
  });
  const gone = before.sections.filter(({ index }) => !pairs.has(index));
  const removed = gone.map((from) =>
    other('heading-removed', { before: [from.eId], after: [], words: [printed(from), ''] }),
  );
  return [...rows, ...removed];
}

interface HeadingContext {
  nested: HeadingPairs;
  moved: boolean;
}

function pairRows(
  from: OutlinedSection,
  to: OutlinedSection,
  { nested, moved }: HeadingContext,
): Other[] {
  const place = { before: [from.eId], after: [to.eId] };
  const rows: Other[] = [];
  if (!isSame(from.part.section, to.part.section)) {
    const weight = wordsWeigh(from.part.section, to.part.section);
    rows.push(other('heading-text', { ...place, words: [printed(from), printed(to)] }, weight));
  } else if (fullNum(from.part) !== fullNum(to.part)) {
    rows.push(other('heading-number', { ...place, words: [printed(from), printed(to)] }, 'none'));
  }
  const parent = from.parent === null ? null : (nested.get(from.parent) ?? -1);
  if (from.part.under !== to.part.under || parent !== to.parent) {
    if (parent !== -1 || from.part.under !== to.part.under)
      rows.push(other('heading-nesting', place));
  } else if (from.part.depth !== to.part.depth) rows.push(other('heading-level', place, 'none'));
  if (moved) rows.push(other('heading-moved', place));
  return rows;
}

function printed({ part }: OutlinedSection): string {
  return [fullNum(part), part.section].filter(Boolean).join(' ');
}
