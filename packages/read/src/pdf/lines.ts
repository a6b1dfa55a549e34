import type { Flow } from './flows.ts';
import { joinPieces, type Piece } from './pieces.ts';

/** A line of a page: what stands on one baseline of one column. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** The column in which it stands, counted through the document. */
  readonly flow: number;
  /** The right edge of that column, in points. */
  readonly right: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly raised: boolean;
  readonly content: string | null;
  /** Where the text behind a label begins that was drawn apart from it. */
  readonly hang: number | null;
  /** What stands apart on it: the cells of a row; one where it is a line of text. */
  readonly parts: readonly Piece[];
}

/** Parts of a line farther apart, in sizes of their letters, are cells of a row. */
const cellGap = 1.5;

/**
 * Put the pieces of a column into lines, from top to bottom.
 *
 * @param flow The column.
 * @param page From 0.
 * @param number Its place among the columns of the document.
 */
export function toLines(flow: Flow, page: number, number: number): PdfLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...flow.pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(piece.y - first.y) < first.size * 0.25) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const parts = joinWords(row.sort((a, b) => a.x - b.x));
    const first = parts[0] as Piece;
    const longest = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    return {
      text: parts.map(({ text }) => text).join('\t'),
      page,
      flow: number,
      right: flow.right,
      x: first.x,
      end: Math.max(...parts.map(({ end }) => end)),
      y: longest.y,
      size: longest.size,
      bold: parts.every(({ bold }) => bold),
      raised: first.raised,
      content: parts.find(({ content }) => content !== null)?.content ?? null,
      hang: first.hang,
      parts,
    };
  });
}

/** Join the parts of a line between which only the space of a word stands. */
function joinWords(row: readonly Piece[]): Piece[] {
  const parts: Piece[] = [];
  for (const piece of row) {
    const last = parts.at(-1);
    if (!last || piece.x - last.end > Math.min(last.size, piece.size) * cellGap) parts.push(piece);
    else parts[parts.length - 1] = joinPieces(last, piece);
  }
  return parts;
}
