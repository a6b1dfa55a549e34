/**
 * Say how much two texts look alike.
 *
 * @param a A text, folded by the caller where case and quotes should not count.
 * @param b Another.
 * @returns The Dice coefficient over character bigrams, 0..1; 1 for equal texts, two empty ones included.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const x = grams(a, 2);
  const y = grams(b, 2);
  let shared = 0;
  for (const [gram, count] of x.counts) shared += Math.min(count, y.counts.get(gram) ?? 0);
  return (2 * shared) / (x.total + y.total);
}

/**
 * List the character n-grams of a word, with a space at both ends.
 *
 * By them a compound is recognised in its parts: `groepsapp` and `app`.
 *
 * @param word A folded word.
 * @param size How many characters, at least 1.
 * @returns The n-grams in order; a word that is too short gives itself with its spaces.
 */
export function charGrams(word: string, size: number): string[] {
  const padded = ` ${word} `;
  if (padded.length <= size) return [padded];
  const grams: string[] = [];
  for (let i = 0; i + size <= padded.length; i++) grams.push(padded.slice(i, i + size));
  return grams;
}

function grams(text: string, size: number): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  const list = charGrams(text, size);
  for (const gram of list) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return { counts, total: list.length };
}
