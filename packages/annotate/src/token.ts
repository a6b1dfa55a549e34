import { foldAccents } from '@akkoord/text';

/** A word of a clause: half-open, UTF-16 units in the own text. */
export interface Token {
  folded: string;
  start: number;
  end: number;
  /** What stands between the word before and this one, white space left out. */
  mark: string;
  /** True where it begins with a capital. */
  capital: boolean;
}

/**
 * Take a text's words, folded, each with the marks before it.
 *
 * `Intl.Segmenter` was tried: it took longer than splitting the sentences, and marks were lost.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = match[0];
    const lower = word.toLowerCase();
    tokens.push({
      folded: /^[a-z0-9]*$/.test(lower) ? lower : foldAccents(lower),
      start: match.index,
      end: match.index + word.length,
      mark: text.slice(last, match.index).replace(/\s+/g, ''),
      capital: word[0] !== lower[0],
    });
    last = match.index + word.length;
  }
  return tokens;
}
