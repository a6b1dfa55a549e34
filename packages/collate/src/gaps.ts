import { similarity } from '@akkoord/text';
import type { Group } from './groups.ts';
import type { Pinned } from './pins.ts';
import type { Entry } from './side.ts';

/** Texts at least this alike, letter by letter, are one text reworded where they stand at one place. */
const sameText = 0.5;

/**
 * Pair what is left between the same neighbours: too few words to tell by, but the place tells.
 *
 * Only where as many clauses are left on both sides, each in the form and the letters of its counterpart.
 */
export function gapPairs(
  groups: readonly Group[],
  [before, after]: readonly [readonly Entry[], readonly Entry[]],
  pinned: Pinned,
): Group[] {
  const byRow = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group])));
  const byColumn = new Map(groups.flatMap((group) => group.columns.map((one) => [one, group])));
  const gaps = gapsOf(after, byColumn);
  return gapsOf(before, byRow).flatMap((rows) => {
    const same = gaps.filter((gap) => gap.from === rows.from && gap.to === rows.to);
    const columns = same[0];
    if (same.length !== 1 || !columns || columns.at.length !== rows.at.length) return [];
    return rows.at.flatMap((row, i) => {
      const column = columns.at[i] as number;
      if (pinned.isApart(row, column)) return [];
      return placed(before[row] as Entry, after[column] as Entry);
    });
  });
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

function placed(one: Entry, other: Entry): Group[] {
  if (one.clause.form !== other.clause.form) return [];
  const score = similarity(one.text, other.text);
  if (score < sameText) return [];
  const anchor = { row: one.index, column: other.index, score, by: 'place', within: false };
  return [
    {
      rows: [one.index],
      columns: [other.index],
      anchor,
      by: anchor.by,
      score,
      weakest: score,
      mutual: true,
    },
  ];
}
