import type { ParseMessage } from '../../messages.ts';
import type { Range } from '../lines.ts';

/** A stretch that the extraction damaged, what it was, and how sure that is. */
export interface Repair extends Range {
  readonly value: string;
  /** What was damaged, from which the reason is made. */
  readonly says: ParseMessage;
  /** 0..1; below 0.7 a person should look. */
  readonly confidence: number;
}

/** A word of the text with its place in the source. */
export interface Token extends Range {
  readonly text: string;
  /** True where a sentence or a line begins with it. */
  readonly opens: boolean;
}

const letters = /[\p{L}\p{M}\d]+(?:[’'][\p{L}\p{M}]+)?/gu;

/**
 * Cut a stretch of text into its words.
 *
 * @param text The text of one line.
 * @param offset Where it begins in the source.
 */
export function toTokens(text: string, offset: number): Token[] {
  return [...text.matchAll(letters)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 8), match.index).trimEnd();
    const opens = (before === '' && match.index < 8) || /[.!?:;(•→*-]$/u.test(before);
    const start = offset + match.index;
    return { text: match[0], start, end: start + match[0].length, opens };
  });
}
