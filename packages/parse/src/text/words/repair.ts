import { tokenize, type Token as Word } from '@akkoord/text';
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

/** A word of a line with its place in the source. */
export interface Token extends Word {
  /** True where a sentence or a line begins with it. */
  readonly opens: boolean;
}

/**
 * Cut a stretch of text into its words.
 *
 * @param text The text of one line.
 * @param offset Where it begins in the source.
 */
export function toTokens(text: string, offset: number): Token[] {
  return tokenize(text).map((word, i) => ({
    ...word,
    start: offset + word.start,
    end: offset + word.end,
    opens: (i === 0 && word.mark === '') || /[.!?:;(•→*-]$/u.test(word.mark),
  }));
}
