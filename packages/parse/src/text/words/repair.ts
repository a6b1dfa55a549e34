import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import { latin, tokenize, type Token as Word } from '@akkoord/text';
import type { ParseMessage } from '../../messages.ts';
import type { Range } from '../lines.ts';

const hyphenBefore = latin(/[\p{L}\p{N}]-$/u);
const hyphenBehind = latin(/^-[\p{L}\p{N}]/u);

/** A stretch that the extraction damaged, what it was, and how sure that is. */
export interface Repair extends Range {
  readonly value: string;
  /** What was damaged, from which the reason is made. */
  readonly says: ParseMessage;
  /** 0..1; below 0.7 a person should look. */
  readonly confidence: number;
}

/** What kind of damage a guess at a word or sign supposes. */
export type SupposedDamage = 'glued' | 'split' | 'confused' | 'signs';

/** A repair that is a guess: it is made only in a text that shows damage of its kind. */
export interface Guess extends Repair {
  /** `null` where hardly another reading is left, whatever the text. */
  readonly supposes: SupposedDamage | null;
  /** True where the words of the text or the language bear it out: by these guesses a text shows its damage. */
  readonly sure: boolean;
}

/** What is known when the words of a text are judged. */
export interface Evidence {
  /** The reader's words. */
  readonly words: ReadingWords;
  readonly dictionary: Dictionary;
  /** How often each word stands in the text, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** Tells whether a word, in lower case, is a slip in a word of the text. */
  isSlip(word: string): boolean;
}

/** A word of a line with its place in the line. */
export interface Token extends Word {
  /** True where a sentence or a line begins with it. */
  readonly opens: boolean;
  /** True for a part of a word with hyphens: `was-wordt`. */
  readonly hyphened: boolean;
}

/**
 * Cut a line into its words.
 *
 * @param text The text of one line.
 */
export function toTokens(text: string): Token[] {
  return tokenize(text).map((word, i) => ({
    ...word,
    opens: word.mark === '' ? i === 0 : /[.!?:;(•→*-]$/u.test(word.mark),
    hyphened: isHyphened(text, word),
  }));
}

function isHyphened(text: string, { start, end }: Word): boolean {
  const before =
    text[start - 1] === '-' && hyphenBefore.test(text.slice(Math.max(0, start - 3), start));
  return before || (text[end] === '-' && hyphenBehind.test(text.slice(end, end + 3)));
}
