import { similarity } from '@akkoord/text';
import { bandOf } from './band.ts';
import type { Group, Surroundings } from './groups.ts';
import { likely, sameLetters } from './parameters.ts';
import type { Entry } from './side.ts';
import { bindApart, speakApart } from './spoken-subjects.ts';
import { likeness, type Vector } from './vectors.ts';

/**
 * Pair what is left between the same neighbours: too few words to tell by, but the place tells.
 *
 * Only where as many clauses are left on both sides, each in the form of its counterpart. Where it has hardly its letters
 * it is doubtful; both neighbours must be certain then, and the two share a word or more: of 88 changed articles of laws
 * the last two were found so. Tried without a shared word: one in sixteen clauses that were put in the place of another
 * rule was taken for that.
 */
export function gapPairs(groups: readonly Group[], around: Surroundings): Group[] {
  const [before, after] = around.sides;
  const byRow = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group])));
  const byColumn = new Map(groups.flatMap((group) => group.columns.map((one) => [one, group])));
  const gaps = gapsOf(after, byColumn);
  return gapsOf(before, byRow).flatMap((rows) => {
    const same = gaps.filter((gap) => gap.from === rows.from && gap.to === rows.to);
    const columns = same[0];
    if (same.length !== 1 || !columns || columns.at.length !== rows.at.length) return [];
    const isHeld = [rows.from, rows.to].every(isCertain);
    return rows.at.flatMap((row, i) => {
      const column = columns.at[i] as number;
      if (around.pinned.isApart(row, column)) return [];
      const pair = [before[row] as Entry, after[column] as Entry] as const;
      // A rule for staff beside one for pupils is another rule, unless what stands around both is sure.
      if (!isHeld && !around.candidates.revision && bindApart(...pair)) return [];
      return placed(pair, isHeld && mayAnswer(pair, around));
    });
  });
}

/** Whether nothing speaks against two clauses that hardly share their letters, and something for them. */
function mayAnswer([one, other]: readonly [Entry, Entry], around: Surroundings): boolean {
  if (speakApart(one, other) || bindApart(one, other)) return false;
  const { before, after, evidence } = around.candidates.vectors;
  const [row, column] = [before[one.index] as Vector, after[other.index] as Vector];
  return likeness(row, column, evidence) >= around.fitted.nearestLeast;
}

/** Clauses that stand in no group, and the groups on either side of them. */
interface Gap {
  from: Group | undefined;
  to: Group | undefined;
  at: number[];
}

function gapsOf(entries: readonly Entry[], taken: ReadonlyMap<number, Group>): Gap[] {
  const gaps: Gap[] = [];
  let open: Gap | null = null;
  for (const { index } of entries) {
    const group = taken.get(index);
    if (group) {
      if (open) open.to = group;
      open = null;
    } else if (open) open.at.push(index);
    else {
      open = { from: taken.get(index - 1), to: undefined, at: [index] };
      gaps.push(open);
    }
  }
  return gaps;
}

function isCertain(group: Group | undefined): boolean {
  return group !== undefined && bandOf(group) === 'certain';
}

/** Place alone says little: a pair by it is doubtful, whatever letters the two share. */
const doubtful = likely / 2;

function placed([one, other]: readonly [Entry, Entry], mayAnswer: boolean): Group[] {
  if (one.clause.form !== other.clause.form) return [];
  const score = similarity(one.text, other.text);
  const alike = score >= sameLetters;
  if (!alike && !mayAnswer) return [];
  const anchor = { row: one.index, column: other.index, score, by: 'place', within: false };
  return [
    {
      rows: [one.index],
      columns: [other.index],
      anchor,
      by: anchor.by,
      score,
      weakest: alike ? score : Math.min(score, doubtful),
      mutual: alike,
    },
  ];
}
