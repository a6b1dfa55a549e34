import type { LayoutDoubt, LayoutLine } from '@akkoord/parse';
import type { GivenReference } from '@akkoord/parse/lines';
import type { PdfLine } from './lines.ts';
import type { NoteSign, PdfNote } from './notes.ts';
import type { Followed } from './paragraphs.ts';
import { isLabel, type Piece, shifted } from './pieces.ts';
import type { PdfRow } from './tables.ts';
import type { Tag } from './tags.ts';

/** Give a line of text, with what the document's own structure says of it. */
export function textLine(followed: Followed, { tag, depth, signs }: LineAbout): LayoutLine {
  const { line, follows, blanks } = followed;
  const { page, x, size } = line;
  const drawn = tag?.kind === 'item' && isDrawn(followed);
  const text = drawn ? `• ${line.text}` : line.text;
  const shift = text.length - line.text.length;
  const given = follows === 'goes-on' ? undefined : givenOf(text, tag, depth);
  return {
    text: text.replaceAll('\t', ' '),
    page,
    blanks,
    x,
    size,
    weight: line.bold ? 'bold' : 'normal',
    ...(follows ? { follows } : {}),
    ...(given ? { given } : {}),
    ...(signs.length > 0 ? { references: shifted(signs.map(toReference), shift) } : {}),
    ...doubtsIn(shifted(doubtsOf(line.parts), shift)),
  };
}

/** What is known of a line beside what it shows. */
export interface LineAbout {
  readonly tag: Tag | undefined;
  /** How high it stands as a heading, from 1; null where it is none, or where the layout does not tell. */
  readonly depth: number | null;
  readonly signs: ReadonlyArray<Pick<NoteSign, 'start' | 'end'> & { readonly label: string }>;
}

function givenOf(text: string, tag: Tag | undefined, depth: number | null): LayoutLine['given'] {
  const label = labelOf(text);
  if (tag?.kind === 'item' && label) return { kind: 'item', label, level: Math.max(0, tag.depth) };
  if (tag?.kind === 'paragraph' && tag.depth >= 0) return { kind: 'paragraph', level: tag.depth };
  if (depth === null) return undefined;
  return { kind: 'heading', depth, label };
}

function labelOf(text: string): string | undefined {
  const [, worded] = /^(\p{Lu}\p{L}{1,12}\.? \S{1,8})(?:\s|$)/u.exec(text) ?? [];
  if (worded && isLabel(worded)) return worded;
  const first = /^\S{1,12}/u.exec(text)?.[0];
  return first !== undefined && isLabel(first) ? first : undefined;
}

/** An item whose bullet is drawn and no letter. */
function isDrawn({ line, follows, opens }: Followed): boolean {
  const rest = opens && /^\p{Ll}/u.test(line.text);
  return follows !== 'goes-on' && !rest && labelOf(line.text) === undefined;
}

/** Give a row of a table: its cells behind each other, with a tab between them. */
export function rowLine({ cells, lines }: PdfRow, blanks: number): LayoutLine {
  const first = lines[0] as PdfLine;
  let text = '';
  const doubts: LayoutDoubt[] = [];
  const ranges = cells.map((cell, i) => {
    if (i > 0) text += '\t';
    const start = text.length;
    doubts.push(...shifted(doubtsOf(cell), start));
    text += cellText(cell);
    return { start, end: text.length };
  });
  const { page, x, size } = first;
  return {
    text,
    page,
    blanks,
    x,
    size,
    given: { kind: 'row', cells: ranges },
    ...doubtsIn(doubts),
  };
}

function cellText(cell: readonly Piece[]): string {
  return cell.map(({ text }) => text.replaceAll('\t', ' ')).join(' ');
}

/** Give the lines of a note. */
export function noteLines({ label, marker, lines }: PdfNote): LayoutLine[] {
  return lines.map((line, i) => ({
    text: line.text.replaceAll('\t', ' '),
    page: line.page,
    blanks: i === 0 ? 1 : 0,
    x: line.x,
    size: line.size,
    given: { kind: 'note', label, marker },
    ...doubtsIn(doubtsOf(line.parts)),
  }));
}

function toReference({ start, end, label }: LineAbout['signs'][number]): GivenReference {
  return { start, end, label };
}

/** The doubts of pieces that stand behind each other with one sign between them. */
function doubtsOf(pieces: readonly Piece[]): LayoutDoubt[] {
  let at = 0;
  return pieces.flatMap(({ text, doubts }) => {
    const start = at;
    at += text.length + 1;
    return shifted(doubts, start);
  });
}

function doubtsIn(doubts: readonly LayoutDoubt[]): Pick<LayoutLine, 'doubts'> {
  return doubts.length > 0 ? { doubts } : {};
}

/** Give what a page adds to the text. */
export function apartLine({ text, x, size }: Piece, page: number): LayoutLine {
  const counter = /^(?:\p{L}{1,9}\.?\s)?\W{0,3}\d{1,4}(?:\s?(?:van|of|\/|-)\s?\d{1,4})?\W{0,3}$/u;
  const reason = counter.test(text) ? 'page-counter' : 'running-line';
  return { text, page, blanks: 0, x, size, given: { kind: 'furniture', reason } };
}
