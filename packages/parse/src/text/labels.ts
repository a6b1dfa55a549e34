import { dutch } from '@akkoord/taxonomy/dutch';
import { latin } from '@akkoord/text';

/** How a label is written; labels of one list share it. */
export type LabelStyle =
  | 'article'
  | 'chapter'
  | 'decimal'
  | 'digit'
  | 'digit-paren'
  | 'digit-bare'
  | 'upper'
  | 'upper-bare'
  | 'lower'
  | 'roman-upper'
  | 'roman-lower'
  | 'hash'
  | 'bullet';

/** A label or bullet at the beginning of a line. */
export interface Label {
  readonly style: LabelStyle;
  /** Without punctuation: `3`, `2.1`, `A`; null for a bullet. */
  readonly num: string | null;
  /** The word before the number, as written: `Artikel`, `§`; absent for other styles. */
  readonly word?: string | undefined;
  /** Place in its series, from 1; 0 for a bullet; the depth of a heading with hashes. */
  readonly value: number;
  /** Length in the line up to the text, white space included. */
  readonly length: number;
  /** Length of the label itself. */
  readonly width: number;
  /** A format gives it: nothing about it is guessed. */
  readonly given?: true;
  /** How deep it stands in lists, from 0, where a format says so. */
  readonly level?: number;
}

const bullets = '+•☑☒❖◆◇◾▶➤·●▪■◦‣⁃∙–—\\-*→➔➢►>✓✔□☐o○e¢«\uf000-\uf0ff';
const patterns: ReadonlyArray<readonly [LabelStyle, RegExp]> = [
  [
    'article',
    latin(
      /^(?:Artikel|ARTIKEL|Art\.?|ART\.?|§)\s{0,3}(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?:[.:)](?=\s|$)|(?=\s{1,4}[\p{Lu}‘'"“(–-])|$)/u,
    ),
  ],
  [
    'chapter',
    new RegExp(
      String.raw`^(?:${dutch.divisions.join('|')})\s{1,3}(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[IVX]{1,5}|[A-Z])(?:[.:)](?=\s|$)|(?=\s|$))`,
      'iu',
    ),
  ],
  [
    'chapter',
    new RegExp(String.raw`^(?:${dutch.items.join('|')})\s{1,3}(\d{1,3})[.:](?=\s)`, 'iu'),
  ],
  [
    'decimal',
    latin(
      /^(\d{1,3}(?:\.\d{1,3}){1,4})(?:[.)](?=\s|$|\p{Lu})|(?=\s{1,20}[\p{Lu}‘'"“(]|$))|^(\d{1,2}(?:\.\d){1,4})(?=\s)/u,
    ),
  ],
  ['digit', latin(/^(\d{1,3})\.(?=\s|$|[\p{Lu}‘'"“])/u)],
  ['digit', /^(\d{1,3}[a-z])\.(?=\s|$)/u],
  ['digit-paren', /^(\d{1,2})[°º]\.?(?=\s)/u],
  ['digit-paren', latin(/^\(?(\d{1,3})\)(?=\s|$|\p{L})/u)],
  ['digit-paren', latin(/^(\d{1,2})\/(?=\s\p{L})/u)],
  ['roman-upper', /^([IVX]{2,6})[.)](?=\s|$)/u],
  ['roman-lower', /^\(?([ivx]{2,6})[.)](?=\s|$)/u],
  ['upper', /^([A-Z])[.)](?=\s|$)/u],
  ['lower', /^\(?([a-z])[.)](?=\s|$)/u],
  ['lower', latin(/^([a-z])(?:\.(?=\p{Lu}\p{Ll})|\)(?=\p{L}{2}))/u)],
  ['roman-upper', latin(/^(II|III|IV|VI{0,3}|IX|XI{0,3})(?=\s{1,4}\p{Lu}\p{Ll})/u)],
  ['upper-bare', /^([A-Z])(?=\s{1,4}[A-Z])/u],
  ['digit-bare', latin(/^(\d{1,2})(?=\s+[\p{Lu}‘'"“(]|$)/u)],
];
/** Those of a line that begins with a digit. */
const styles: ReadonlySet<LabelStyle> = new Set(['decimal', 'digit', 'digit-paren', 'digit-bare']);
const ofDigits = patterns.filter(([style]) => styles.has(style));
const bulletPattern = latin(
  `^(?:[${bullets}])(?=\\s|$)|^[•●▪■‣➢►✓→\uf000-\uf0ff]|^[-–](?=\\p{Lu}\\p{Ll})|^-{2,3}(?=\\s?\\p{L})`,
);

/** Most lines begin with a word, and then only one before a number makes a label. */
const opensAsWord = /^[A-Za-z][a-z]+(?![a-z.)])/;
const opensWorded = new RegExp(`^(?:art|${[...dutch.divisions, ...dutch.items].join('|')})`, 'i');

/** A sign that says of an item whether it may: it stays in the text. */
const verdict = /^[✗✘❌✅👍👎](?=\s)/u;

const worded: ReadonlySet<LabelStyle> = new Set(['article', 'chapter']);

const number = String.raw`^(\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z])[.)]?)`;
const inCell = new RegExp(String.raw`${number}\s{0,20}\|\s{0,20}(?=[^\s|])`, 'u');
/** A number and a tab, before a small letter. */
const beforeTab = latin(String.raw`${number}\t\s{0,20}(?=\p{Ll})`);

/**
 * Read the label or bullet at the beginning of a line.
 *
 * ```markdown
 * > | 2.1 Medewerkers melden dit.
 *     ^^^
 * ```
 *
 * @param text A line without white space around it.
 * @returns The label, or null where the line begins with text.
 */
export function readLabel(text: string): Label | null {
  if (opensAsWord.test(text) && !opensWorded.test(text)) return null;
  const digit = /^\d/.test(text);
  const sign = digit ? null : readSign(text);
  if (sign) return sign;
  const tab = beforeTab.exec(text);
  if (tab) return inFrontOf(tab, text);
  for (const [style, pattern] of digit ? ofDigits : patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const written = match[1] ?? (match[2] as string);
    const num = written.replace(/^0+(?=\d)/, '');
    const found = label(style, num, toValue(num, style), match[0].length, text);
    return worded.has(style) ? { ...found, word: wordBefore(written, match[0]) } : found;
  }
  return null;
}

const hashSigns = latin(/^#{1,6}(?=\s\S)|^#{2,6}(?=[\p{L}\p{N}])/u);

/** Read what is no number: hashes, a bullet, or a label in bold type. */
function readSign(text: string): Label | null {
  if (text.startsWith('**')) return readBoldLabel(text);
  const hashes = hashSigns.exec(text)?.[0];
  if (hashes) return label('hash', null, hashes.length, hashes.length, text);
  if (verdict.test(text)) return label('bullet', null, 0, 0, text);
  const bullet = bulletPattern.exec(text);
  return bullet ? label('bullet', null, 0, bullet[0].length, text) : null;
}

function wordBefore(num: string, matched: string): string {
  return matched.slice(0, matched.lastIndexOf(num)).trim();
}

/**
 * Read the label of a row of which the first cell counts: `1 | Tekst`.
 *
 * @param text The row without the borders around it.
 */
export function readCellLabel(text: string): Label | null {
  const cell = inCell.exec(text);
  return cell ? inFrontOf(cell, text) : readLabel(text);
}

function inFrontOf(cell: RegExpExecArray, text: string): Label | null {
  const bare = (cell[1] as string).replace(/^\(|[.)]$/gu, '');
  const found = readLabel(/\./u.test(bare) ? `${bare} X` : `${bare}. X`);
  const length = cell[0].length;
  return (
    found && { ...found, width: (cell[1] as string).length, length: Math.min(length, text.length) }
  );
}

/** `**A. Voor medewerkers**`, `**1.** Tekst` */
function readBoldLabel(text: string): Label | null {
  const inner = text.slice(2);
  const closed = /^\S{1,8}?\*\*(?=\s)/u.exec(inner)?.[0].length ?? 0;
  const plain = closed > 0 ? inner.slice(0, closed - 2) + inner.slice(closed) : inner;
  const found = plain.startsWith('*') ? null : readLabel(plain);
  if (!found || found.style === 'bullet') return null;
  const extra = closed > 0 ? 4 : 2;
  return { ...found, width: found.width + extra, length: found.length + extra };
}

/** Read a label as roman where it is one letter that can be: `I`, `v`. */
export function asRoman(label: Label): Label {
  if (label.num === null || !/^[IVX]$/i.test(label.num)) return label;
  const style = label.style === 'lower' ? 'roman-lower' : 'roman-upper';
  return { ...label, style, value: fromRoman(label.num) };
}

/** Tell whether two labels can stand in one list. */
export function sameSeries(a: Label, b: Label): boolean {
  if (a.style !== b.style) return false;
  return a.style !== 'decimal' || stem(a.num) === stem(b.num);
}

/** Tell whether a label comes after another in one list: 3 and `2a` after 2. */
export function countsOn(from: Label, label: Label): boolean {
  if (!sameSeries(from, label)) return false;
  return label.value > from.value || isInserted(from, label);
}

/** Tell whether a label was put between two numbers, behind the first of them: `2a` behind 2, `2b` behind `2a`. */
export function isInserted(from: Label, label: Label): boolean {
  if (from.value !== label.value || !sameSeries(from, label)) return false;
  return /\d[a-z]$/.test(label.num ?? '') && (from.num ?? '') < (label.num ?? '');
}

/** Give a label of the same style that stands `steps` further. */
export function nextNum(from: Label, steps: number): string {
  const value = from.value + steps;
  if (from.style === 'upper' || from.style === 'upper-bare') return String.fromCharCode(64 + value);
  if (from.style === 'lower') return String.fromCharCode(96 + value);
  if (from.style === 'roman-upper') return toRoman(value);
  if (from.style === 'roman-lower') return toRoman(value).toLowerCase();
  return stem(from.num) + String(value);
}

/** `2.1.` of `2.1.4`; empty for a label of one part. */
function stem(num: string | null): string {
  return num?.includes('.') ? num.slice(0, num.lastIndexOf('.') + 1) : '';
}

function label(
  style: LabelStyle,
  num: string | null,
  value: number,
  width: number,
  text: string,
): Label {
  const rest = text.slice(width);
  const gap = rest.length - rest.trimStart().length;
  return { style, num, value, width, length: width + gap };
}

function toValue(num: string, style: LabelStyle): number {
  if (style === 'roman-upper' || style === 'roman-lower') return fromRoman(num);
  const last = num.split('.').at(-1) as string;
  const digits = /^(\d+)[a-z]?$/.exec(last)?.[1];
  if (digits) return Number(digits);
  if (/^[IVX]{2,}$/.test(last)) return fromRoman(last);
  return (last.toLowerCase().codePointAt(0) as number) - 96;
}

function fromRoman(num: string): number {
  const worth: Record<string, number> = { i: 1, v: 5, x: 10 };
  const digits = [...num.toLowerCase()].map((digit) => worth[digit] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

function toRoman(value: number): string {
  const steps: Array<[number, string]> = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let num = '';
  for (const [worth, digits] of steps) {
    while (rest >= worth) {
      num += digits;
      rest -= worth;
    }
  }
  return num;
}
