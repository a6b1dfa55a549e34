import type { ReadingWords } from '@akkoord/taxonomy';
import { append } from '../append.ts';
import type { Line } from './lines.ts';
import { findDoubts, type NoteDoubt } from './note-doubts.ts';
import {
  footOf,
  isNoteHeading,
  type MarkedLines,
  markLines,
  type NoteDraft,
  readRun,
  type Stretch,
  toStretches,
} from './note-groups.ts';
import { type Marker, withoutBracket } from './note-markers.ts';
import { findSigns, type NoteSign } from './note-signs.ts';
import { type Match, matchNotes, type Reference } from './references.ts';

/** A footnote definition as it stands in the lines. */
export interface NoteLines {
  /** Its number in the tree: its own, or its place in the order of the text where numbers begin again. */
  readonly label: string;
  /** What stands in the source where the label belongs. */
  readonly marker: string;
  /** Length of the marker with the white space after it. */
  readonly length: number;
  /** The scanner took its marker for another sign or number. */
  readonly misread: boolean;
  readonly lines: readonly Line[];
}

/** The footnotes of a text, the signs that refer to them, and lines that look like notes and stay clauses. */
export interface Footnotes {
  readonly notes: NoteLines[];
  readonly references: Reference[];
  readonly doubts: NoteDoubt[];
}

/** What the footnotes are found with. */
export interface NoteContext {
  readonly words: ReadingWords;
  readonly source: string;
  /** Where the counters and running lines of pages stand, in order: offsets. */
  readonly breaks: readonly number[];
  /** The text shows damage by a scanner or an extraction, or it is not known whether it does. */
  readonly damaged: boolean;
}

/**
 * Find the footnotes at the foot of each page and of the text, with the signs that refer to them.
 *
 * Notes end a page or the text: where the body goes on under them they are clauses. Every note has a sign of
 * its own in the text above it; of a run of plain digits either all have one, or none is a note, for a run of
 * n lines with fewer than n references is a list. A line that looks like a note and is none gives a doubt.
 *
 * ```markdown
 * > | 8 Zie ook: gevolgen voor medewerkers.
 *     ^
 * ```
 *
 * @param lines The lines of the text without furniture, their words repaired.
 */
export function findFootnotes(lines: readonly Line[], context: NoteContext): Footnotes {
  const { source, words } = context;
  const marked = markLines(lines, words);
  if (marked.markers.every((marker) => marker === null))
    return { notes: [], references: [], doubts: [] };
  const raw = lines.map((line) => ({ ...line, text: source.slice(line.start, line.end) }));
  const signs = findSigns(raw, words);
  const runs: Run[] = [];
  let state: State = { last: null, symbols: new Set(), from: 0, notes: { from: 0, to: 0 } };
  for (const stretch of toStretches(marked, context)) {
    const run = runIn(stretch, marked, { signs, state, context });
    if (!run) continue;
    runs.push(run);
    state = after(run, state, signs);
  }
  const found = runs.flatMap(({ notes }) => notes);
  const labels = labelsOf(found);
  const notes = found.map(({ draft }, i) => toLines(draft, labels[i] as string));
  return {
    notes,
    references: runs.length === 0 ? [] : toReferences(runs, labels),
    doubts: findDoubts(marked, signs, new Set(notes.flatMap((note) => note.lines))),
  };
}

interface Found {
  readonly draft: NoteDraft;
  readonly match: Match;
}

/** Lines by their place among the lines: half-open. */
type LineRange = Pick<Stretch, 'from' | 'to'>;

/** The notes at the foot of one page, and between which signs theirs stand. */
interface Run {
  readonly notes: readonly Found[];
  /** The signs that may refer to them. */
  readonly signs: readonly NoteSign[];
  readonly lines: LineRange;
}

/** How far the notes before have counted, and what they used. */
interface State {
  readonly last: number | null;
  readonly symbols: ReadonlySet<string>;
  /** Behind the last sign that refers to a note: a place among the signs. */
  readonly from: number;
  /** Where the last notes stand. */
  readonly notes: LineRange;
}

interface Around {
  readonly signs: readonly NoteSign[];
  readonly state: State;
  readonly context: NoteContext;
}

/** A page has one run of notes; this many lines are tried as its first. */
const mostStarts = 20;

function runIn(stretch: Stretch, marked: MarkedLines, around: Around): Run | null {
  const bullets = new Set<string>();
  let tried = 0;
  let above: Marker | null = null;
  const foot = footOf(marked, stretch);
  for (let i = stretch.from; i < stretch.to; i++) {
    const marker = marked.markers[i];
    if (!marker) continue;
    const listed = marker.style === 'symbol' && bullets.has(marker.text);
    const counts = above !== null && above.number !== null && above.number + 1 === marker.number;
    if (marker.style === 'symbol') bullets.add(marker.text);
    above = i < foot ? null : marker;
    if (i < foot || listed || (counts && marker.style === 'digit') || isLedIn(marked, i)) continue;
    if (tried >= mostStarts) return null;
    tried += 1;
    const drafts = readRun(marked, i, stretch.to);
    const run = drafts && settle(drafts, { from: i, to: stretch.to }, around);
    if (run && (stretch.end === 'page' || run.notes.every(({ match }) => match.itself))) return run;
  }
  return null;
}

/** A run under a line that ends in a colon is a list, unless that line is the heading of the notes. */
function isLedIn({ lines, words }: MarkedLines, at: number): boolean {
  const before = lines[at - 1];
  if (!before?.text.endsWith(':')) return false;
  return !isNoteHeading(before, words);
}

/** Keep the notes of a run that have their references. */
function settle(drafts: readonly NoteDraft[], lines: LineRange, around: Around): Run | null {
  const { signs, state, context } = around;
  const again = beginsAgain(drafts, state);
  const from = again ? firstAt(signs, state.notes.to) : state.from;
  const above = signs
    .slice(from, firstAt(signs, lines.from))
    .filter(({ at }) => at < state.notes.from || at >= state.notes.to);
  const matches = matchNotes(above, drafts, context);
  const plain = drafts.flatMap(({ marker }, i) =>
    marker.style === 'digit' || marker.style === 'damaged' ? [matches[i]] : [],
  );
  if (plain.some((match) => match === null)) return null;
  if (!countsOn(drafts[0], state) && plain.some((match) => !match?.exact)) return null;
  const notes = drafts.flatMap((draft, i) => {
    const match = matches[i];
    return match ? [{ draft, match }] : [];
  });
  return notes.length === 0 ? null : { notes, signs: above, lines };
}

/** Plain digits begin with 1, or count on from the notes before; others need references that show their number. */
function countsOn(first: NoteDraft | undefined, { last }: State): boolean {
  return first?.number === 1 || first?.number === (last ?? 0) + 1;
}

/** The notes of each page may count from 1, or begin with a star. */
function beginsAgain(drafts: readonly NoteDraft[], { last, symbols }: State): boolean {
  const first = drafts.find(({ number }) => number !== null)?.number ?? null;
  if (first !== null && last !== null && first <= last) return true;
  return drafts.some(({ marker }) => symbols.has(marker.text));
}

function after(run: Run, before: State, signs: readonly NoteSign[]): State {
  const numbers = run.notes.flatMap(({ draft }) => (draft.number === null ? [] : [draft.number]));
  const symbols = run.notes.flatMap(({ draft }) =>
    draft.number === null ? [draft.marker.text] : [],
  );
  return {
    last: numbers.at(-1) ?? before.last,
    symbols: new Set([...before.symbols, ...symbols]),
    from: Math.max(...run.notes.map(({ match }) => signs.indexOf(match.sign, before.from))) + 1,
    notes: run.lines,
  };
}

/** The first sign on a line or behind it: a place among the signs. */
function firstAt(signs: readonly NoteSign[], line: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle] as NoteSign).at < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A note keeps its own number where all have one of their own; else they are numbered in order. */
function labelsOf(found: readonly Found[]): string[] {
  const numbers = found.map(({ draft }) => draft.number);
  const own =
    numbers.every((number) => number !== null) && new Set(numbers).size === numbers.length;
  return numbers.map((number, i) => String(own ? number : i + 1));
}

function toLines({ marker, misread, lines }: NoteDraft, label: string): NoteLines {
  return { label, marker: marker.text, length: marker.length, misread, lines };
}

/** A small digit, a number in brackets or a star may refer to the same note more than once. */
function toReferences(runs: readonly Run[], labels: readonly string[]): Reference[] {
  const references: Reference[] = [];
  let i = 0;
  for (const run of runs) {
    const certain = new Map<string, NoteSign[]>();
    for (const sign of run.signs) {
      if (sign.strength !== 'certain') continue;
      const key = withoutBracket(sign.sign);
      const same = certain.get(key);
      if (same) same.push(sign);
      else certain.set(key, [sign]);
    }
    for (const { draft, match } of run.notes) {
      const { sign, confidence } = match;
      const misread = sign.number !== draft.number;
      const label = labels[i] as string;
      const again =
        sign.strength === 'certain' ? (certain.get(withoutBracket(sign.sign)) ?? []) : [sign];
      append(
        references,
        again.map(({ start, end, sign: read }) => ({
          ...{ start, end, label, misread, confidence },
          sign: read,
        })),
      );
      i += 1;
    }
  }
  return references;
}
