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
/** The same, where other rows have a part at that place too. */
const nearGap = 0.6;

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
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const edges = cellEdges(rows);
  return rows.map((row) => {
    const parts = joinWords(row, edges);
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

/** Where parts behind a gap begin in more than one row: the left edges of cells. */
function cellEdges(rows: readonly (readonly Piece[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const [i, piece] of row.entries()) {
      const before = row[i - 1];
      if (!before || piece.x - before.end < piece.size * nearGap) continue;
      const edge = Math.round(piece.x);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([edge, count]) => (count > 1 ? [edge] : [])));
}

/** Join the parts of a line between which only the space of a word stands. */
function joinWords(row: readonly Piece[], edges: ReadonlySet<number>): Piece[] {
  const parts: Piece[] = [];
  for (const piece of row) {
    const last = parts.at(-1);
    const gap = last ? (piece.x - last.end) / Math.min(last.size, piece.size) : 0;
    const cell = gap > cellGap || (gap > nearGap && edges.has(Math.round(piece.x)));
    if (!last || cell) parts.push(piece);
    else parts[parts.length - 1] = joinPieces(last, piece);
  }
  return parts;
}
