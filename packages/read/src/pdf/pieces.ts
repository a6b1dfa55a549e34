import type { LayoutDoubt } from '@akkoord/parse';
import type { Run } from './page-runs.ts';

/** Runs that stand on one baseline without a wide gap between them. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** The baseline. */
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
  /** All its letters of that size are bold. */
  readonly bold: boolean;
  /** It is none of the text: the document says so, or it runs another way, as a watermark does. */
  readonly artifact: boolean;
  /** The marked content of its first letters. */
  readonly content: string | null;
  /** It begins with small raised digits: the label of a note. */
  readonly raised: boolean;
  /** Where the text behind a label begins that was drawn apart from it. */
  readonly hang: number | null;
  /** Words that were read from a picture with little certainty. */
  readonly doubts: readonly LayoutDoubt[];
}

/** Parts of the size of the letters. */
const gaps = {
  /** Letters farther apart are two words: a space takes .25, letters that were set apart .1. */
  word: 0.16,
  /** Words that were drawn one after the other and stand farther apart are not one line. */
  drawn: 1.2,
  /** The same, of words that were not drawn one after the other. */
  beside: 0.45,
  /** Words of a line that was stretched to its column stand at most so far apart. */
  stretched: 5,
  /** A label stands before its text at most so far. */
  label: 5,
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const label =
  /^(?:[•●▪■◦○‣➢→✓*·–—-]|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.):]?|\(?\p{L}[.)]|\(?[ivxIVX]{1,6}[.)]|[oe])$/u;
const worded = /^\p{Lu}\p{L}{1,12}\.? (?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z]|[IVX]{1,5})[a-z]?[.:]?$/u;

/**
 * Join the runs of a page into pieces of lines.
 *
 * Small raised digits become the letters for them (`¹`): so a sign that refers to a note differs from a number.
 *
 * ```markdown
 * > | 1.   De rector beslist.²      | Wie het niet eens is
 *     ^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function toPieces(runs: readonly Run[]): Piece[] {
  const open: Run[][] = [];
  for (const run of runs) {
    const last = open.at(-1);
    if (last && goesOn(last, run)) last.push(run);
    else open.push([run]);
  }
  return joinBeside(open.map(toPiece));
}

/** Tell whether a text is nothing but the label of an item. */
export function isLabel(text: string): boolean {
  return label.test(text) || worded.test(text);
}

function goesOn(before: readonly Run[], run: Run): boolean {
  const last = before.at(-1) as Run;
  const main = mainOf(before);
  const larger = Math.max(main.size, run.size);
  const gap = run.x - last.end;
  if (gap < -larger * 0.6 || gap > Math.min(main.size, run.size) * gaps.drawn) return false;
  if (run.turned !== last.turned) return false;
  if (run.turned) return Math.abs(run.y - last.y) < larger && run.content === last.content;
  if (Math.abs(run.y - main.y) < larger * 0.12) return true;
  return (
    gap < larger * 0.8 && (isRaised(run, main) || (before.length === 1 && isRaised(last, run)))
  );
}

function isRaised(run: Run, main: Run): boolean {
  const up = (main.y - run.y) / main.size;
  const smaller = run.size / main.size;
  return up < 0.8 && ((smaller <= 0.85 && up > 0.12) || (smaller < 1 && up > 0.3));
}

/** The run with most letters; of a line that begins with a raised digit, what follows it. */
function mainOf(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => {
    if (isRaised(best, run)) return run;
    return run.text.length > best.text.length && !isRaised(run, best) ? run : best;
  });
}

function toPiece(runs: readonly Run[]): Piece {
  const main = mainOf(runs);
  let text = '';
  let end = 0;
  for (const [i, run] of runs.entries()) {
    const space = i > 0 && (run.spaced || run.x - end > main.size * gaps.word);
    const up = isRaised(run, main) && /^\d{1,3}$/u.test(run.text);
    text += `${space && !up ? ' ' : ''}${up ? raise(run.text) : run.text}`;
    end = run.end;
  }
  const [first, second] = runs as [Run, Run?];
  const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text);
  const body = runs.filter((run) => !isRaised(run, main));
  return {
    text: raised ? text.replace(/^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)(?=\S)/u, '$1 ') : text,
    x: first.x,
    end: Math.max(...runs.map((run) => run.end)),
    y: main.y,
    size: main.size,
    bold: body.every((run) => run.bold || /^\W{1,3}$/u.test(run.text)) && main.bold,
    artifact: main.turned || runs.every(({ content }) => content === 'artifact'),
    content:
      runs.find(({ content }) => content !== null && content !== 'artifact')?.content ?? null,
    raised,
    hang: second && isLabel(first.text) ? second.x : null,
    doubts: [],
  };
}

function raise(digits: string): string {
  return [...digits].map((digit) => superscripts[Number(digit)]).join('');
}

/** Join what was drawn apart and stands on one baseline: the words of a line, a label and its text. */
export function joinBeside(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.y - first.y < piece.size * 0.12) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const sorted = row.sort((a, b) => a.x - b.x);
    const even = evenGap(sorted);
    const joined: Piece[] = [];
    for (const [i, piece] of sorted.entries()) {
      const last = joined.at(-1);
      const wide = piece.x - (sorted[i - 1]?.end ?? 0);
      const gap = last ? (piece.x - last.end) / Math.min(last.size, piece.size) : 0;
      const far = last && isLabel(last.text) ? gaps.label : gaps.beside;
      const near = gap <= far || (even !== null && Math.abs(wide - even) < 0.5);
      if (last && gap > -0.6 && near && last.artifact === piece.artifact)
        joined[joined.length - 1] = joinPieces(last, piece);
      else joined.push(piece);
    }
    return joined;
  });
}

/** The gap between the words of a line that was stretched to its column: all are equal. */
function evenGap(row: readonly Piece[]): number | null {
  const found = row.slice(1).map((piece, i) => piece.x - (row[i] as Piece).end);
  const widest = Math.max(...found);
  const alike = found.filter((gap) => widest - gap < 0.5);
  const size = row[0]?.size ?? 0;
  return alike.length >= 2 && widest <= size * gaps.stretched ? widest : null;
}

/** Join two pieces of one line, with a space where white stands between them. */
export function joinPieces(left: Piece, right: Piece): Piece {
  const main = isLabel(left.text) || right.text.length > left.text.length ? right : left;
  const space = right.x - left.end > main.size * gaps.word ? ' ' : '';
  return {
    ...main,
    text: `${left.text}${space}${right.text}`,
    x: left.x,
    end: right.end,
    bold: left.bold && right.bold,
    content: left.content ?? right.content,
    raised: left.raised,
    hang: left.hang ?? (isLabel(left.text) ? right.x : null),
    doubts: [...left.doubts, ...shifted(right.doubts, left.text.length + space.length)],
  };
}

/** Move ranges within a text that gets something before it. */
export function shifted<Part extends { readonly start: number; readonly end: number }>(
  parts: readonly Part[],
  by: number,
): Part[] {
  return parts.map((part) => ({ ...part, start: part.start + by, end: part.end + by }));
}
