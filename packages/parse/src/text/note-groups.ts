import type { ReadingWords } from '@akkoord/taxonomy';
import { startsSmall } from '@akkoord/text';
import { isTold } from './given.ts';
import { type Label, type LabelStyle, readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { type Marker, pointsElsewhere, readMarker } from './note-markers.ts';

/** Lines that may be a footnote: its marker is read, its reference is not yet known. */
export interface NoteDraft {
  readonly marker: Marker;
  /** Its number by its own marker and its place in the run; `null` for signs. */
  readonly number: number | null;
  /** The scanner took its marker for another. */
  readonly misread: boolean;
  readonly lines: readonly Line[];
}

/** Lines by index, at whose end notes may stand. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /**
   * `page`: a page or the text ends there; `supposed`: a paragraph ends there, in a text whose pages were lost with
   * other things, so that every note has to say by itself that it is one.
   */
  readonly end: 'page' | 'supposed';
}

/** The lines of a text with the markers with which they begin. */
export interface MarkedLines {
  readonly lines: readonly Line[];
  readonly markers: readonly (Marker | null)[];
  readonly words: ReadingWords;
}

/** Read the marker of every line. */
export function markLines(lines: readonly Line[], words: ReadingWords): MarkedLines {
  return {
    lines,
    markers: lines.map((line) => (isTold(line) ? null : readMarker(line, words))),
    words,
  };
}

/**
 * Cut the lines, in the order in which they are read, where a page ends: at a form feed, at a page's counter or running line between two lines, and
 * where the text goes on that notes interrupt. In a damaged text a page may end under any notes.
 *
 * @param breaks Where the furniture stands that a page adds, in order: offsets.
 */
export function toStretches(
  marked: MarkedLines,
  { breaks, damaged }: { breaks: readonly number[]; damaged: boolean },
): Stretch[] {
  const { lines } = marked;
  const interrupted = interruptionsIn(marked, damaged);
  const stretches: Stretch[] = [];
  let from = 0;
  let at = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    while ((breaks[at] ?? Number.POSITIVE_INFINITY) < line.start) at += 1;
    const broken = next && line.start < next.start && (breaks[at] ?? next.start) < next.start;
    const paged = !next || next.page !== line.page || broken;
    const end = paged ? 'page' : interrupted.get(i + 1);
    if (!end) return;
    stretches.push({ from, to: i + 1, end });
    from = i + 1;
  });
  return stretches;
}

/** How a list is numbered in which notes stand. */
const counted: ReadonlySet<LabelStyle> = new Set(['digit', 'digit-paren', 'upper', 'lower']);

/**
 * Find the lines with which the text goes on under notes in its middle: a sentence that was not at its end goes
 * on in small letters, or a list counts on from the label above the notes. A page ended there. Notes under a
 * heading of their own end where it does.
 *
 * ```markdown
 *   | 2. De directeur1 beslist.
 *   | 1 Zie artikel 4.
 * > | 3. De ouders krijgen bericht.
 *     ^
 * ```
 */
function interruptionsIn(
  { lines, markers, words }: MarkedLines,
  damaged: boolean,
): Map<number, Stretch['end']> {
  const found = new Map<number, Stretch['end']>();
  const longest = longestOf(lines);
  let label: Label | null = null;
  let notes = -1;
  lines.forEach((line, i) => {
    const marker = markers[i];
    const read = marker ? null : readLabel(line.text);
    const here = read && counted.has(read.style) ? read : null;
    const above = lines[notes - 1];
    const before = lines[i - 1];
    const ends = notes >= 0 && !marker && isBreak(line, before, longest);
    if (notes >= 0 && above && goesOn({ above, label }, { line, here, before }))
      found.set(i, 'page');
    else if (ends && above && isNoteHeading(above, words)) found.set(i, 'page');
    else if (ends && damaged) found.set(i, 'supposed');
    if (marker?.number === 1 || (marker && notes < 0)) notes = i;
    if (here || found.has(i)) notes = -1;
    if (here) label = here;
  });
  return found;
}

/** The heading over the notes at the end: `Noten`. */
export function isNoteHeading({ text }: Line, words: ReadingWords): boolean {
  return words.noteHeadings.includes(text.replace(/:$/, '').toLowerCase());
}

function goesOn(
  { above, label }: { above: Line; label: Label | null },
  { line, here, before }: { line: Line; here: Label | null; before: Line | undefined },
): boolean {
  if (here) return label?.style === here.style && here.value === label.value + 1;
  const small = startsSmall(line.text) && before !== undefined && isEnded(before);
  return small && !isEnded(above) && !/[:;]$/u.test(above.text);
}

/** An item, whatever its list. */
const label = /^(?:\d{1,3}[.)]|\(?[a-z]\)|[A-Z]\.|[•\-–→])(?:\s|$)/u;
/** A line of less than this part of the longest one ends a paragraph. */
const shortLine = 0.7;

/**
 * Find the first line of a stretch from which on every line may be part of a footnote: behind the last label,
 * and behind the last paragraph that begins without a marker.
 */
export function footOf({ lines, markers }: MarkedLines, { from, to }: Stretch): number {
  const longest = longestOf(lines.slice(from, to));
  for (let i = to - 1; i >= from; i--) {
    const line = lines[i] as Line;
    if (label.test(line.text)) return i + 1;
    if (!markers[i] && isBreak(line, i > from ? lines[i - 1] : undefined, longest)) return i + 1;
  }
  return from;
}

function longestOf(lines: readonly Line[]): number {
  return lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
}

/** Tell whether a line without a marker is an item, or begins a paragraph: behind a gap, or behind a short last line. */
function isBreak(line: Line, before: Line | undefined, longest: number): boolean {
  if (label.test(line.text)) return true;
  if (!before || startsSmall(line.text) || !isEnded(before)) return false;
  return line.blanks > 0 || before.text.length < longest * shortLine;
}

/**
 * Read a run of footnotes from a line to the end of a stretch.
 *
 * The numbers count on by one. Between two notes another marker may have been misread: by the numbers around
 * it, or because its text points elsewhere.
 *
 * @returns The notes in order; `null` where something stands among them that is no note.
 */
export function readRun(marked: MarkedLines, start: number, to: number): NoteDraft[] | null {
  const notes: Array<NoteDraft & { lines: Line[] }> = [];
  for (let i = start; i < to; i++) {
    const line = marked.lines[i] as Line;
    const marker = marked.markers[i] ?? null;
    const note = marker && readNext(marked, { at: i, to }, notes);
    const before = notes.at(-1)?.lines.at(-1);
    if (note) notes.push({ ...note, lines: [line] });
    else if (!before || (marker && (isEnded(before) || marker.style === 'symbol'))) return null;
    else notes.at(-1)?.lines.push(line);
  }
  return notes;
}

function readNext(
  marked: MarkedLines,
  { at, to }: { at: number; to: number },
  notes: readonly NoteDraft[],
): Omit<NoteDraft, 'lines'> | null {
  const { lines, markers, words } = marked;
  const marker = markers[at] as Marker;
  const last = notes.findLast(({ number }) => number !== null)?.number ?? null;
  if (marker.style === 'symbol') {
    const known = notes.some((note) => note.marker.text === marker.text);
    return known ? null : { marker, number: null, misread: false };
  }
  if (marker.number !== null && (last === null || marker.number === last + 1)) {
    const mixed = notes.some(
      (note) => note.number !== null && isNumbered(note) && note.marker.style !== marker.style,
    );
    return mixed ? null : { marker, number: marker.number, misread: false };
  }
  const next = markers.slice(at + 1, Math.min(to, at + 6)).find((other) => other !== null);
  const number = last === null ? (next?.number ?? 0) - 1 : last + 1;
  if (number < 1 || marker.style === 'small' || marker.style === 'bracket') return null;
  const counted = marker.style === 'damaged' && next?.number === number + 1;
  const text = (lines[at] as Line).text.slice(marker.length);
  const certain = counted || (last !== null && pointsElsewhere(text, words));
  return certain ? { marker, number, misread: true } : null;
}

function isNumbered({ marker }: NoteDraft): boolean {
  return marker.style !== 'symbol' && marker.style !== 'damaged';
}

/** Tell whether a line ends a sentence. */
function isEnded({ text }: Line): boolean {
  return /[.!?)”’"']$/u.test(text);
}
