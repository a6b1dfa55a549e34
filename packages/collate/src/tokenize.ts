import { foldAccents, foldText, type Word } from '@akkoord/text';

/** A word of a clause with its place in the clause's own text: half-open, UTF-16 units. */
export interface Token {
  text: string;
  folded: string;
  start: number;
  end: number;
  /** True where a mark that ends a sentence or a part of one stands before it. */
  opens?: boolean;
}

/**
 * Take a clause's words from its own text, folded; marks and white space are left out.
 *
 * The first of the Gothenburg steps (tokenize, normalize, align, analyse).
 * Source: Dekker and others, the Gothenburg model of collation.
 */
export function tokenize(words: readonly Word[]): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  for (const { text: value, start, isWord } of words) {
    if (!isWord) {
      if (/[.!?;:]/.test(value)) opens = true;
      continue;
    }
    for (const part of value.matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu)) {
      tokens.push({
        text: part[0],
        folded: foldAccents(foldText(part[0])),
        start: start + part.index,
        end: start + part.index + part[0].length,
        opens,
      });
      opens = false;
    }
  }
  return tokens;
}
