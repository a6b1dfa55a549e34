import type { Match } from './candidates.ts';
import type { Entry, Side } from './side.ts';

/** More equal clauses than so many times each other are paired in their order; fewer by place and heading. */
const mostByPlace = 2500;

/** Pair every clause with those of the same letters: a clause that stands there needs no other. */
export function sameText(before: readonly Entry[], after: readonly Entry[]): Match[] {
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
    if (ones.length * others.length > mostByPlace) {
      return ones.slice(0, others.length).map((one, i) => pair(one, others[i] as Entry));
    }
    return ones.flatMap((one) => others.map((other) => pair(one, other)));
  });
}

/**
 * Pair clauses of one wId in two expressions of one work, where an author wrote it down: a wId that equals the eId says
 * only the place.
 */
export function carriedPairs(before: Side, after: Side): Array<{ row: number; column: number }> {
  if (!sameWork(before, after)) return [];
  const columns = byWid(after.entries);
  return [...byWid(before.entries)].flatMap(([wId, entry]) => {
    const other = columns.get(wId);
    if (!other || !(isWritten(entry) || isWritten(other))) return [];
    return [{ row: entry.index, column: other.index }];
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
