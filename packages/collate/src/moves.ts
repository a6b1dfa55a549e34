/**
 * Say which pairs keep their order: a longest series that rises on both sides. The others moved.
 *
 * @param pairs Place before and place after, in any order.
 * @returns Indexes into `pairs`.
 *
 * Source: Fredman, On computing the length of longest increasing subsequences (1975).
 */
export function standing(pairs: readonly (readonly [number, number])[]): Set<number> {
  const order = pairs.map((_, i) => i).sort((a, b) => at(a)[0] - at(b)[0]);
  const tails: number[] = [];
  const previous = new Map<number, number>();
  for (const index of order) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(tails[middle] as number)[1] < at(index)[1]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous.set(index, tails[low - 1] as number);
    tails[low] = index;
  }
  const found = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = previous.get(index)) found.add(index);
  return found;

  function at(index: number): readonly [number, number] {
    return pairs[index] as readonly [number, number];
  }
}
