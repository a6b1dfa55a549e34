import type { LayoutDoubt, LayoutLine } from '@akkoord/parse';
import { findGutter, median } from './flows.ts';
import { setApart } from './furniture.ts';
import { layOut } from './lay-out.ts';
import { isLabel, joinBeside, type Piece } from './pieces.ts';

/** A line of a page that was read from a picture: points from the top left corner. */
export interface ScannedText {
  readonly words: readonly ScannedWord[];
  /** The baseline. */
  readonly y: number;
  /** Height of the letters. */
  readonly height: number;
}

export interface ScannedWord {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** How sure the reading is, from 0 to 1. */
  readonly confidence: number;
}

/** What a recogniser makes of the dot before an item. */
const dot = /^[°*«»¢•·●.:'=~+]$/u;
/** A word that was read with less certainty is doubtful. */
const sure = 0.6;
/** Words farther apart, in heights of their letters, are not one stretch. */
const gap = 0.9;
/** Letters so many times as large as most, or less, are of another size; a scanner does not measure finer. */
const larger = 1.2;

/**
 * Put what was read from pictures of pages in the order in which it is read, as the pages of a PDF are; words that were
 * read with little certainty are doubts of their lines.
 *
 * @param pages The lines by page.
 */
export function layOutScans(pages: ReadonlyArray<readonly ScannedText[]>): LayoutLine[] {
  const body = bodyOf(pages.flat());
  const pieces = pages.map((lines) => toPieces(lines, body));
  return layOut({ title: undefined, pages: setApart(pieces), tags: new Map() });
}

/** Tell whether a page that was read as one column has a strip between two. */
export function showsColumns(lines: readonly ScannedText[]): boolean {
  return findGutter(toPieces(lines, bodyOf(lines))) !== null;
}

function bodyOf(lines: readonly ScannedText[]): number {
  return median(lines.map(({ height }) => height)) || 1;
}

function toPieces(lines: readonly ScannedText[], body: number): Piece[] {
  return joinBeside(
    lines.flatMap((line) => stretchesOf(line).map((words) => toPiece({ ...line, words }, body))),
  );
}

/** The words of a line, parted where white stands that is wider than that between words. */
function stretchesOf({ words, height }: ScannedText): ScannedWord[][] {
  const stretches: ScannedWord[][] = [];
  for (const word of words) {
    const last = stretches.at(-1)?.at(-1);
    if (last && word.x - last.end < height * gap) stretches.at(-1)?.push(word);
    else stretches.push([word]);
  }
  return stretches;
}

function toPiece({ words, y, height }: ScannedText, body: number): Piece {
  const [first, second] = words as readonly [ScannedWord, ScannedWord?];
  const doubts: LayoutDoubt[] = [];
  let text = '';
  for (const [i, { text: read, confidence }] of words.entries()) {
    if (text !== '') text += ' ';
    const start = text.length;
    const isBullet = i === 0 && second !== undefined && dot.test(read);
    text += isBullet ? '•' : read;
    if (confidence < sure && !isBullet) doubts.push({ start, end: text.length, confidence });
  }
  return {
    text,
    x: first.x,
    end: Math.max(...words.map(({ end }) => end)),
    y,
    size: sizeOf(height, body),
    bold: false,
    artifact: false,
    content: null,
    raised: false,
    hang: second && isLabel(first.text) ? second.x : null,
    doubts,
  };
}

function sizeOf(height: number, body: number): number {
  const ratio = height / body;
  const steps = Math.round(Math.log(ratio) / Math.log(larger));
  return Math.round(body * larger ** steps * 10) / 10;
}
