import type { ReadingWords } from '@akkoord/taxonomy';
import { latin } from '@akkoord/text';
import { append } from '../append.ts';
import type { Line } from './lines.ts';

/** A footnote definition as it stands in the lines. */
export interface NoteLines {
  /** Its number in the order of the text: `1`, `2`. */
  readonly label: string;
  /** What stands in the source where the label belongs. */
  readonly marker: string;
  /** Length of the marker with the white space after it. */
  readonly length: number;
  readonly lines: readonly Line[];
}

const opening = /^(\(?\d{1,2}\)?|[*†‡®°¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\[\d{1,2}\])(\s{1,4}|(?=[,„“"‘']))(?=\S)/u;
/** A marker that the scanner took for another sign. */
const misread = /^([!?|lIi])(\s{1,4})(?=[\p{Lu}‘'“„])/u;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A sign that may be a misread reference: it clings to a word within a sentence. */
export const referenceSign: RegExp = latin(
  /(?<=[\p{L})”’"'])(?:(\d{1,2})(?=[\s.,;:)]|$)|([*†‡®°¹²³⁴⁵⁶⁷⁸⁹]{1,2})|([!?])(?=\s+\p{Ll})|(\[\d{1,2}\]))/gu,
);

/**
 * Find the footnote definitions at the feet of pages.
 *
 * A definition begins with a number without a full stop, or with another sign that counts on from the
 * definitions before, and there is a sign in the text above that may refer to it. It ends with its page, or
 * where a label or a new sentence begins after an empty line. Its own marker may be misread; the order
 * gives the number then.
 *
 * ```markdown
 * > | 8 Zie ook: gevolgen voor medewerkers.
 *     ^
 * ```
 *
 * @param lines The lines of the text without furniture.
 * @param words The reader's words.
 */
export function findFootnotes(lines: readonly Line[], words: ReadingWords): NoteLines[] {
  const found: NoteLines[] = [];
  let signs = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (
      isOpening(line, words, found.length, signs) ||
      isMisreadOpening(lines, i, found.length, signs)
    ) {
      const run = runAt(lines, i);
      append(found, split(run, words, found.length));
      i += run.length - 1;
    } else signs += line.text.match(referenceSign)?.length ?? 0;
  }
  return found;
}

function isOpening(line: Line, words: ReadingWords, count: number, signs: number): boolean {
  const match = opening.exec(line.text);
  if (!match || signs <= count) return false;
  const text = line.text.slice(match[0].length);
  if (!/^[\p{Lu}‘'"“„,(]|^https?:|^www\./u.test(text)) return false;
  const number = numberOf(match[1] as string);
  return pointsElsewhere(text, words) || number === null || number === count + 1;
}

/** A misread marker: the next note, right under it, has the number that follows. */
function isMisreadOpening(
  lines: readonly Line[],
  i: number,
  count: number,
  signs: number,
): boolean {
  const line = lines[i] as Line;
  if (signs <= count || !misread.test(line.text)) return false;
  const next = lines
    .slice(i + 1, i + 5)
    .find((other) => other.page === line.page && opening.test(other.text));
  return next !== undefined && numberOf(opening.exec(next.text)?.[1] as string) === count + 2;
}

/** The lines of a definition and of those that follow it without a break. */
function runAt(lines: readonly Line[], from: number): Line[] {
  const first = lines[from] as Line;
  const run = [first];
  for (const line of lines.slice(from + 1)) {
    if (line.page !== first.page) break;
    const ended = /[.!?)”’"']$/u.test((run.at(-1) as Line).text);
    const opens = opening.test(line.text);
    if (/^(?:\d{1,2}[.)]|[A-Z]\.|[•\-→])(?:\s|$)/u.test(line.text)) break;
    if (line.blanks > 0 && !opens && ended && !/^\p{Ll}/u.test(line.text)) break;
    run.push(line);
  }
  return run;
}

function split(run: readonly Line[], words: ReadingWords, count: number): NoteLines[] {
  const notes: Array<{ label: string; marker: string; length: number; lines: Line[] }> = [];
  for (const [i, line] of run.entries()) {
    const match = opening.exec(line.text) ?? (i === 0 ? misread.exec(line.text) : null);
    const starts = match && (i === 0 || startsNote(match, line, count + notes.length, words));
    if (starts) {
      notes.push({
        label: String(count + notes.length + 1),
        marker: match[1] as string,
        length: match[0].length,
        lines: [line],
      });
    } else notes.at(-1)?.lines.push(line);
  }
  return notes;
}

function startsNote(
  match: RegExpExecArray,
  line: Line,
  count: number,
  words: ReadingWords,
): boolean {
  const number = numberOf(match[1] as string);
  return number === count + 1 || pointsElsewhere(line.text.slice(match[0].length), words);
}

function pointsElsewhere(text: string, words: ReadingWords): boolean {
  const folded = text.toLowerCase();
  return words.noteOpeners.some(
    (cue) =>
      folded.startsWith(`${cue} `) || folded.startsWith(`${cue}.`) || folded.startsWith(`${cue}:`),
  );
}

function numberOf(marker: string): number | null {
  const digits = [...marker.replace(/[()[\]]/g, '')]
    .map((sign) => (superscripts.includes(sign) ? String(superscripts.indexOf(sign)) : sign))
    .join('');
  return /^\d{1,2}$/.test(digits) ? Number(digits) : null;
}
