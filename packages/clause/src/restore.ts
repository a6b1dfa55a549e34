import type { Position, Protocol } from './schema/node.ts';
import { leavesOf, marksOf } from './walk.ts';

/** A stretch of a source, half-open, in UTF-16 units from 0. */
export interface Stretch {
  start: number;
  end: number;
  value: string;
}

/**
 * Give the source back from its tree, up to white space.
 *
 * @param tree A tree that was read from a source.
 * @returns What the leaves and marks cover, repairs undone, in source order; one space or line break where the source had white space.
 */
export function restore(tree: Protocol): string {
  let text = '';
  let end = 0;
  let line = 1;
  for (const piece of pieces(tree)) {
    if (text && piece.position.start.line > line) text += '\n';
    else if (text && offset(piece.position.start) > end) text += ' ';
    text += piece.value;
    end = offset(piece.position.end);
    line = piece.position.end.line;
  }
  return text;
}

/** Where a tree breaks the law that its leaves and marks cover every non-space character exactly once. */
export interface Coverage {
  /** Stretches with text that lies in no leaf and no mark. */
  missing: Stretch[];
  /** Stretches that lie in two. */
  double: Stretch[];
  /** Leaves and marks that do not say what stands in the source. */
  different: Stretch[];
}

/**
 * Check the law that nothing of a source is lost: leaves and marks, sorted by offset, cover every
 * non-space character exactly once and say what stands there.
 */
export function coverage(tree: Protocol, source: string): Coverage {
  const found: Coverage = { missing: [], double: [], different: [] };
  let at = 0;
  const stretch = (start: number, end: number) => ({ start, end, value: source.slice(start, end) });
  for (const piece of pieces(tree)) {
    const start = offset(piece.position.start);
    const end = offset(piece.position.end);
    if (start < at && /\S/.test(source.slice(start, Math.min(at, end)))) {
      found.double.push(stretch(start, Math.min(at, end)));
    } else if (/\S/.test(source.slice(at, start))) found.missing.push(stretch(at, start));
    if (bare(source.slice(start, end)) !== bare(piece.value))
      found.different.push(stretch(start, end));
    at = Math.max(at, end);
  }
  if (/\S/.test(source.slice(at))) found.missing.push(stretch(at, source.length));
  return found;
}

function pieces(tree: Protocol): Array<{ position: Position; value: string }> {
  const marks = marksOf(tree).map(({ position, value }) => ({ position, value }));
  const leaves = leavesOf(tree).flatMap(({ position, value, source }) =>
    position ? [{ position, value: source ?? value.trimEnd() }] : [],
  );
  return [...leaves, ...marks].sort(
    (a, b) =>
      offset(a.position.start) - offset(b.position.start) ||
      offset(a.position.end) - offset(b.position.end),
  );
}

function offset(point: { offset?: number | undefined }): number {
  return point.offset ?? 0;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
