import { assign } from './assign.ts';
import { bandOf } from './band.ts';
import { type Candidates, candidatesOf, type Match, overlap } from './candidates.ts';
import { gapPairs } from './gaps.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Lexicon } from './lexicon.ts';
import { standing } from './moves.ts';
import { type Fitted, fitted as ours, sharpness } from './parameters.ts';
import { type Pins, pinnedOf } from './pins.ts';
import type { Entry, Side } from './side.ts';
import { subjectBlocks } from './subject-blocks.ts';

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

/** What an alignment goes by, beside the two sides. */
export interface AlignOptions {
  lexicon: Lexicon;
  pins: Pins;
  /** Keep only what is almost never wrong. */
  sure: boolean;
  /** Other numbers than ours, for a bench that chooses them. */
  fitted?: Fitted;
}

/**
 * Say which clauses answer each other, whatever their order.
 *
 * What a person decided stands. Then one to one, by the highest total; then splits and joins around those
 * pairs; then, in texts of two hands, rules on a rare subject, n to m; then what is left between the same neighbours;
 * then what moved.
 */
export function align(
  before: Side,
  after: Side,
  { lexicon, pins, sure, fitted = ours }: AlignOptions,
): Alignment {
  const pinned = pinnedOf(pins, before, after);
  const candidates = candidatesOf(before, after, { lexicon, pinned, fitted });
  const pairs = assign(
    candidates.matches.map((match) => ({ ...match, score: preference(match, before, after) })),
  );
  const chosen = pairs.map(({ row, column }) => matchAt(candidates, row, column));
  const sides = [before.entries, after.entries] as const;
  const around = { candidates, pinned, sides, fitted };
  const grown = groupsOf(chosen, around);
  const joined = candidates.revision ? grown : subjectBlocks(grown, around, fitted);
  const found = [...pinned.groups, ...joined];
  const all = [...found, ...gapPairs(found, around)];
  const groups = sure ? all.flatMap(sureOf) : all;
  const still = standing(groups.map((group) => [group.anchor.row, group.anchor.column]));
  return {
    groups: groups.map((group, i) => ({ ...group, moved: !still.has(i) })),
    bestBefore: (row) => candidates.byRow.get(row)?.[0]?.score ?? 0,
    bestAfter: (column) => candidates.byColumn.get(column)?.[0]?.score ?? 0,
  };
}

/** Keep a group that is certain, and of a split or join that is not, the pair around which it was made. */
function sureOf(group: Group): Group[] {
  if (bandOf(group) === 'certain') return [group];
  const { anchor, mutual } = group;
  const { row, column, score, by } = anchor;
  const pair = { rows: [row], columns: [column], anchor, by, score, weakest: score, mutual };
  return bandOf(pair) === 'certain' ? [pair] : [];
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
