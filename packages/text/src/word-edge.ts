import { latin } from './latin.ts';

/** Where a word begins, as part of a pattern with the flag `u`: no letter or digit stands before. */
export const wordStart: string = latin(/(?<![\p{L}\p{M}\p{N}])/u).source;

/** Where a word ends, as part of a pattern with the flag `u`: no letter or digit follows. */
export const wordEnd: string = latin(/(?![\p{L}\p{M}\p{N}])/u).source;

/**
 * Write words as a part of a pattern that fits one of them as a whole word.
 *
 * @param words Words or patterns.
 */
export function wholeWord(words: readonly string[]): string {
  return `${wordStart}(?:${words.join('|')})${wordEnd}`;
}
