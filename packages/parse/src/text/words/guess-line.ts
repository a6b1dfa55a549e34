import type { Dictionary } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { guessConfused } from './confused-letters.ts';
import { guessGlued } from './glued-words.ts';
import { guessSigns } from './guessed-signs.ts';
import type { Evidence, Guess, Token } from './repair.ts';
import { guessSplit } from './split-words.ts';

const spaced = latin(/(?<![\p{L}\d])(?:\p{L} ){3,}\p{L}(?![\p{L}\d])/gu);
const address =
  /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S{1,200}|\b[\w-]{1,64}\.(?:nl|com|org|eu|be|net)\b\S{0,200}/giu;

/**
 * Guess at the words and signs of one line. Addresses of mail and web are left alone.
 *
 * @param text The text of the line, its certain signs repaired.
 * @param tokens Its words, the halves of broken words left out.
 * @param evidence What is known of words; without it only signs are guessed at.
 * @returns Guesses with their places in the line, in no order, some over others.
 */
export function guessLine(
  text: string,
  tokens: readonly Token[],
  evidence: Evidence | undefined,
): Guess[] {
  const found = [...guessSpaced(text, evidence?.dictionary)];
  found.push(...guessSigns(text, evidence?.dictionary));
  if (evidence) {
    tokens.forEach((token, at) => {
      const guess =
        guessConfused(token, evidence.dictionary) ??
        guessGlued(token, evidence) ??
        guessSplit({ tokens, at, text }, evidence);
      if (guess) found.push(guess);
    });
  }
  // Most lines have nothing to guess at, and addresses are dear to look for.
  if (found.length === 0) return found;
  const addresses = [...text.matchAll(address)].map(({ index, 0: stretch }) => ({
    start: index,
    end: index + stretch.length,
  }));
  return found.filter((guess) => !addresses.some((range) => overlaps(range, guess)));
}

/** `P R O T O C O L`: letters set apart for show; a row of labels (`A B C D`) makes no word. */
function guessSpaced(text: string, dictionary: Dictionary | undefined): Guess[] {
  if (!/ \S \S /u.test(text)) return [];
  return [...text.matchAll(spaced)].map((match) => {
    const value = match[0].replaceAll(' ', '');
    return {
      start: match.index,
      end: match.index + match[0].length,
      value,
      says: { code: 'letters-apart', data: {} },
      confidence: 0.9,
      supposes: dictionary?.has(value) ? null : 'split',
      sure: false,
    };
  });
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
