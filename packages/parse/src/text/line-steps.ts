import type { ReadingMessage } from '@akkoord/clause';
import { saying } from '../messages.ts';
import { tellDamage, tellParted } from './account.ts';
import { findColumns } from './columns.ts';
import { findContents } from './contents.ts';
import { closeDoubleSpacing } from './double-spacing.ts';
import { type Footnotes, findFootnotes } from './footnotes.ts';
import { type FurnitureReason, findFurniture } from './furniture.ts';
import { type GivenReference, isTold } from './given.ts';
import { givenNotes } from './given-notes.ts';
import { cutGluedHeadings } from './glued-headings.ts';
import type { Line, Range } from './lines.ts';
import { takePageNumbers, titleAgain } from './page-numbers.ts';
import type { Step, StepContext } from './pipeline.ts';
import { takeOffQuoting } from './quoted-mail.ts';
import { cutRunOnLines } from './run-on/cut-lines.ts';
import { readTables } from './tables.ts';
import { findFrame } from './viewer-frame.ts';
import { type Damage, isMisread, noDamage } from './words/damage.ts';
import type { Repair } from './words/repair.ts';
import { repairLines } from './words/repair-lines.ts';

/** What is known of a text while it is still lines. */
export interface LineState {
  /** The lines that are still text, in reading order. */
  readonly lines: readonly Line[];
  /** The lines that are set aside, with the reason. */
  readonly furniture: ReadonlyMap<Line, FurnitureReason>;
  /** Signs that are layout and no text. */
  readonly syntax: readonly Range[];
  readonly repairs: readonly Repair[];
  /** How far the words and signs of the text are damaged. */
  readonly damage: Damage;
  /** The headings that the table of contents names, as keys. */
  readonly known: ReadonlySet<string>;
  readonly footnotes: Footnotes;
  /** All lines in the order in which they are read, where that is not the order of the source. */
  readonly order: readonly Line[];
  /** What the steps have to say of what they did. */
  readonly messages: readonly ReadingMessage[];
}

/**
 * The state with which the steps on lines begin: what a format gives as furniture or as a note is set aside.
 *
 * @param references The signs that refer to notes, where a format gives them.
 */
export function fromLines(
  lines: readonly Line[],
  references: readonly GivenReference[] = [],
): LineState {
  return {
    lines: lines.filter(({ given }) => given?.kind !== 'furniture' && given?.kind !== 'note'),
    furniture: new Map(
      lines.flatMap((line) =>
        line.given?.kind === 'furniture' ? [[line, line.given.reason] as const] : [],
      ),
    ),
    syntax: [],
    repairs: [],
    damage: noDamage,
    known: new Set(),
    footnotes: givenNotes(lines, references),
    order: [],
    messages: [],
  };
}

/** The steps from lines to the lines of the text itself, in their order. */
export const lineSteps: ReadonlyArray<Step<LineState>> = [
  {
    id: 'quoted-mail',
    reads: 'a `>` before most lines',
    gives: 'the lines without it, and without who wrote them',
    example: 'lines/quoted-mail',
    account: [],
    run: (state) => {
      const { lines, signs, attributions } = takeOffQuoting(state.lines);
      const furniture = new Map<Line, FurnitureReason>(state.furniture);
      for (const line of attributions) furniture.set(line, 'boilerplate');
      return { ...state, lines, furniture, syntax: [...state.syntax, ...signs] };
    },
  },
  {
    id: 'columns',
    reads: 'a gap at the same place in most lines, with sentences on both sides of it',
    gives: 'the left column and under it the right one, page by page',
    example: 'lines/columns',
    account: ['columns-read', 'columns-mixed'],
    run: readColumns,
  },
  {
    id: 'tables',
    reads: 'rows with bars, tabs, or gaps under each other',
    gives: 'a numbered list where the first of two columns counts on, else the cells of a table',
    example: 'numbers/table-counts',
    account: [],
    run: (state) => {
      const { lines, signs } = readTables(state.lines);
      return { ...state, lines, syntax: [...state.syntax, ...signs] };
    },
  },
  {
    id: 'pages',
    reads: 'the frame of a viewer over the text, and page numbers before the first word of a page',
    gives: 'the pages without them',
    example: 'lines/page-a-line',
    account: [],
    run: readPages,
  },
  {
    id: 'run-on-lines',
    reads:
      'labels and page counters in the middle of a line; in a page on one line headings too, rules on end, and the sentences of a list that lost its numbers',
    gives: 'a line for each item that the extraction ran together',
    example: 'numbers/inline',
    account: ['sentences-parted'],
    run: (state, { options, places }) => {
      const lines = cutRunOnLines(state.lines, options.taxonomy);
      return { ...state, lines, messages: [...state.messages, ...tellParted(lines, places)] };
    },
  },
  {
    id: 'double-spacing',
    reads: 'empty lines after nearly every line',
    gives: 'one empty line fewer before each',
    example: 'lines/double-spaced',
    account: [],
    run: (state) => ({ ...state, lines: closeDoubleSpacing(state.lines) }),
  },
  {
    id: 'furniture',
    reads: 'what pages, web sites, scanners and a table of contents added',
    gives: 'the text without it; the headings that the contents name',
    example: 'furniture/counters',
    account: ['read-as-furniture'],
    run: setAsideFurniture,
  },
  {
    id: 'words',
    reads: 'signs and words that no writer wrote so',
    gives: 'the lines with their words and signs repaired',
    example: 'words/glued',
    account: [
      'text-damaged',
      'damaged-signs',
      'letters-apart',
      'split-word',
      'broken-word',
      'glued-words',
      'confused-letters',
    ],
    run: repairWords,
  },
  {
    id: 'footnotes',
    reads: 'notes at the feet of pages and of the text, and the signs above that refer to them',
    gives: 'the text without them',
    example: 'footnotes/page-foot',
    account: ['footnote-marker', 'footnote-reference', 'footnote-unproven', 'read-as-footnote'],
    run: setAsideNotes,
  },
  {
    id: 'glued-headings',
    reads: 'lines that begin with a heading that the contents name or most protocols have',
    gives: 'the heading on a line of its own',
    example: 'headings/glued-to-prose',
    account: [],
    run: (state, { options }) => ({
      ...state,
      lines: cutGluedHeadings(state.lines, state.known, options.taxonomy.reading),
    }),
  },
];

function readColumns(state: LineState, { places }: StepContext): LineState {
  const found = findColumns(state.lines);
  if (found.kind === 'none') return state;
  const message: ReadingMessage = {
    ...saying({ code: found.kind === 'read' ? 'columns-read' : 'columns-mixed', data: {} }),
    place: places.position(found.at),
    confidence: found.kind === 'read' ? 0.8 : 0.5,
  };
  const messages = [...state.messages, message];
  if (found.kind === 'mixed') return { ...state, messages };
  return { ...state, lines: found.lines, order: found.lines, messages };
}

function readPages(state: LineState, { options, places }: StepContext): LineState {
  const frame = findFrame(state.lines, options.taxonomy.reading);
  const body = state.lines.filter((line) => !frame.includes(line));
  const { lines, numbers } = body.some(isTold)
    ? { lines: body, numbers: [] }
    : takePageNumbers(body, frame.length > 0);
  const furniture = new Map<Line, FurnitureReason>(state.furniture);
  for (const line of frame) furniture.set(line, 'boilerplate');
  for (const line of numbers) furniture.set(line, 'page-counter');
  const again = frame.length > 0 ? titleAgain(body[0], lines[1]) : null;
  if (!again || !lines[1]) return { ...state, lines, furniture };
  const [title] = places.raw([{ ...lines[1], ...again }]) as [Line];
  furniture.set(title, 'running-line');
  const text = lines[1].text.slice(title.text.length).trimStart();
  const first = { ...lines[1], text, start: lines[1].end - text.length };
  return { ...state, lines: [lines[0] as Line, first, ...lines.slice(2)], furniture };
}

function setAsideFurniture(state: LineState, { options }: StepContext): LineState {
  const { reading } = options.taxonomy;
  const given = [...state.furniture].flatMap(([line, why]) => (why === 'contents' ? [line] : []));
  const contents = findContents(state.lines, reading, given);
  const furniture = new Map([...state.furniture, ...findFurniture(state.lines, contents, reading)]);
  const lines = state.lines.filter((line) => !furniture.has(line));
  return { ...state, lines, furniture, known: contents.keys };
}

function repairWords(state: LineState, { options }: StepContext): LineState {
  if (options.repair === false) return state;
  const repaired = repairLines(state.lines, options.taxonomy.reading, options.dictionary);
  const messages = [...state.messages, ...tellDamage(repaired.damage)];
  return { ...state, ...repaired, messages };
}

function setAsideNotes(state: LineState, { options, places }: StepContext): LineState {
  if (state.footnotes.notes.length > 0) return state;
  const footnotes = findFootnotes(state.lines, {
    words: options.taxonomy.reading,
    source: places.source,
    breaks: breaksOf(state.furniture),
    damaged: options.repair === false || isMisread(state.damage),
  });
  const noteLines = new Set(footnotes.notes.flatMap((note) => note.lines));
  return { ...state, footnotes, lines: state.lines.filter((line) => !noteLines.has(line)) };
}

/** Where a page's counter or running line stands between its last line and the first of the next. */
function breaksOf(furniture: LineState['furniture']): number[] {
  return [...furniture]
    .filter(([, reason]) => reason === 'page-counter' || reason === 'running-line')
    .map(([line]) => line.start)
    .sort((a, b) => a - b);
}
