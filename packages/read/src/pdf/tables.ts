import type { PdfLine } from './lines.ts';
import type { Piece } from './pieces.ts';

/** A row of a table: its cells from left to right, each of one or more lines. */
export interface PdfRow {
  readonly cells: readonly (readonly Piece[])[];
  /** The lines of which it is made. */
  readonly lines: readonly PdfLine[];
}

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

function toRows(run: readonly PdfLine[], columns: readonly Piece[]): PdfRow[] {
  const steps = run.slice(1).map((line, i) => line.y - (run[i] as PdfLine).y);
  const least = Math.min(...steps);
  const apart = Math.max(...steps) > least * 1.2;
  const rows: Array<{ cells: Piece[][]; lines: PdfLine[] }> = [];
  for (const [i, line] of run.entries()) {
    const step = steps[i - 1] ?? Number.POSITIVE_INFINITY;
    const inFirst = line.parts.some((part) => columnOf(part, columns) === 0);
    const begins = apart ? step > least * 1.1 : inFirst;
    if (begins || rows.length === 0) rows.push({ cells: columns.map(() => []), lines: [] });
    const row = rows.at(-1) as { cells: Piece[][]; lines: PdfLine[] };
    row.lines.push(line);
    for (const part of line.parts) row.cells[columnOf(part, columns) ?? 0]?.push(part);
  }
  return rows;
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
