import type { Mark, Point, Position, ReadingMessage } from '@akkoord/clause';
import type { Definition, FootnoteDefinition as MdastFootnoteDefinition, Nodes } from 'mdast';
import { type ParseMessage, saying } from '../messages.ts';

/** Half-open range of UTF-16 units in the source. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source whose syntax belongs to one node. */
export interface Claim extends Range {
  readonly kind: Mark['kind'];
  /** The marks of the node, to which the sweep adds. */
  readonly marks: Mark[];
}

/** One source while it is read: its places, what its nodes claim of it, and what there is to say. */
export interface Page {
  readonly source: string;
  /** Where the Markdown begins: 1 after a byte order mark. */
  readonly shift: number;
  readonly messages: ReadingMessage[];
  /** Outer nodes first; of two claims on a character the later one counts. */
  readonly claims: Claim[];
  readonly definitions: Map<string, Definition>;
  /** Footnotes that stood inside a clause, to be moved behind it. */
  readonly notes: MdastFootnoteDefinition[];
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
}

/** Open a source for reading. */
export function openPage(source: string): Page {
  return {
    source,
    shift: source.startsWith('\uFEFF') ? 1 : 0,
    messages: [],
    claims: [],
    definitions: new Map(),
    notes: [],
    lines: lineStarts(source),
  };
}

/** Give the place of a range in lines and columns. */
export function placeOf(page: Page, range: Range): Position {
  return { start: pointOf(page, range.start), end: pointOf(page, range.end) };
}

/** Give the stretch of the source that an mdast node covers. */
export function rangeOf(page: Page, node: Nodes): Range {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return { start: start + page.shift, end: end + page.shift };
}

/** Let what is no text within a range become marks of one kind on one node. */
export function claim(page: Page, range: Range, kind: Mark['kind'], marks: Mark[]): void {
  page.claims.push({ ...range, kind, marks });
}

/** Say something about a stretch of the source. `confidence` is 1: Markdown says what it is. */
export function say(
  page: Page,
  range: Range | null,
  { actual, ...says }: ParseMessage & { readonly actual?: string },
): void {
  const place = range ? { place: placeOf(page, range) } : {};
  page.messages.push({
    ...saying(says),
    ...place,
    ...(actual === undefined ? {} : { actual }),
    confidence: 1,
  });
}

function pointOf(page: Page, offset: number): Point {
  let low = 0;
  let high = page.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.lines[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (page.lines[low] as number) + 1, offset };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
