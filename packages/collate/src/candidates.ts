import type { Candidate } from './assign.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pinned } from './pins.ts';
import type { Entry, Side } from './side.ts';
import { likeness, type Vector, type Vectors, vectorsOf } from './vectors.ts';

/** A pair of clauses that may answer each other. */
export interface Match extends Candidate {
  /** What spoke for it: `same-text`, `wid`, `words`, `words+heading`. */
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

/**
 * Pairs under this score are never taken: the least that two clauses on one subject need, where neither text revises the
 * other. Everything down to it raised the F1 of real texts without a fall in precision; for clauses without a subject each
 * step under {@link unproven} lowered both. Leads over a clause's other candidates, or over the best of its row and column,
 * changed no pair for the better.
 */
export const floor = 0.15;
/** The least that clauses need of which no common subject is known, and any two of a revision. */
const unproven = 0.22;
/** From this score on a pair is likely; what is less is doubtful. */
export const likely = 0.3;
/** Of each clause so many candidates are looked at, by the words that they share. */
const width = 24;
/** Words in more clauses than this lead to no candidate of themselves. */
const tooCommon = 0.25;
/** From this part of the clauses of the shorter side on that stand in both, one text revises the other. */
const revised = 0.25;
/** So many letters of a clause, or more, do not stand in another by chance. */
const leastWithin = 20;
/** An equal heading lifts a score by this part. */
const headingWeight = 0.1;

/**
 * Find which clauses may answer each other, through an index of the words and fields that they share.
 *
 * @returns Every pair of the same text, and else the pairs that are alike enough for the subjects that they have.
 */
export function candidatesOf(
  before: Side,
  after: Side,
  { lexicon, pinned }: { lexicon: Lexicon; pinned: Pinned },
): Candidates {
  const vectors = vectorsOf(before.entries, after.entries, lexicon);
  const isOpen = ({ row, column }: { row: number; column: number }) =>
    !pinned.rows.has(row) && !pinned.columns.has(column) && !pinned.isApart(row, column);
  const same = sameText(before.entries, after.entries).filter(isOpen);
  const taken = {
    rows: new Set(same.map((m) => m.row)),
    columns: new Set(same.map((m) => m.column)),
  };
  const carried = sameWork(before, after) ? widPairs(before.entries, after.entries) : [];
  const shared = Math.min(taken.rows.size, taken.columns.size);
  const revision = shared >= revised * Math.min(before.entries.length, after.entries.length);
  const matches: Match[] = [...same];
  for (const { row, column } of [...carried, ...sharing(vectors)]) {
    if (taken.rows.has(row) || taken.columns.has(column) || !isOpen({ row, column })) continue;
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
    if (score < leastOf(one, other, revision) && !within) continue;
    const words = heading >= 0.5 ? 'words+heading' : 'words';
    matches.push({ row, column, score, by: isCarried ? 'wid' : words, within });
  }
  const kept = withoutStrays(unique(matches), before.entries, after.entries);
  return { matches: kept, ...indexed(kept), vectors, revision };
}

/**
 * Say how much two clauses must be alike, by the subjects that they speak of: least where they have one in common, more
 * where it is not known, most where both have others, for then a doubtful likeness is of words that any subject has.
 */
function leastOf(one: Entry, other: Entry, revision: boolean): number {
  const [own, others] = [one, other].map(({ clause }) => clause.data?.topics ?? []) as [
    string[],
    string[],
  ];
  if (own.length === 0 || others.length === 0) return unproven;
  if (!own.some((topic) => others.includes(topic))) return likely;
  return revision ? unproven : floor;
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

/** Pair every clause with those of the same letters: a clause that stands there needs no other. */
function sameText(before: readonly Entry[], after: readonly Entry[]): Match[] {
  const columns = new Map<string, Entry[]>();
  for (const entry of after) {
    columns.set(entry.skeleton, [...(columns.get(entry.skeleton) ?? []), entry]);
  }
  const rows = new Map<string, Entry[]>();
  for (const entry of before) {
    if (columns.has(entry.skeleton)) {
      rows.set(entry.skeleton, [...(rows.get(entry.skeleton) ?? []), entry]);
    }
  }
  return [...rows].flatMap(([skeleton, ones]) => {
    const others = columns.get(skeleton) as Entry[];
    const pair = (one: Entry, other: Entry): Match => ({
      row: one.index,
      column: other.index,
      score: 1,
      by: 'same-text',
      within: true,
    });
    // Hundreds of equal clauses are paired in their order; a few by place and heading.
    if (ones.length * others.length > 2500) {
      return ones.slice(0, others.length).map((one, i) => pair(one, others[i] as Entry));
    }
    return ones.flatMap((one) => others.map((other) => pair(one, other)));
  });
}

/** Two expressions of one work: the same school on the same subject. */
function sameWork(before: Side, after: Side): boolean {
  const [a, b] = [before.tree.meta, after.tree.meta];
  const owner = a.school?.name ?? a.competentAuthority?.name;
  return (
    owner !== undefined &&
    owner === (b.school?.name ?? b.competentAuthority?.name) &&
    a.subject === b.subject
  );
}

/** Pair clauses of one wId, where an author wrote it down: a wId that equals the eId says only the place. */
function widPairs(
  before: readonly Entry[],
  after: readonly Entry[],
): Array<{ row: number; column: number }> {
  const columns = byWid(after);
  return [...byWid(before)].flatMap(([wId, entry]) => {
    const other = columns.get(wId);
    if (!other || !(isWritten(entry) || isWritten(other))) return [];
    return [{ row: entry.index, column: other.index }];
  });
}

/** One clause a wId: the one on which it was written, before one that only stands where another stood. */
function byWid(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const known = found.get(entry.clause.wId);
    if (!known || (isWritten(entry) && !isWritten(known))) found.set(entry.clause.wId, entry);
  }
  return found;
}

function isWritten({ clause, eId }: Entry): boolean {
  return clause.wId !== eId;
}

/** List for each clause, of either side, the {@link width} that share most of its words and fields. */
function sharing(vectors: Vectors): Array<{ row: number; column: number }> {
  const limit = Math.max(20, tooCommon * (vectors.before.length + vectors.after.length));
  const pairs = new Map<number, { row: number; column: number }>();
  const look = (
    from: readonly Vector[],
    to: readonly Vector[],
    add: (one: number, other: number) => void,
  ) => {
    const index = postings(to, limit);
    from.forEach((vector, one) => {
      const shared = new Map<number, number>();
      for (const [feature, weight] of vector.weights) {
        const list = isPiece(feature) ? undefined : index.get(feature);
        if (!list) continue;
        for (const { at, weight: other } of list) {
          shared.set(at, (shared.get(at) ?? 0) + weight * other);
        }
      }
      const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, width);
      for (const [other] of best) add(one, other);
    });
  };
  const add = (row: number, column: number) =>
    pairs.set(row * vectors.after.length + column, { row, column });
  look(vectors.before, vectors.after, add);
  look(vectors.after, vectors.before, (column, row) => add(row, column));
  return [...pairs.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Say whether a feature is a piece of a word. */
function isPiece(feature: number): boolean {
  return feature < 0;
}

/** Index clauses by their words and fields; pieces of words are too many to lead the way. */
function postings(
  vectors: readonly Vector[],
  limit: number,
): Map<number, Array<{ at: number; weight: number }>> {
  const index = new Map<number, Array<{ at: number; weight: number }>>();
  vectors.forEach((vector, at) => {
    for (const [feature, weight] of vector.weights) {
      if (isPiece(feature)) continue;
      const list = index.get(feature);
      if (list) list.push({ at, weight });
      else index.set(feature, [{ at, weight }]);
    }
  });
  for (const [feature, list] of index) if (list.length > limit) index.delete(feature);
  return index;
}

/** Give the Dice coefficient of two lists of terms, 0 where one is empty. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [x, y] = [new Set(a), new Set(b)];
  return (2 * [...x].filter((term) => y.has(term)).length) / (x.size + y.size);
}
