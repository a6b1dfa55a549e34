import type { ReadingWords } from '@akkoord/taxonomy';
import { latin, startsSmall } from '@akkoord/text';
import type { Line, Range } from './lines.ts';
import { type MarkerStyle, numberOf } from './note-markers.ts';

/** A sign in the text that may refer to a footnote: it clings to a word. */
export interface NoteSign extends Range {
  readonly sign: string;
  readonly style: MarkerStyle;
  readonly number: number | null;
  /** The word that it clings to, in lower case. */
  readonly host: string;
  /**
   * `weak`: a digit that belongs to the word as often as not (`mp3`, `H2O`, `A4`, `groep1`, `m²`); `fair`: a
   * digit behind a word that takes none.
   */
  readonly strength: 'certain' | 'fair' | 'weak';
  readonly page: number;
  /** The line on which it stands, by its place among the lines. */
  readonly at: number;
}

const sign = latin(
  /(?<=[\p{L})”’"']|[\p{L})”’"'][.,;:!?])(?:(?<digit>\d{1,2})(?=[\s.,;:!?)”’]|$)|(?<small>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?<symbol>(?:\*{1,3}|†{1,3}|‡{1,3})\)?)(?=[\s.,;:!?)”’"']|$)|(?<damaged>[®°]|[!?](?=\s+\p{Ll}|$)))|(?<=[\p{L})”’"'.,;:!?\]]\s?)(?<bracket>\[\d{1,3}\])|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹][\s,;]\s?)(?<next>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/gu,
);

/** How far a sign looks back for what it closes, in UTF-16 units. */
const reach = 400;

/** What stands for a power and not for a note: `m²`, `km2`. */
const unit = /^[cdkm]?m$/u;

/**
 * Find the signs in the text that may refer to a footnote, in order.
 *
 * ```markdown
 * > | mits het geen persoonsgegevens1 betreft
 *                                   ^
 * ```
 *
 * @param lines The lines of the text as they stand in the source.
 * @param words The reader's words.
 */
export function findSigns(lines: readonly Line[], words: ReadingWords): NoteSign[] {
  const found: NoteSign[] = [];
  for (const [i, line] of lines.entries()) {
    for (const match of line.text.matchAll(sign)) {
      const read = readSign(line, match, words);
      if (!read || isEmphasis(read, line, lines[i - 1]) || endsLine(read, line, lines[i + 1]))
        continue;
      found.push({ ...read, at: i });
    }
  }
  return found;
}

function readSign(
  line: Line,
  match: RegExpExecArray,
  words: ReadingWords,
): Omit<NoteSign, 'at'> | null {
  const { text } = line;
  const at = match.index;
  const before = text.slice(Math.max(0, at - 40), at);
  if (isAddress(text, at, at + match[0].length)) return null;
  const groups = match.groups as SignGroups;
  const style = styleOf(groups);
  if (style === 'digit' && opensQuotation(before)) return null;
  const raw =
    style === 'symbol' ? unbracketed(match[0], text.slice(Math.max(0, at - reach), at)) : match[0];
  const word =
    /([\p{L}\p{M}\u00AD-]{0,40})[)”’"'.,;:!?\s]{0,3}$/u
      .exec(before)?.[1]
      ?.replaceAll('\u00AD', '') ?? '';
  return {
    start: line.start + at,
    end: line.start + at + raw.length,
    sign: raw,
    style,
    number: numberOf(raw),
    host: word.toLowerCase(),
    strength: strengthOf(style, word, before, words),
    page: line.page,
  };
}

/** `next`: a small digit behind another one, `¹ ²`. */
type SignGroups = Readonly<Record<MarkerStyle | 'next', string | undefined>>;

function styleOf(groups: SignGroups): MarkerStyle {
  if (groups.next !== undefined) return 'small';
  const styles: readonly MarkerStyle[] = ['digit', 'small', 'bracket', 'symbol', 'damaged'];
  return styles.find((style) => groups[style] !== undefined) ?? 'damaged';
}

function strengthOf(
  style: MarkerStyle,
  word: string,
  before: string,
  words: ReadingWords,
): NoteSign['strength'] {
  if (unit.test(word) && /\p{L}$/u.test(before)) return 'weak';
  if (style !== 'digit') return style === 'damaged' ? 'weak' : 'certain';
  const folded = word.toLowerCase();
  if (words.numbered.includes(folded) || words.abbreviations.includes(folded)) return 'weak';
  return /\p{Ll}{3}$/u.test(word) ? 'fair' : 'weak';
}

/** `*)` is one sign, unless its bracket closes one that is open. */
function unbracketed(found: string, before: string): string {
  const open = before.lastIndexOf('(') > before.lastIndexOf(')');
  return open && found.endsWith(')') ? found.slice(0, -1) : found;
}

/** A straight quotation mark behind no letter opens a quotation: `zegt: '3 keer te laat'`. */
function opensQuotation(before: string): boolean {
  const mark = /["']$/u.exec(before)?.[0];
  return mark !== undefined && !/[\p{L}\p{N}.,!?]$/u.test(before.slice(0, -1));
}

/** A sign inside an address of the web or of mail, or a name of a file, belongs to it. */
function isAddress(text: string, start: number, end: number): boolean {
  const head = /\S{0,400}$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  if (/:\/\/|www\.|@/iu.test(head)) return true;
  return /^(?:[.,:][\p{L}\p{N}]|@)/u.test(text.slice(end, end + 2));
}

/** `?` at the end of a line ends a question, unless the next one goes on in small letters. */
function endsLine(
  { sign: read, end }: Range & { sign: string },
  line: Line,
  next: Line | undefined,
): boolean {
  return /[!?]/u.test(read) && end === line.end && !startsSmall(next?.text ?? '');
}

/** `*nooit*`: the star closes what another one opened, on this line or the one before. */
function isEmphasis(found: Omit<NoteSign, 'at'>, line: Line, before: Line | undefined): boolean {
  if (found.style !== 'symbol') return false;
  const mark = found.sign.replace(')', '');
  const at = found.start - line.start;
  const runs = before !== undefined && line.blanks === 0 && before.page === line.page;
  const text = `${runs ? before.text.slice(-reach) : ''} ${line.text.slice(Math.max(0, at - reach), at)}`;
  const opens = new RegExp(`(?:^|[\\s(“‘"'])${mark.replaceAll('*', '\\*')}(?=[^\\s*†‡])`, 'u');
  return opens.test(text.slice(-reach));
}
