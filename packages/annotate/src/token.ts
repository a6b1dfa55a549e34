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

const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Take a text's words, folded, each with the marks before it.
 *
 * `Intl.Segmenter` and a regular expression were tried: they took longer than splitting the sentences.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let start = -1;
  let plain = true;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const ascii = isAsciiWord(code);
    if (ascii || (code > 127 && isWord(text, i, code))) {
      if (start < 0) {
        start = i;
        plain = true;
      }
      if (!ascii) plain = false;
    } else if (start >= 0) {
      const word = text.slice(start, i);
      const lower = word.toLowerCase();
      tokens.push({
        folded: plain ? lower : foldAccents(lower),
        start,
        end: i,
        mark: markOf(text, last, start),
        capital: word.charCodeAt(0) !== lower.charCodeAt(0),
      });
      last = i;
      start = -1;
    }
  }
  return tokens;
}

function isAsciiWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}

/** A letter beyond ASCII; the second half of a pair goes with the first. */
function isWord(text: string, i: number, code: number): boolean {
  if (code >= 0xdc00 && code < 0xe000) return i > 0 && letter.test(text.slice(i - 1, i + 1));
  return letter.test(String.fromCodePoint(text.codePointAt(i) ?? code));
}

function markOf(text: string, from: number, to: number): string {
  if (to - from === 1 && text.charCodeAt(from) === 32) return '';
  return text.slice(from, to).replace(/\s+/g, '');
}
