import { joinBeside, type Piece } from './pieces.ts';

/** Parts of the size of the letters, and counts. */
const bounds = {
  /** White between two columns. */
  gutter: 0.9,
  /** Lines of a column. */
  lines: 4,
  /** Width of a column. */
  width: 9,
  /** Share of the lines that may stand over both columns. */
  over: 0.3,
  /** Points between two lines that show one right edge. */
  edge: 8,
  /** How far a line comes into the column beside it where it stands over both: a long word may run over. */
  into: 3,
  /** Share of the lines on the left that begin where one on the right does, in a table. */
  together: 0.75,
} as const;

/** Text that is read from top to bottom: a column, or what stands over columns. */
export interface Flow {
  readonly pieces: readonly Piece[];
  /** The edges of the column, in points. */
  readonly left: number;
  readonly right: number;
}

/**
 * Part the pieces of a page into the stretches in which they are read: what stands over columns, then each column,
 * then what stands over the next.
 *
 * A gutter is a strip that hardly any line crosses, with lines of text on both sides. Where new text begins on both
 * sides in the same rows, it is a table and no columns.
 *
 * @param known The gutter of the page before: a last page may have too few lines to show it.
 */
export function toFlows(pieces: readonly Piece[], known: Gutter | null = null): Flow[] {
  const gutter = findGutter(pieces) ?? (known && keepsTo(known, pieces) ? known : null);
  if (!gutter) return pieces.length === 0 ? [] : [flowOf(pieces)];
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const middle = (gutter.left + gutter.right) / 2;
  const flows: Flow[] = [];
  let band: Piece[] = [];
  let over: Piece[] = [];
  const close = () => {
    // Beside another column it could not be seen that the words of a line stand evenly apart.
    flows.push(...toFlows(joinBeside(band.filter((piece) => isLeft(piece, middle)))));
    flows.push(...toFlows(joinBeside(band.filter((piece) => !isLeft(piece, middle)))));
    band = [];
  };
  for (const piece of sorted) {
    const last = over.at(-1);
    if (isOver(piece, gutter) || (last && band.length === 0 && isSecond(last, piece, sorted))) {
      if (band.length > 0) close();
      over.push(piece);
    } else {
      if (over.length > 0) flows.push(flowOf(over));
      over = [];
      band.push(piece);
    }
  }
  close();
  if (over.length > 0) flows.push(flowOf(over));
  return flows;
}

function isLeft({ x, end }: Piece, middle: number): boolean {
  return middle - x > end - middle;
}

function isOver({ x, end, size }: Piece, { left, right }: Gutter): boolean {
  const into = size * bounds.into;
  return x < left - into && end > right + into;
}

/** The short second line of a title over columns. */
function isSecond(over: Piece, piece: Piece, all: readonly Piece[]): boolean {
  const alike = piece.size === over.size && piece.bold === over.bold;
  const under = piece.y - over.y < over.size * 1.6 && Math.abs(piece.x - over.x) < over.size;
  const beside = all.some(
    (other) => other !== piece && Math.abs(other.y - piece.y) < piece.size * 0.8 && other !== over,
  );
  return alike && under && !beside;
}

function flowOf(pieces: readonly Piece[]): Flow {
  return {
    pieces,
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ end }) => end)),
  };
}

/** A strip between two columns, in points from the left. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** A few lines that all stand beside a gutter, on both sides. */
function keepsTo({ left, right }: Gutter, pieces: readonly Piece[]): boolean {
  const sides = [
    pieces.filter(({ end }) => end <= right),
    pieces.filter(({ x }) => x >= left),
  ] as const;
  const all = pieces.every(({ x, end }) => end <= right || x >= left);
  return all && sides.every(({ length }) => length > 0);
}

/** The strip that the fewest lines cross, with columns on both sides; of equal ones the widest. */
export function findGutter(pieces: readonly Piece[]): Gutter | null {
  if (pieces.length < bounds.lines * 2) return null;
  const size = median(pieces.map((piece) => piece.size));
  const crossed = crossings(pieces);
  const most = pieces.length * bounds.over;
  const strips: Gutter[] = [];
  let from: number | null = null;
  for (const [i, count] of crossed.counts.entries()) {
    if (count <= most && from === null) from = i;
    if (count > most && from !== null) {
      strips.push({ left: crossed.from + from, right: crossed.from + i });
      from = null;
    }
  }
  const fits = [...strips, ...strips.map((strip) => emptiest(strip, crossed))]
    .map((strip) => narrowed(strip, pieces))
    .filter(({ left, right }) => right - left >= size * bounds.gutter)
    .filter((strip) => hasColumns(pieces, strip, size))
    .map((strip) => ({ strip, over: pieces.filter((piece) => crosses(piece, strip)).length }));
  const [best] = fits.sort(
    (a, b) => a.over - b.over || b.strip.right - b.strip.left - (a.strip.right - a.strip.left),
  );
  return best?.strip ?? null;
}

function crosses({ x, end }: Piece, { left, right }: Gutter): boolean {
  return x < right && end > left;
}

/** The widest part of a strip that the fewest pieces cross: words that are set wide apart leave white in a column too. */
function emptiest(strip: Gutter, { from, counts }: ReturnType<typeof crossings>): Gutter {
  const inside = counts.slice(strip.left - from, strip.right - from);
  const fewest = Math.min(...inside);
  let best = { left: strip.left, right: strip.left };
  let left = strip.left;
  for (const [i, count] of inside.entries()) {
    const at = strip.left + i + 1;
    if (count > fewest) left = at;
    else if (at - left > best.right - best.left) best = { left, right: at };
  }
  return best;
}

/** For each point from left to right, how many pieces stand over it. */
function crossings(pieces: readonly Piece[]): { from: number; counts: number[] } {
  const from = Math.floor(Math.min(...pieces.map(({ x }) => x)));
  const to = Math.ceil(Math.max(...pieces.map(({ end }) => end)));
  const counts = new Array<number>(Math.max(0, Math.min(to - from, 5000))).fill(0);
  for (const { x, end } of pieces) {
    for (let at = Math.floor(x) - from; at < Math.ceil(end) - from; at++) {
      if (at >= 0 && at < counts.length) counts[at] = (counts[at] as number) + 1;
    }
  }
  return { from, counts };
}

/** The white between what ends left of the middle of a strip and what begins right of it. */
function narrowed({ left, right }: Gutter, pieces: readonly Piece[]): Gutter {
  const middle = (left + right) / 2;
  const ends = pieces.filter(({ end }) => end <= middle).map(({ end }) => end);
  const begins = pieces.filter(({ x }) => x >= middle).map(({ x }) => x);
  return { left: Math.max(...ends, left - 1), right: Math.min(...begins, right + 1) };
}

function hasColumns(pieces: readonly Piece[], { left, right }: Gutter, size: number): boolean {
  const sides = [
    pieces.filter(({ end }) => end <= left + 0.5),
    pieces.filter(({ x }) => x >= right - 0.5),
  ] as const;
  const wide = sides.every(
    (side) => side.length >= bounds.lines && median(rowWidths(side)) >= size * bounds.width,
  );
  return wide && !isTable(...sides);
}

/** How wide each row of a column is, from its first letter to its last: its words may have been drawn far apart. */
function rowWidths(side: readonly Piece[]): number[] {
  const rows: Array<{ y: number; x: number; end: number }> = [];
  for (const { x, end, y, size } of [...side].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && y - row.y < size * 0.3) {
      row.x = Math.min(row.x, x);
      row.end = Math.max(row.end, end);
    } else rows.push({ y, x, end });
  }
  return rows.map((row) => row.end - row.x);
}

/** New text begins on both sides in the same rows: below a wider gap, or with the first line. */
function isTable(left: readonly Piece[], right: readonly Piece[]): boolean {
  const begins = (side: readonly Piece[]) => {
    const rows = [...side].sort((a, b) => a.y - b.y);
    const steps = rows.slice(1).map((row, i) => row.y - (rows[i] as Piece).y);
    const step = median(steps.filter((one) => one > 1));
    return rows.filter((_, i) => i > 0 && (steps[i - 1] as number) > step * 1.2).map(({ y }) => y);
  };
  const [one, other] = [begins(left), begins(right)];
  const fewer = one.length <= other.length ? one : other;
  const more = fewer === one ? other : one;
  if (fewer.length < 2) return false;
  const together = fewer.filter((y) => more.some((at) => Math.abs(at - y) < 2)).length;
  return together >= fewer.length * bounds.together && fewer.length >= more.length * 0.6;
}

/**
 * Give columns that stand under each other on pages one right edge: one with few lines may have none that reaches it,
 * and a long word may run over it.
 */
export function alignFlows(flows: readonly Flow[]): Flow[] {
  return flows.map((flow) => {
    const width = flow.right - flow.left;
    const alike = flows.filter(
      ({ left, right }) =>
        Math.abs(left - flow.left) < 25 && Math.abs(right - flow.right) < width * 0.2,
    );
    return { ...flow, right: edgeOf(alike.flatMap(({ pieces }) => pieces)) };
  });
}

/** The rightmost end that two pieces come near. */
function edgeOf(pieces: readonly Piece[]): number {
  const sorted = [...pieces].sort((a, b) => b.end - a.end);
  const found = sorted.find(({ end }, i) => end - (sorted[i + 1]?.end ?? end) < bounds.edge);
  return (found ?? (sorted[0] as Piece)).end;
}

/** The middle of numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
