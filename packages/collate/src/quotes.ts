import type { Quote } from '@akkoord/annotate/parts';

/**
 * List the quotes of one side that the other lacks, each as often as it lacks it.
 *
 * @param own Quotes of one side; a `key` counts instead of the words where there is one.
 */
export function missing<Item extends Quote>(own: readonly Item[], other: readonly Item[]): Item[] {
  const key = (item: Item) => item.key ?? item.value.toLowerCase();
  const left = new Map<string, number>();
  for (const item of other) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
  return own.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    left.set(key(item), count - 1);
    return count <= 0;
  });
}
