import type { Candidate } from './assign.ts';
import { carriedPairs, sameText } from './known-pairs.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestPairs } from './nearest-pairs.ts';
import { type Fitted, headingWeight, leastWithin, likely, revised } from './parameters.ts';
import type { Pinned } from './pins.ts';
import { sharing } from './sharing.ts';
import type { Entry, Side } from './side.ts';
import { bindApart, spokenSubjects } from './spoken-subjects.ts';
import { likeness, type Vector, type Vectors, vectorsOf } from './vectors.ts';

/** A pair of clauses that may answer each other. */
export interface Match extends Candidate {
  /** What spoke for it: `same-text`, `wid`, `words`, `words+heading`; `+nearest` where little more does than
   * that nothing else comes so near. */
  by: string;
  /** True where the whole text of one clause stands in the other's, as it does after a split or a join. */
  within: boolean;
}

/** All pairs that may be, and how alike any two clauses or groups of clauses are. */
export interface Candidates {
  matches: readonly Match[];
  /** The matches of each clause of the before side, best first. */
  byRow: ReadonlyMap<number, readonly Match[]>;
  byColumn: ReadonlyMap<number, readonly Match[]>;
  vectors: Vectors;
  /** True where so many clauses stand in both that one text is a revision of the other. */
  revision: boolean;
}

/** What candidates are found by, beside the two sides. */
export interface CandidateOptions {
  lexicon: Lexicon;
  pinned: Pinned;
  fitted: Fitted;
}

/**
 * Find which clauses may answer each other, through an index of the words and fields that they share.
 *
 * @returns Every pair of the same text, and else the pairs that are alike enough for the subjects that they have; between
 *   texts of two hands also those that are nearest to each other by far.
 */
export function candidatesOf(
  before: Side,
  after: Side,
  { lexicon, pinned, fitted }: CandidateOptions,
): Candidates {
  const vectors = vectorsOf(before.entries, after.entries, lexicon);
  const isOpen = ({ row, column }: { row: number; column: number }) =>
    !pinned.rows.has(row) && !pinned.columns.has(column) && !pinned.isApart(row, column);
  const same = sameText(before.entries, after.entries).filter(isOpen);
  const taken = {
    rows: new Set(same.map((m) => m.row)),
    columns: new Set(same.map((m) => m.column)),
  };
  const carried = carriedPairs(before, after);
  const shared = Math.min(taken.rows.size, taken.columns.size);
  const revision = shared >= revised * Math.min(before.entries.length, after.entries.length);
  const looked = [...carried, ...sharing(vectors)]
    .filter(({ row, column }) => !taken.rows.has(row) && !taken.columns.has(column))
    .filter(isOpen)
    .map(({ row, column }): Match => {
      const one = before.entries[row] as Entry;
      const other = after.entries[column] as Entry;
      const alike = likeness(
        vectors.before[row] as Vector,
        vectors.after[column] as Vector,
        vectors.evidence,
      );
      const heading = overlap(one.headingTerms, other.headingTerms);
      const isCarried = carried.some((pair) => pair.row === row && pair.column === column);
      const score = isCarried ? 1 : Math.min(1, alike * (1 + headingWeight * heading));
      const within = isWithin(one, other) || isWithin(other, one);
      const words = heading >= 0.5 ? 'words+heading' : 'words';
      return { row, column, score, by: isCarried ? 'wid' : words, within };
    });
  const sides = [before.entries, after.entries] as const;
  const least = leastOf(revision, fitted);
  const alike = looked.filter(
    ({ row, column, score, within }) =>
      within || score >= least(before.entries[row] as Entry, after.entries[column] as Entry),
  );
  const nearest = revision ? [] : nearestPairs(looked, sides, fitted);
  const matches = unique([...same, ...nearest, ...alike]);
  const kept = withoutStrays(matches, before.entries, after.entries);
  return { matches: kept, ...indexed(kept), vectors, revision };
}

/**
 * Say how much two clauses must be alike, by the subjects that they speak of: least where they have one in common, more
 * where it is not known, most where both have others, for then a doubtful likeness is of words that any subject has.
 * Between texts of two hands a rule for staff and one for pupils must be as much alike.
 */
function leastOf(
  revision: boolean,
  { floor, unproven }: Fitted,
): (one: Entry, other: Entry) => number {
  return (one, other) => {
    if (!revision && bindApart(one, other)) return likely;
    const [own, others] = [one, other].map(({ clause }) => clause.data?.topics ?? []) as [
      string[],
      string[],
    ];
    if (own.some((topic) => others.includes(topic))) return revision ? unproven : floor;
    if (own.length === 0 || others.length === 0) return unproven;
    if (revision) return likely;
    // A subject that a clause has from the one before it, proves nothing of it.
    const known = spokenSubjects(one).size > 0 && spokenSubjects(other).size > 0;
    return known ? likely : unproven;
  };
}

function unique(matches: readonly Match[]): Match[] {
  return [...new Map(matches.map((match) => [`${match.row} ${match.column}`, match])).values()];
}

/** Say whether a clause stands in another whole, from mark to mark. */
function isWithin(part: Entry, whole: Entry): boolean {
  if (part.skeleton.length < leastWithin || !whole.skeleton.includes(part.skeleton)) return false;
  return `|${whole.parts.join('|')}|`.includes(`|${part.parts.join('|')}|`);
}

/** A clause whose whole text stands in one of the other side needs no clause that is less like it. */
function withoutStrays(
  matches: readonly Match[],
  before: readonly Entry[],
  after: readonly Entry[],
): Match[] {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const { row, column, within, by } of matches) {
    if (!within || by === 'wid') continue;
    const [one, other] = [before[row] as Entry, after[column] as Entry];
    if (one.skeleton.length <= other.skeleton.length) rows.add(row);
    else columns.add(column);
  }
  return matches.filter(
    ({ row, column, within, by }) =>
      within || by === 'wid' || !(rows.has(row) || columns.has(column)),
  );
}

function indexed(matches: readonly Match[]): Pick<Candidates, 'byRow' | 'byColumn'> {
  const byRow = new Map<number, Match[]>();
  const byColumn = new Map<number, Match[]>();
  for (const match of matches) {
    byRow.set(match.row, [...(byRow.get(match.row) ?? []), match]);
    byColumn.set(match.column, [...(byColumn.get(match.column) ?? []), match]);
  }
  for (const list of [...byRow.values(), ...byColumn.values()]) {
    list.sort((a, b) => b.score - a.score);
  }
  return { byRow, byColumn };
}

/** Give the Dice coefficient of two lists of terms, 0 where one is empty. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [x, y] = [new Set(a), new Set(b)];
  return (2 * [...x].filter((term) => y.has(term)).length) / (x.size + y.size);
}
