import { latin, startsSmall } from '@akkoord/text';
import { guessConfused } from './confused-letters.ts';
import { guessGlued } from './glued-words.ts';
import type { Evidence, Guess, Token } from './repair.ts';

const cutWord = latin(/\p{L}[-\u00ad¬]$/u);

/** A line of which the words are judged. */
interface ReadLine {
  readonly clean: { readonly text: string };
  readonly tokens: readonly Token[];
}

/** The two halves of a word that is broken at the end of a line. */
export interface BrokenWord {
  readonly first: Token;
  readonly second: Token;
}

/**
 * Find the word that is broken between two lines: its halves are no words to be judged.
 *
 * ```markdown
 * > | van de officiële stand-
 *                      ^^^^^^
 * > | punten van de school
 *     ^^^^^^
 * ```
 */
export function brokenWord(line: ReadLine, next: ReadLine | undefined): BrokenWord | null {
  const [first, second] = [line.tokens.at(-1), next?.tokens[0]];
  if (!first || !second || second.start > 0 || !cutWord.test(line.clean.text)) return null;
  return startsSmall(second.text) ? { first, second } : null;
}

/**
 * Guess at a word that is broken between two lines, where its second half is what is damaged.
 *
 * @param word The word.
 * @param evidence What is known of words.
 * @returns A guess with its place in the second line.
 */
export function guessBrokenWord({ first, second }: BrokenWord, evidence: Evidence): Guess | null {
  if (evidence.words.hanging.includes(second.text)) return null;
  const whole = { ...first, text: first.text + second.text, hyphened: false };
  const guess = guessConfused(whole, evidence.dictionary) ?? guessGlued(whole, evidence);
  if (!guess?.value.startsWith(first.text)) return null;
  const { start, end } = second;
  return { ...guess, start, end, value: guess.value.slice(first.text.length) };
}
