/** Where a word begins, as part of a pattern with the flag `u`: no letter or digit stands before. */
export const wordStart = String.raw`(?<![\p{L}\p{M}\p{N}])`;

/** Where a word ends, as part of a pattern with the flag `u`: no letter or digit follows. */
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`;

/**
 * Write words as a part of a pattern that fits one of them as a whole word.
 *
 * @param words Words or patterns.
 */
export function wholeWord(words: readonly string[]): string {
  return `${wordStart}(?:${words.join('|')})${wordEnd}`;
}
