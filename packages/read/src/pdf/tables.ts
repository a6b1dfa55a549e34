import type { PdfLine } from './lines.ts';
import type { Piece } from './pieces.ts';

/** A row of a table: its cells from left to right, each of one or more lines. */
export interface PdfRow {
  readonly cells: readonly (readonly Piece[])[];
  /** The lines of which it is made. */
  readonly lines: readonly PdfLine[];
}

/** Lines of one cell stand at most so many times as far apart as the closest two. */
const within = 1.08;
/** Lines so many times as far apart are of two rows, whatever else they show. */
const apart = 1.4;
/** Points by which parts under each other may be out of line. */
const slack = 4;

/**
 * Find the tables of a page by what stands under each other: lines of two and more parts of which each begins, or
 * ends, where one of the first line does.
 *
 * A page number behind a dotted line, and the blanks of a form (`Naam:`), are no cells.
 *
 * @param lines The lines of one column, from top to bottom.
 * @returns The rows, in order; lines that are in none are text.
 */
export function findRows(lines: readonly PdfLine[]): PdfRow[] {
  const rows: PdfRow[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as PdfLine;
    if (first.parts.length < 2) continue;
    const run = runFrom(lines, i);
    const found = toRows(run, first.parts);
    if (isTable(found)) {
      const head = headOver(found, lines.slice(0, i));
      if (head && rows.at(-1)?.lines.includes(head.lines[0] as PdfLine) !== true) rows.push(head);
      rows.push(...found);
      i += run.length - 1;
    }
  }
  return rows;
}

/** The lines of which every part stands under a part of the first. */
function runFrom(lines: readonly PdfLine[], from: number): PdfLine[] {
  const first = lines[from] as PdfLine;
  const run = [first];
  for (const line of lines.slice(from + 1)) {
    const last = run.at(-1) as PdfLine;
    const near = line.y - last.y < 4 * line.size;
    if (!near || !line.parts.every((part) => columnOf(part, first.parts) !== null)) break;
    if (line.parts.length === 1 && isWide(line, first)) break;
    run.push(line);
  }
  while ((run.at(-1)?.parts.length ?? 2) < 2 && !hangs(run)) run.pop();
  return run;
}

/** A line of text under a table: it runs over the second column. */
function isWide(line: PdfLine, first: PdfLine): boolean {
  const second = first.parts[1] as Piece;
  return line.x < second.x - slack && line.end > second.x;
}

/** The last line goes on in a cell of the row above: it stands close under it. */
function hangs(run: readonly PdfLine[]): boolean {
  const [before, last] = run.slice(-2) as [PdfLine, PdfLine];
  const steps = run.slice(1).map((line, i) => line.y - (run[i] as PdfLine).y);
  return last.y - before.y <= Math.min(...steps) * 1.1;
}

function columnOf(part: Piece, columns: readonly Piece[]): number | null {
  const at = columns.findIndex(
    ({ x, end }) =>
      Math.abs(part.x - x) < slack ||
      Math.abs(part.end - end) < slack ||
      Math.abs((part.x + part.end - x - end) / 2) < slack,
  );
  return at < 0 ? null : at;
}

/** A head over a table has no more lines. */
const headLines = 3;

/** The lines over a table whose parts stand over its columns, as heads that are centred do; the first has all of them. */
function headOver(rows: readonly PdfRow[], before: readonly PdfLine[]): PdfRow | null {
  const first = rows[0]?.lines[0];
  const columns = rows[0]?.cells.length ?? 0;
  const leftOf = (i: number) =>
    Math.min(...rows.flatMap(({ cells }) => cells[i] ?? []).map(({ x }) => x));
  const columnOver = (part: Piece) =>
    Array.from({ length: columns }, (_, i) => i).findIndex(
      (i) => part.x > leftOf(i) - slack && part.end < leftOf(i + 1) + slack,
    );
  const lines: PdfLine[] = [];
  for (const above of before.slice(-headLines).reverse()) {
    const under = lines[0] ?? first;
    if (!under || above.flow !== under.flow || under.y - above.y > 3 * under.size) return null;
    if (above.parts.some((part) => columnOver(part) < 0)) return null;
    lines.unshift(above);
    if (above.parts.length < columns) continue;
    const parts = lines.flatMap((line) => line.parts);
    const cells = Array.from({ length: columns }, (_, i) =>
      parts.filter((part) => columnOver(part) === i),
    );
    return cells.every(({ length }) => length > 0) ? { cells, lines } : null;
  }
  return null;
}

/**
 * Part the lines of a table into rows. The lines of one cell stand closer than those of two; cells beside each other
 * are a row, also where a short one stands in the middle of a long one.
 */
function toRows(run: readonly PdfLine[], columns: readonly Piece[]): PdfRow[] {
  const found = columns.map((_, column) =>
    run.flatMap((line) => line.parts.filter((part) => (columnOf(part, columns) ?? 0) === column)),
  );
  const steps = found.flatMap((pieces) =>
    pieces.slice(1).map((piece, i) => piece.y - (pieces[i] as Piece).y),
  );
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  const rows = joinCells(
    run,
    columns,
    found.map((pieces) => cellsOf(pieces, least * within)),
  );
  const isFull = ({ parts }: PdfLine) => parts.length === columns.length;
  const sound = rows.every(({ lines }) => lines.filter(isFull).length <= 1);
  if (most > least * within && (sound || most > least * apart)) return rows;
  return joinCells(
    run,
    columns,
    found.map((pieces) => pieces.map((piece) => [piece])),
  );
}

function cellsOf(pieces: readonly Piece[], closest: number): Piece[][] {
  const cells: Piece[][] = [];
  for (const piece of pieces) {
    const last = cells.at(-1)?.at(-1);
    if (last && piece.y - last.y <= closest) cells.at(-1)?.push(piece);
    else cells.push([piece]);
  }
  return cells;
}

/** Put cells that stand beside each other into rows. */
function joinCells(
  run: readonly PdfLine[],
  columns: readonly Piece[],
  cells: readonly (readonly Piece[][])[],
): PdfRow[] {
  const all = cells
    .flatMap((column, at) => column.map((pieces) => ({ at, pieces, ...extentOf(pieces) })))
    .sort((a, b) => a.top - b.top);
  const rows: Array<{ bottom: number; cells: Piece[][] }> = [];
  for (const { at, pieces, top, bottom } of all) {
    const last = rows.at(-1);
    const row = last && top < last.bottom ? last : { bottom, cells: columns.map(() => []) };
    if (row !== last) rows.push(row);
    row.bottom = Math.max(row.bottom, bottom);
    row.cells[at]?.push(...pieces);
  }
  return rows.map((row) => ({
    cells: row.cells,
    lines: run.filter(({ parts }) => parts.some((part) => row.cells.flat().includes(part))),
  }));
}

/** From the top of the first letters of a cell to its last baseline. */
function extentOf(pieces: readonly Piece[]): { top: number; bottom: number } {
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  return { top: first.y - first.size * 0.7, bottom: last.y };
}

function isTable(rows: readonly PdfRow[]): boolean {
  const columns = rows[0]?.cells.length ?? 0;
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length >= 2);
  if (full.length < (columns === 2 ? 3 : 2)) return false;
  const text = (cell: readonly Piece[] | undefined) =>
    cell?.map((part) => part.text).join(' ') ?? '';
  const entries = full.filter(({ cells }) => /^\d{1,3}$/u.test(text(cells.at(-1)))).length;
  const blanks = full.filter(({ cells }) =>
    cells.some((cell) => /:$|[._…]{4}/u.test(text(cell))),
  ).length;
  return !(columns === 2 && entries > full.length / 2) && blanks <= full.length / 3;
}
