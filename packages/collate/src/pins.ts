import type { Group } from './groups.ts';
import type { Entry, Side } from './side.ts';

/** What a person decided about pairs, by eId. */
export interface Pins {
  /** Clauses that answer each other, one or more a side. */
  together?: ReadonlyArray<{ before: readonly string[]; after: readonly string[] }>;
  /** Clauses that do not answer each other. */
  apart?: ReadonlyArray<{ before: string; after: string }>;
}

/** What a person decided, as the alignment works with it. */
export interface Pinned {
  groups: readonly Group[];
  rows: ReadonlySet<number>;
  columns: ReadonlySet<number>;
  isApart(row: number, column: number): boolean;
}

/**
 * Look up what a person decided in the two sides.
 *
 * @throws TypeError where an eId is unknown or stands in two pairs, and where a side has none.
 */
export function pinnedOf({ together = [], apart = [] }: Pins, before: Side, after: Side): Pinned {
  const groups = together.map((pair) => {
    const rows = indexesOf(pair.before, before.entries);
    const columns = indexesOf(pair.after, after.entries);
    if (Math.min(rows.length, columns.length) === 0) {
      throw new TypeError('Expected a clause on both sides of a pair');
    }
    return personal(rows, columns);
  });
  const keys = new Set(
    apart.map((pair) => {
      const [row] = indexesOf([pair.before], before.entries);
      const [column] = indexesOf([pair.after], after.entries);
      return `${row} ${column}`;
    }),
  );
  return {
    groups,
    rows: distinct(groups.flatMap((group) => group.rows)),
    columns: distinct(groups.flatMap((group) => group.columns)),
    isApart: (row, column) => keys.has(`${row} ${column}`),
  };
}

/** Give the same decisions for the sides swapped. */
export function mirrored({ together = [], apart = [] }: Pins): Required<Pins> {
  const turn = <Ids>(pair: { before: Ids; after: Ids }) => ({
    before: pair.after,
    after: pair.before,
  });
  return { together: together.map(turn), apart: apart.map(turn) };
}

function indexesOf(eIds: readonly string[], entries: readonly Entry[]): number[] {
  return eIds
    .map((eId) => {
      const entry = entries.find((one) => one.eId === eId);
      if (!entry) throw new TypeError(`Expected a clause with eId \`${eId}\``);
      return entry.index;
    })
    .sort((a, b) => a - b);
}

function distinct(indexes: readonly number[]): Set<number> {
  const set = new Set(indexes);
  if (set.size < indexes.length) throw new TypeError('Expected every clause in one pair at most');
  return set;
}

function personal(rows: readonly number[], columns: readonly number[]): Group {
  const anchor = {
    row: rows[0] as number,
    column: columns[0] as number,
    score: 1,
    by: 'person',
    within: true,
  };
  return { rows, columns, anchor, by: anchor.by, score: 1, weakest: 1, mutual: true };
}
