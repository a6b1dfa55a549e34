import type { ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import type { Line } from './lines.ts';

/**
 * How a footnote is marked where it stands: with a digit (`1 Zie`), a small digit (`¹ Zie`), a number in
 * square brackets (`[1] Zie`), a sign (`* Zie`, `† Zie`), or with what a scanner made of one (`! Zie`).
 */
export type MarkerStyle = 'digit' | 'small' | 'bracket' | 'symbol' | 'damaged';

/** The marker with which a line begins. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As it stands in the source. */
  readonly text: string;
  /** Length with the white space after it. */
  readonly length: number;
  /** Its number; `null` for signs. */
  readonly number: number | null;
}

const digit = /^(\d{1,2})(?:\s{1,4}|(?=[,„“"‘']))(?=\S)/u;
const small = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s{0,4}(?=\S)/u;
const bracket = /^(\[\d{1,3}\]:?)\s{0,4}(?=\S)/u;
const symbol = /^((?:\*{1,3}|†{1,3}|‡{1,3})\)?)\s{0,4}(?=[^\s*†‡])/u;
/** A marker that the scanner took for another sign. */
const damaged = latin(/^([!?|lIi®°])\s{1,4}(?=[\p{Lu}‘'“„])/u);

/** How the text of a footnote begins behind a plain digit: `1 januari` and `3 keer` are none. */
const beginning = latin(/^[\p{Lu}‘'"“„,(]|^https?:|^www\./u);

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Read the marker of a footnote at the beginning of a line. A number with a full stop or a bracket behind it
 * (`1.`, `1)`) is the label of an item.
 *
 * ```markdown
 * > | 2 Zie ook het leerlingenstatuut.
 *     ^
 * ```
 */
export function readMarker(line: Line, words: ReadingWords): Marker | null {
  const { text } = line;
  const found = (style: MarkerStyle, match: RegExpExecArray): Marker => ({
    style,
    text: match[1] as string,
    length: match[0].length,
    number: numberOf(match[1] as string),
  });
  const plain = digit.exec(text);
  if (plain) {
    const rest = text.slice(plain[0].length);
    return beginning.test(rest) || pointsElsewhere(rest, words) ? found('digit', plain) : null;
  }
  const raised = small.exec(text);
  if (raised) return found('small', raised);
  const square = bracket.exec(text);
  if (square) return found('bracket', square);
  const sign = symbol.exec(text);
  if (sign) return found('symbol', sign);
  const misread = damaged.exec(text);
  return misread ? found('damaged', misread) : null;
}

/** The number that a marker or a sign in the text shows, with small digits or brackets too; `null` where it shows none. */
export function numberOf(sign: string): number | null {
  const digits = [...sign.replace(/[[\]():]/gu, '')]
    .map((part) => (superscripts.includes(part) ? String(superscripts.indexOf(part)) : part))
    .join('');
  return /^\d{1,3}$/.test(digits) ? Number(digits) : null;
}

/** Leave out the bracket of `*)`: it refers to the same note as `*`. */
export function withoutBracket(sign: string): string {
  return sign.replace(/(?<=[*†‡])\)$/u, '');
}

/** Tell whether a text begins as a footnote does that points elsewhere: `Zie ook`, `Bron:`, an address of the web. */
export function pointsElsewhere(text: string, words: ReadingWords): boolean {
  if (/^(?:https?:|www\.)/iu.test(text)) return true;
  const folded = text.slice(0, 40).toLowerCase();
  return words.noteOpeners.some(
    (cue) => folded.startsWith(cue) && /^[\s.:]/u.test(folded.slice(cue.length)),
  );
}
