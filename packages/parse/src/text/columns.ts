import { isCapitalised, latin, startsSmall } from '@akkoord/text';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { thresholds } from './thresholds.ts';

/** How a text was laid beside itself. */
export type Columns =
  | { readonly kind: 'none' }
  /** Read one after the other: the lines in reading order. */
  | { readonly kind: 'read'; readonly at: Line; readonly lines: readonly Line[] }
  /** The text shows columns, but not which lines follow which. */
  | { readonly kind: 'mixed'; readonly at: Line };

interface Row {
  readonly line: Line;
  /** Place among all lines, empty ones counted. */
  readonly at: number;
  readonly left: Line | null;
  readonly right: Line | null;
}

/**
 * Find two columns side by side, and put them one after the other.
 *
 * The gutter is a gap at which the right halves of most rows begin at the same place. The columns are text
 * and no table where sentences go on from row to row on both sides. A page ends where a sentence goes on at
 * the top of the next column rather than under the gap.
 *
 * ```markdown
 * > | Je telefoon gebruiken in     Filmen zonder dat je
 *                                  ^
 * > | de pauze op het plein.       toestemming hebt.
 * ```
 *
 * @param lines All lines, with the spaces that stand within them.
 */
export function findColumns(lines: readonly Line[]): Columns {
  const edge = gutterOf(lines);
  if (edge !== null) {
    const rows = toRows(lines, edge);
    const text = (goingOn(rows, 'left') > 0 && goingOn(rows, 'right') > 0) || areListsBeside(rows);
    const first = rows.find(({ left, right }) => left && right);
    if (first && text)
      return { kind: 'read', at: first.line, lines: regionsOf(rows).flatMap(readRegion) };
    if (first && goingOn(rows, 'left') + goingOn(rows, 'right') > 0)
      return { kind: 'mixed', at: first.line };
  }
  const at = interleaved(lines);
  return at ? { kind: 'mixed', at } : { kind: 'none' };
}

/** Columns that are looked at more closely. */
const likeliest = 6;

/** The column at which the right halves begin; null where there are none. */
function gutterOf(lines: readonly Line[]): number | null {
  const { gutter, rows: fewest, aligned, letters } = thresholds.columns;
  const gap = new RegExp(String.raw` {${gutter},}(?=\S)`, 'gu');
  const counts = new Map<number, number>();
  for (const { text, indent } of lines) {
    if (text.length > 400) return null;
    for (const match of text.matchAll(gap)) {
      const column = indent + match.index + match[0].length;
      if (match.index >= letters) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const best = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, likeliest)
    .map(([column]) => [column, hangingFrom(column, counts, lines)] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  if (!best || best[1] < fewest) return null;
  const [edge, count] = best;
  const halves = lines.map((line) => halvesOf(line, edge));
  const both = lines.filter((line) => hasGap(line, gap, letters)).length;
  if (count < both * aligned) return null;
  const texts = halves.flatMap(({ left, right }) => (left && right ? [left.text, right.text] : []));
  const median = texts.map((text) => text.length).sort((a, b) => a - b)[texts.length >> 1] ?? 0;
  const wide = halves.filter(({ left, right }) => left && !right).length;
  const across = lines.filter((line) => crosses(line, edge)).length;
  if (median < letters || across > count * 0.5 || wide > lines.length * 0.8) return null;
  return edge;
}

/** How many right halves begin at a column, or hang under labels that begin there. */
function hangingFrom(
  column: number,
  counts: ReadonlyMap<number, number>,
  lines: readonly Line[],
): number {
  const own = counts.get(column) ?? 0;
  const labels = lines.filter((line) => {
    const { left, right } = halvesOf(line, column);
    return left && right && right.indent === column && readLabel(right.text);
  });
  if (labels.length < 2 || labels.length < own / 2) return own;
  let hanging = own;
  for (let at = column + 1; at <= column + thresholds.columns.hang; at++)
    hanging += counts.get(at) ?? 0;
  return hanging;
}

function hasGap({ text }: Line, gap: RegExp, letters: number): boolean {
  return [...text.matchAll(gap)].some((match) => match.index >= letters);
}

/** Text over the gutter: a heading or a line over both columns. */
function crosses({ text, indent }: Line, edge: number): boolean {
  const at = edge - indent;
  return at > 0 && text.length > at && /\S/u.test(text.slice(Math.max(0, at - 2), at));
}

function halvesOf(line: Line, edge: number): { left: Line | null; right: Line | null } {
  const at = edge - line.indent;
  if (at <= 0) return { left: null, right: line };
  if (at >= line.text.length || crosses(line, edge)) return { left: line, right: null };
  const text = line.text.slice(0, at).trimEnd();
  const right = line.text.slice(at).trimStart();
  return {
    left: { ...line, text, end: line.start + text.length },
    right: {
      ...line,
      text: right,
      start: line.end - right.length,
      indent: edge + line.text.length - at - right.length,
    },
  };
}

function toRows(lines: readonly Line[], edge: number): Row[] {
  let at = -1;
  return lines.map((line) => {
    at += line.blanks + 1;
    return { line, at, ...halvesOf(line, edge) };
  });
}

/** In how many rows a sentence goes on from the row above on one side. */
function goingOn(rows: readonly Row[], side: 'left' | 'right'): number {
  return rows.filter((row, i) => {
    const [before, half] = [rows[i - 1]?.[side], row[side]];
    const beside = row.left && row.right && rows[i - 1]?.left && rows[i - 1]?.right;
    return beside && before && half && continues(before, half) > 0;
  }).length;
}

/** Two lists beside each other, with a mark or number on both sides of two rows; not one that counts from left to right. */
function areListsBeside(rows: readonly Row[]): boolean {
  const marked = rows.flatMap(({ left, right }) => {
    const [a, b] = [readLabel(left?.text ?? ''), readLabel(right?.text ?? '')];
    return a && b && a.style === b.style ? [b.value - a.value] : [];
  });
  return marked.length >= 2 && !marked.every((step) => step === 1);
}

/** 1 where a line goes on with the one before, -1 where it cannot, 0 where nothing tells. */
function continues(before: Line, line: Line): number {
  const open = !/[.!?:;]["'”’)]?$/u.test(before.text);
  const small = startsSmall(line.text);
  if (open && small) return 1;
  return open === small ? 0 : -1;
}

/** Pages, and the stretches between lines that stand over both columns. */
function regionsOf(rows: readonly Row[]): Row[][] {
  const regions: Row[][] = [];
  for (const row of rows) {
    const over = !row.right && isOver(row, rows);
    const before = regions.at(-1)?.at(-1);
    const breaks =
      !before || over || row.line.startsPage || (!before.right && isOver(before, rows));
    if (breaks) regions.push([row]);
    else regions.at(-1)?.push(row);
  }
  return regions.flatMap(pagesOf);
}

/** A line wider than the left column. */
function isOver({ line }: Row, rows: readonly Row[]): boolean {
  const widest = Math.max(
    0,
    ...rows
      .slice(0, 2000)
      .map(({ left, right }) => (left && right ? left.indent + left.text.length : 0)),
  );
  return line.indent + line.text.length > widest + 3;
}

const mostBreaks = 300;

/**
 * Where a stretch without form feeds is cut into pages: at gaps on both sides, so that sentences go on from
 * the foot of the left column to the top of the right one and from there to the next page.
 */
function pagesOf(region: readonly Row[]): Row[][] {
  const gaps = region.flatMap((row, i) => (i > 0 && row.line.blanks > 0 ? [i] : []));
  if (gaps.length === 0 || gaps.length > mostBreaks) return [[...region]];
  const cuts = [0, ...gaps, region.length];
  const best: Array<{ score: number; from: number }> = [{ score: 0, from: -1 }];
  for (let j = 1; j < cuts.length; j++) {
    best[j] = { score: Number.NEGATIVE_INFINITY, from: 0 };
    for (let i = 0; i < j; i++) {
      const page = region.slice(cuts[i], cuts[j]);
      const score = (best[i]?.score ?? 0) + worthOf(page, region[cuts[j] as number]);
      if (score > (best[j]?.score ?? 0)) best[j] = { score, from: i };
    }
  }
  const pages: Row[][] = [];
  for (let j = cuts.length - 1; j > 0; j = best[j]?.from ?? 0)
    pages.unshift(region.slice(cuts[best[j]?.from ?? 0], cuts[j]));
  return pages;
}

/** How well the sentences of a page run: within its columns over gaps, between them, and to what follows. */
function worthOf(page: readonly Row[], next: Row | undefined): number {
  const left = page.flatMap((row) => row.left ?? []);
  const right = page.flatMap((row) => row.right ?? []);
  const within = [left, right].flatMap((half) =>
    half.slice(1).map((line, i) => (line.blanks > 0 ? continues(half[i] as Line, line) : 0)),
  );
  const joins: Array<readonly [Line | undefined, Line | undefined]> = [
    [left.at(-1), right[0]],
    [(right.at(-1) ?? left.at(-1)) as Line, next?.left ?? undefined],
  ];
  const between = joins.map(([a, b]) => (a && b ? continues(a, b) * 2 : 0));
  return [...within, ...between].reduce((sum, worth) => sum + worth, 0);
}

function readRegion(region: readonly Row[]): Line[] {
  const beside = region.slice(region.findIndex(({ left, right }) => left && right));
  const heads = hasHeads(beside) ? beside.slice(0, 1) : [];
  const starts = new Set([...heads, ...startsTogether(beside)]);
  return [...readSide(region, 'left', starts), ...readSide(region, 'right', starts)].map((line) =>
    heads.some(({ at }) => at === line.row) ? { ...line.line, head: true } : line.line,
  );
}

/** The rows in which a sentence begins on both sides, where none begins on one side only: two lists beside each other. */
function startsTogether(region: readonly Row[]): Row[] {
  const begins = (row: Row, i: number, side: 'left' | 'right') => {
    const [before, half] = [region[i - 1]?.[side], row[side]];
    return !!before && !!half && isCapitalised(half.text) && !/[,\p{Ll}]$/u.test(before.text);
  };
  const rows = region.slice(hasHeads(region) ? 1 : 0);
  const first = region.length - rows.length;
  const sides = rows.map((row, i) => ({
    row,
    left: i === 0 || begins(row, i + first, 'left'),
    right: i === 0 || begins(row, i + first, 'right'),
  }));
  const together = sides.filter(({ left, right }) => left && right);
  const apart = sides.some(({ row, left, right }) => row.left && row.right && left !== right);
  return apart || together.length < 2 ? [] : together.map(({ row }) => row);
}

/** Over both columns stands a head: `Dit mag wel`, `Dit mag niet`. */
function hasHeads([head, next]: readonly Row[]): boolean {
  if (!head?.left || !head.right || !next?.left || !next.right) return false;
  const heads = [head.left, head.right].every(
    ({ text }) => text.length < 40 && isCapitalised(text) && /[\p{L})]$/u.test(text),
  );
  return heads && [next.left, next.right].every(({ text }) => isCapitalised(text));
}

interface Placed {
  readonly line: Line;
  readonly row: number;
}

function readSide(
  region: readonly Row[],
  side: 'left' | 'right',
  starts: ReadonlySet<Row>,
): Placed[] {
  let last = (region[0]?.at ?? 0) - 1 - (side === 'left' ? (region[0]?.line.blanks ?? 0) : 0);
  const placed: Placed[] = [];
  for (const row of region) {
    const half = row[side];
    if (!half) continue;
    const turns = side === 'right' && placed.length === 0;
    const blanks = turns ? 0 : Math.max(0, row.at - last - 1);
    const startsPage = turns || (half.startsPage && placed.length === 0);
    const line = { ...half, blanks: starts.has(row) ? 1 : blanks, startsPage, indent: 0 };
    placed.push({ line, row: row.at });
    last = row.at;
  }
  return placed;
}

const endOfSentence = latin(/\p{L}[.!?]$/u);

/**
 * A line of two columns that were read row by row: under a line that ends a sentence stands one that goes
 * on with the line above it, again and again.
 */
function interleaved(lines: readonly Line[]): Line | null {
  const { breaks, share } = thresholds.mixed;
  let ends = 0;
  const broken: Line[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const before = lines[i - 1];
    if (!next || !before || next.blanks > 0 || line.blanks > 0 || next.page !== line.page) return;
    if (!endOfSentence.test(line.text)) return;
    ends += 1;
    if (/^\p{Ll}{2}/u.test(next.text) && /[\p{L},]$/u.test(before.text)) broken.push(line);
  });
  return broken.length >= breaks && broken.length >= ends * share ? (broken[0] as Line) : null;
}
