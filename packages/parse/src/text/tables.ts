import { isTold } from './given.ts';
import { readLabel } from './labels.ts';
import type { Line, Range } from './lines.ts';

/** The lines of a text with what the borders of its tables show. */
export interface Tables {
  readonly lines: readonly Line[];
  /** Borders and rules. */
  readonly signs: readonly Range[];
}

const rule = /^[|+\s:=-]{3,400}$/u;
const gap = / {3,}(?=\S)/u;
const counting = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z])[.)]?$/u;

/**
 * Read the rows of tables, told by bars, tabs or gaps that stand under each other.
 *
 * Two columns of which the first counts are a numbered list; other rows that stand under each other and have
 * as many cells are one table.
 *
 * ```markdown
 * > | | 1 | Leerlingen zetten hun telefoon uit. |
 *     ^   ^                                     ^
 * ```
 *
 * @param lines The lines of the text.
 */
export function readTables(lines: readonly Line[]): Tables {
  const rows = lines.map(toRow);
  const list = countsOn(
    rows.flatMap((row) => (row?.cells.length === 2 && !row.numbered ? [row] : [])),
  );
  const signs: Range[] = [];
  const read: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const run = runAt(lines, rows, i);
    if (run.length === 0) {
      read.push(lines[i] as Line);
      continue;
    }
    for (const row of run) signs.push(...(list.has(row) ? outerSigns(row) : row.signs));
    const text = run.filter(({ cells }) => cells.length > 0);
    read.push(...text.map((row) => (list.has(row) ? toItem(row) : toCells(row))));
    i += run.length - 1;
  }
  return signs.length === 0 && [...lines, ...read].every(({ cells }) => !cells)
    ? { lines, signs }
    : { lines: read, signs };
}

interface Row {
  readonly line: Line;
  readonly cells: readonly Range[];
  readonly texts: readonly string[];
  readonly signs: readonly Range[];
  readonly border: Border;
  /** It may be an item with a tab behind its number: it begins no table. */
  readonly numbered: boolean;
}

type Border = '|' | '\t' | ' ' | 'given';

/** A row of a format has its cells already. */
function givenRow(line: Line): Row {
  const cells = line.cells as readonly Range[];
  const texts = cells.map(({ start, end }) =>
    line.text.slice(start - line.start, end - line.start),
  );
  return { line, cells, texts, signs: [], border: 'given', numbered: false };
}

/** The cells of a line; null where it is no row. */
function toRow(line: Line): Row | null {
  const { text } = line;
  if (line.given?.kind === 'row') return givenRow(line);
  if (isTold(line)) return null;
  const border = borderIn(text);
  if (text.startsWith('|') && rule.test(text))
    return { line, cells: [], texts: [], signs: [line], border: '|', numbered: false };
  if (!border) return null;
  const cells: Range[] = [];
  const texts: string[] = [];
  const signs: Range[] = [];
  for (const { part, at } of partsOf(text, border)) {
    const inner = part.trim();
    const start = line.start + at + part.length - part.trimStart().length;
    if (inner !== '') {
      cells.push({ start, end: start + inner.length });
      texts.push(inner);
    } else if (at > 0 && at + part.length < text.length && border === '|') {
      cells.push({ start, end: start });
      texts.push('');
    }
    const end = at + part.length;
    if (border === '|' && end < text.length)
      signs.push({ start: line.start + end, end: line.start + end + 1 });
  }
  if (cells.length < 2 || texts.every((cell) => cell === '')) return null;
  const label = border === '|' ? null : readLabel(text);
  const bare = /^\d{1,3}\t/u.test(text) && cells.length > 1;
  if (label && !bare) return null;
  if (border === ' ' && !areCells(texts)) return null;
  return { line, cells, texts, signs, border, numbered: label !== null };
}

function borderIn(text: string): Border | null {
  if (text.startsWith('|') && text.endsWith('|')) return '|';
  // `Versie | Datum | Wijziging`: bars within the line; one bar may part two names.
  if (text.split(' | ').length > 2) return '|';
  if (text.includes('\t')) return '\t';
  return gap.test(text) ? ' ' : null;
}

function partsOf(text: string, border: Border): Array<{ part: string; at: number }> {
  let at = 0;
  return text.split(border === ' ' ? / {3,}/u : border).map((part) => {
    if (border === ' ' && at > 0) at = text.indexOf(part, at);
    const found = { part, at };
    at += part.length + 1;
    return found;
  });
}

/** Not `Naam:   …`, an entry of a contents page with its number, or blanks of a form. */
function areCells(texts: readonly string[]): boolean {
  const entry = texts.length === 2 && /^\d{1,3}$/u.test(texts[1] as string);
  return !entry && !texts.some((cell) => /:$|[._…]{4}/u.test(cell));
}

/** The rows of two cells of which the first counts on through the text, from 1, before words and not amounts. */
function countsOn(rows: readonly Row[]): ReadonlySet<Row> {
  const counted = rows.filter(({ texts }) => counting.test(texts[0] as string));
  const begins = counted.some(({ texts }) => countOf(texts[0]) === 1);
  const saying = counted.filter(({ texts }) => /\p{L}{2}.*\s\p{L}/u.test(texts[1] as string));
  if (counted.length < 2 || !begins || saying.length < counted.length / 2) return new Set();
  const steps = counted.slice(1).filter(({ texts }, i) => {
    const [value, before] = [texts[0], counted[i]?.texts[0]].map(countOf);
    return value === (before as number) + 1 || value === 1;
  });
  return steps.length >= (counted.length - 1) * 0.6 ? new Set(counted) : new Set();
}

function countOf(label: string | undefined): number {
  const last =
    label
      ?.replace(/[().]+$/u, '')
      .split('.')
      .at(-1) ?? '';
  return /^\d+$/u.test(last) ? Number(last) : last.toLowerCase().charCodeAt(0) - 96;
}

/** Rows under each other with as many cells; a lone row counts where its first cell does. */
function runAt(lines: readonly Line[], rows: ReadonlyArray<Row | null>, from: number): Row[] {
  const first = rows[from];
  if (!first || first.cells.length === 0 || first.numbered) return [];
  const run = [first];
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i] ?? hangingIn(lines[i] as Line, first);
    const fits = row?.border === first.border && stands(row, first);
    if (!fits || (lines[i] as Line).blanks > 0 || (lines[i] as Line).startsPage) break;
    run.push(row);
  }
  const lone = first.border === '|' && first.cells.length === 2;
  const least = first.border === ' ' && first.cells.length === 2 ? 3 : 2;
  return run.length >= least || lone || first.border === 'given' ? run : [];
}

/** A line that goes on in one of the further cells of a table without borders. */
function hangingIn(line: Line, first: Row): Row | null {
  if (first.border !== ' ' || readLabel(line.text) || line.cells) return null;
  const margin = first.line.start - first.line.indent;
  const at = first.cells.findIndex(({ start }) => Math.abs(start - margin - line.indent) <= 1);
  if (at < 1) return null;
  const { start, end, text } = line;
  const cells = first.cells.map((_, i) =>
    i < at ? { start, end: start } : i > at ? { start: end, end } : { start, end },
  );
  const texts = cells.map((_, i) => (i === at ? text : ''));
  return { line, cells, texts, signs: [], border: ' ', numbered: false };
}

/** As many cells as the first row, and where only spaces part them, each under or over the one of that row. */
function stands(row: Row, first: Row): boolean {
  if (first.border === 'given') return true;
  if (row.cells.length !== first.cells.length) return row.cells.length === 0;
  if (first.border !== ' ' || row.texts.includes('')) return true;
  return row.cells.every((cell, i) => {
    const above = first.cells[i] as Range;
    const shift = row.line.start - row.line.indent - (first.line.start - first.line.indent);
    return (
      Math.abs(cell.start - above.start - shift) <= 1 || Math.abs(cell.end - above.end - shift) <= 1
    );
  });
}

/** `1 | Tekst`: the border stands in the label. */
function toItem({ line: { cells: _, given: __, ...line }, cells }: Row): Line {
  const [label, text] = cells as [Range, Range];
  const from = label.start - line.start;
  if (text.start === text.end) {
    const bare = line.text.slice(from, label.end - line.start).replace(/[.)]$/u, '');
    return { ...line, text: `${bare}.`, start: label.start, end: label.end };
  }
  return {
    ...line,
    text: line.text.slice(from, text.end - line.start),
    start: label.start,
    end: text.end,
    counted: true,
  };
}

/** The borders but for the one that stands between a number and its text: that one is part of the label. */
function outerSigns({ cells, signs }: Row): Range[] {
  const [label, text] = cells as [Range, Range];
  const inner = ({ start }: Range) => start >= label.end && start < text.start;
  return signs.filter((sign) => text.start === text.end || !inner(sign));
}

function toCells({ line, cells }: Row): Line {
  return { ...line, cells };
}
