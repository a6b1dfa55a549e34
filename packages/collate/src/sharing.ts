import { tooCommon, width } from './parameters.ts';
import type { Vector, Vectors } from './vectors.ts';

/** List for each clause, of either side, the {@link width} that share most of its words and fields. */
export function sharing(vectors: Vectors): Array<{ row: number; column: number }> {
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
