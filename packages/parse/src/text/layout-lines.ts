import type { GivenLine, GivenReference } from './given.ts';
import type { Line, Range } from './lines.ts';
import { thresholds } from './thresholds.ts';

/** A line as a reader of Word, PDF or scans gives it: its text, and what is known of its layout. */
export interface LayoutLine {
  /** Without line breaks; white space at its ends is left out. */
  readonly text: string;
  /** From 0; default: that of the line before. */
  readonly page?: number;
  /** Number of empty lines before it; default 0. */
  readonly blanks?: number;
  /** Distance from the left edge of the page, in points. */
  readonly x?: number;
  /** Size of the letters, in points. */
  readonly size?: number;
  readonly weight?: 'normal' | 'bold';
  /** It goes on with the paragraph, heading or item of the line before, or begins one, where the layout shows which. */
  readonly follows?: 'goes-on' | 'begins' | undefined;
  /** What the format says surely of it; absent where the rules for plain text have to tell. */
  readonly given?: GivenLine | undefined;
  /** The signs in it that refer to notes, in order. */
  readonly references?: readonly GivenReference[] | undefined;
  /** Words of it that a scanner read with little certainty. */
  readonly doubts?: readonly LayoutDoubt[] | undefined;
}

export type { GivenLine, GivenReference } from './given.ts';

/** A stretch of a line's text of which it is not sure that it was read right. */
export interface LayoutDoubt extends Range {
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What is known of the pages. */
export interface PageLayout {
  /** Distance of the text from the left edge of the page, in points; default: the least of all lines. */
  readonly left?: number;
}

/**
 * Give the text of lines with layout, as a source: a line each, an empty line for each gap, a form feed
 * before each further page. Positions in a tree that was read from the lines are in this text.
 */
export function textOfLines(lines: readonly LayoutLine[]): string {
  return place(lines)
    .map(({ lead, text }) => lead + text)
    .join('');
}

/**
 * Place lines in the text that `textOfLines` gives.
 *
 * The indent is measured in letters of half the size. A line in bold or in larger letters than most, short and
 * without the end of a sentence, is a heading; none is where most lines are so.
 *
 * @param lines The lines in reading order.
 * @param page Where the text begins on the page.
 */
export function toPlacedLines(lines: readonly LayoutLine[], { left }: PageLayout): Line[] {
  const body = bodyOf(lines);
  const margin = left ?? Math.min(...lines.map(({ x }) => x ?? Number.POSITIVE_INFINITY));
  let at = 0;
  let page = -1;
  let blanks = 0;
  return place(lines).flatMap(({ lead, text, layout, number }) => {
    const start = at + lead.length;
    at = start + text.length;
    blanks += layout.blanks ?? 0;
    if (text === '') return [];
    const startsPage = page >= 0 && number > page;
    page = Math.max(page, number);
    const indent = layout.x === undefined ? 0 : Math.round((layout.x - margin) / (body.size / 2));
    const line: Line = {
      text,
      start,
      end: at,
      indent: startsPage ? 0 : Math.max(0, indent),
      blanks,
      page: Math.max(0, number),
      startsPage,
      ...(isHead(layout, text, body) ? { head: true } : {}),
      ...givenIn(layout, start),
      ...(layout.follows ? { follows: layout.follows } : {}),
    };
    blanks = 0;
    return [line];
  });
}

/** Find the signs that refer to notes, with their ranges in the text that `textOfLines` gives. */
export function placedReferences(lines: readonly LayoutLine[]): GivenReference[] {
  return placedParts(lines, ({ references }) => references ?? []);
}

/** Find what was read with little certainty, with its ranges in the text that `textOfLines` gives. */
export function placedDoubts(lines: readonly LayoutLine[]): LayoutDoubt[] {
  return placedParts(lines, ({ doubts }) => doubts ?? []);
}

function placedParts<Part extends Range>(
  lines: readonly LayoutLine[],
  partsOf: (line: LayoutLine) => readonly Part[],
): Part[] {
  let at = 0;
  return place(lines).flatMap(({ lead, text, layout }) => {
    const start = at + lead.length - marginOf(layout);
    at += lead.length + text.length;
    return partsOf(layout).map((part) => ({
      ...part,
      start: start + part.start,
      end: start + part.end,
    }));
  });
}

/** The white space that stands before the text of a line, as it was given. */
function marginOf({ text }: LayoutLine): number {
  return text.length - text.trimStart().length;
}

function givenIn(layout: LayoutLine, start: number): Pick<Line, 'given' | 'cells'> {
  const { given } = layout;
  if (!given) return {};
  if (given.kind !== 'row') return { given };
  const from = start - marginOf(layout);
  const move = (cell: Range) => ({ start: from + cell.start, end: from + cell.end });
  return { given, cells: given.cells.map(move) };
}

interface Placed {
  readonly layout: LayoutLine;
  readonly lead: string;
  readonly text: string;
  readonly number: number;
}

function place(lines: readonly LayoutLine[]): Placed[] {
  let number = 0;
  return lines.map((layout, i) => {
    const before = number;
    number = Math.max(number, layout.page ?? number);
    const lead =
      i === 0 ? '' : `\n${'\n'.repeat(layout.blanks ?? 0)}${number > before ? '\f' : ''}`;
    return { layout, lead, text: layout.text.replace(/[\r\n\f]/gu, ' ').trim(), number };
  });
}

interface Body {
  /** The size of most letters. */
  readonly size: number;
  /** Most letters are bold. */
  readonly bold: boolean;
}

function bodyOf(lines: readonly LayoutLine[]): Body {
  const letters = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const { text, size, weight } of lines) {
    all += text.length;
    if (weight === 'bold') bold += text.length;
    if (size) letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  const size = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  return { size: size ?? thresholds.layout.size, bold: bold > all / 2 };
}

function isHead({ size, weight }: LayoutLine, text: string, body: Body): boolean {
  const larger = size !== undefined && size >= body.size * thresholds.layout.larger;
  const stands = larger || (weight === 'bold' && !body.bold);
  return stands && text.length <= thresholds.layout.head && !/[.;,]$/u.test(text);
}
