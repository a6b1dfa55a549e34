import { assign } from './assign.ts';
import { type Candidates, candidatesOf, type Match, overlap } from './candidates.ts';
import { gapPairs } from './gaps.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Lexicon } from './lexicon.ts';
import { standing } from './moves.ts';
import type { Entry, Side } from './side.ts';

/** Clauses that answer each other, and how sure that is. */
export interface Aligned extends Group {
  moved: boolean;
}

/** What the alignment leaves: groups of answering clauses, and the likeness that a clause alone came to at best. */
export interface Alignment {
  groups: readonly Aligned[];
  bestBefore: (row: number) => number;
  bestAfter: (column: number) => number;
}

/** Strong pairs weigh more than their sum, so that one good pair is not given up for two poor ones. */
const sharpness = 3;

/**
 * Say which clauses answer each other, whatever their order.
 *
 * First one to one, by the highest total; then splits and joins around those pairs; then what
 * is left between the same neighbours; then what moved.
 */
export function align(before: Side, after: Side, lexicon: Lexicon): Alignment {
  const candidates = candidatesOf(before, after, lexicon);
  const pairs = assign(
    candidates.matches.map((match) => ({ ...match, score: preference(match, before, after) })),
  );
  const chosen = pairs.map(({ row, column }) => matchAt(candidates, row, column));
  const found = groupsOf(chosen, candidates, before.entries, after.entries);
  const groups = [...found, ...gapPairs(found, before.entries, after.entries)];
  const still = standing(groups.map((group) => [group.anchor.row, group.anchor.column]));
  return {
    groups: groups.map((group, i) => ({ ...group, moved: !still.has(i) })),
    bestBefore: (row) => candidates.byRow.get(row)?.[0]?.score ?? 0,
    bestAfter: (column) => candidates.byColumn.get(column)?.[0]?.score ?? 0,
  };
}

function matchAt(candidates: Candidates, row: number, column: number): Match {
  return candidates.byRow.get(row)?.find((match) => match.column === column) as Match;
}

/** Sharpen a score, and let heading, number and place choose between equals. */
function preference(match: Match, before: Side, after: Side): number {
  const one = before.entries[match.row] as Entry;
  const other = after.entries[match.column] as Entry;
  const place =
    match.row / Math.max(1, before.entries.length - 1) -
    match.column / Math.max(1, after.entries.length - 1);
  const hints =
    (one.text === other.text ? 4 : 0) +
    2 * overlap(one.headingTerms, other.headingTerms) +
    (one.clause.num !== null && one.clause.num === other.clause.num ? 1 : 0) +
    (1 - place ** 2);
  return match.score ** sharpness + hints / 1000;
}
