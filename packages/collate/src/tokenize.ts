import { foldAccents, foldText, type Word } from '@akkoord/text';

/** A word of a clause with its place in the clause's own text: half-open, UTF-16 units. */
export interface Token {
  text: string;
  folded: string;
  start: number;
  end: number;
}

/**
 * Take a clause's words from its own text, folded; marks and white space are left out.
 *
 * The first of the Gothenburg steps (tokenize, normalize, align, analyse).
 * Source: Dekker and others, the Gothenburg model of collation.
 */
export function tokenize(words: readonly Word[]): Token[] {
  return words
    .filter((word) => word.isWord)
    .flatMap(({ text: value, start }) => {
      const parts = [...value.matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu)];
      return parts.map((part) => ({
        text: part[0],
        folded: foldAccents(foldText(part[0])),
        start: start + part.index,
        end: start + part.index + part[0].length,
      }));
    });
}
