import { foldWord } from './fold.ts';

/** A word of a text with its place: half-open, UTF-16 units from 0. */
export interface Token {
  /** The word as it stands. */
  readonly text: string;
  /** The word without case and accents, its apostrophes straight. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before, or the begin, and this one, white space left out. */
  readonly mark: string;
  /** True where it begins with a capital. */
  readonly capital: boolean;
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const apostrophe = /['’‘`´]/;
const noSign = -1;
const space = 32;

/**
 * Cut a Dutch text into its words, folded, each with the marks before it.
 *
 * One word are `foto's`, `zo'n`, `e.d`, `12.30` and what a soft hyphen breaks; `WhatsApp-groep` and `en/of` are two.
 * The full stop behind an abbreviation is the mark of the next word.
 *
 * `Intl.Segmenter` and a regular expression were tried: they took longer than splitting the sentences, and the
 * segmenter takes `einde.Begin` for one word.
 *
 * @param text Any text.
 */
export function tokenize(text: string): Token[] {
  return cut(text, noSign);
}

/** Cut a phrase in which one sign, as its code, counts as a letter. */
export function tokenizeWith(text: string, sign: number): Token[] {
  return cut(text, sign);
}

function cut(text: string, sign: number): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let start = -1;
  let plain = true;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : space;
    const ascii = isAsciiWord(code) || code === sign;
    if (ascii || (code > 127 && isWord(text, i, code))) {
      if (start < 0) {
        start = i;
        plain = true;
      }
      if (!ascii) plain = false;
    } else if (start >= 0) {
      if (code !== space && isJoint(text, i, start)) {
        plain = false;
        continue;
      }
      tokens.push(tokenAt(text, { start, end: i, last, plain }));
      last = i;
      start = -1;
    }
  }
  return tokens;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  /** Where the word before ends. */
  readonly last: number;
  /** True where it is of ASCII letters and digits alone. */
  readonly plain: boolean;
}

function tokenAt(text: string, { start, end, last, plain }: Cut): Token {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return {
    text: word,
    folded: plain ? lower : foldWord(word),
    start,
    end,
    mark: markOf(text, last, start),
    capital: word.charCodeAt(0) !== lower.charCodeAt(0),
  };
}

/** Whether a mark stands within a word: `foto's`, `e.d`, `12.30`, or a soft hyphen. */
function isJoint(text: string, i: number, start: number): boolean {
  const sign = text.charAt(i);
  if (!isLetterAt(text, i + 1)) return false;
  if (sign === '\u00ad') return true;
  if (apostrophe.test(sign)) return /\p{L}/u.test(text.charAt(i + 1));
  if (sign !== '.') return false;
  if (isDigit(text, i - 1) && isDigit(text, i + 1)) return true;
  const alone = i - 1 === start || text.charAt(i - 2) === '.';
  return (
    alone && !isDigit(text, i - 1) && /\p{L}/u.test(text.charAt(i + 1)) && !isLetterAt(text, i + 2)
  );
}

function isLetterAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return isAsciiWord(code) || (code > 127 && isWord(text, i, code));
}

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code > 47 && code < 58;
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
