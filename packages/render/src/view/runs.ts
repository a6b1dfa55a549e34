import type { DiffPart } from '@akkoord/clause';

/** A stretch of one cell: shared by both sides, only new, or only old. */
export type Run = DiffPart;

/** Below this share of equal words, a redline reads worse than two whole texts. */
const leastSimilarity = 0.5;
/** With more places than this where words change, a redline reads worse too, unless nearly all words stay. */
const mostPlaces = 12;
/** From this share of equal words on, a long text bears any number of places. */
const nearlySame = 0.75;

/**
 * Tell whether two texts differ so much that marks per word hinder the reader: under half of the words kept, or words
 * that change in more than 12 places of a text of which a quarter is new.
 *
 * A number of places alone was tried: of a paragraph with 56 of 67 words the same it hid the one change that mattered.
 */
export function isRewritten(diff: readonly DiffPart[]): boolean {
  const count = (op: DiffPart['op']) =>
    diff.reduce((sum, part) => sum + (part.op === op ? wordCount(part.text) : 0), 0);
  const equal = count('equal');
  const all = 2 * equal + count('insert') + count('delete');
  if (all === 0) return false;
  const kept = (2 * equal) / all;
  return kept < leastSimilarity || (kept < nearlySame && placesOf(diff) > mostPlaces);
}

/** Count the places where words go out, come in, or both. */
function placesOf(diff: readonly DiffPart[]): number {
  const marked = withoutIslands(diff).filter(({ text }) => text.trim());
  return marked.filter(({ op }, index) => op !== 'equal' && marked[index - 1]?.op !== opposite(op))
    .length;
}

function opposite(op: DiffPart['op']): DiffPart['op'] {
  return op === 'insert' ? 'delete' : op === 'delete' ? 'insert' : 'equal';
}

/** A diff fit to read: each side by itself, and both in one text. */
export interface ReadableRuns {
  before: Run[];
  after: Run[];
  /** Each deletion before the insertion that takes its place; white space may differ. */
  merged: Run[];
}

/**
 * Make a diff fit to read: a lone word of at most three letters between two changes joins them, and
 * white space at the edge of a mark moves out of it, so that no line runs past the words.
 *
 * The texts of both sides stay the same to the character.
 */
export function readableRuns(diff: readonly DiffPart[]): ReadableRuns {
  const parts = withoutIslands(diff);
  return {
    before: trimmed(parts.filter(({ op }) => op !== 'insert')),
    after: trimmed(parts.filter(({ op }) => op !== 'delete')),
    merged: mergedRuns(parts),
  };
}

/** Make a diff fit to read with every character in its place: as above, but white space stays in its mark. */
export function exactRuns(diff: readonly DiffPart[]): Run[] {
  return joined(withoutIslands(diff));
}

/** Split stretches into lines, one for each clause of a side. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { op, text } of runs) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ op, text: piece });
    });
  }
  return lines;
}

function withoutIslands(diff: readonly DiffPart[]): DiffPart[] {
  return diff.flatMap((part, index): DiffPart[] => {
    const between =
      index > 0 && index < diff.length - 1 && isMark(diff[index - 1]) && isMark(diff[index + 1]);
    const word = part.text.trim();
    const island =
      part.op === 'equal' &&
      between &&
      word.length <= 3 &&
      !/\s/.test(word) &&
      !part.text.includes('\n');
    if (!island) return [part];
    return [
      { op: 'delete', text: part.text },
      { op: 'insert', text: part.text },
    ];
  });
}

/** White space that goes out or comes in marks no word. */
function isMark(part: DiffPart | undefined): boolean {
  return part !== undefined && part.op !== 'equal' && part.text.trim() !== '';
}

/** Join equal neighbours, and move white space at the edge of a mark out of it. */
function trimmed(parts: readonly DiffPart[]): Run[] {
  const runs: Run[] = [];
  for (const { op, text } of joined(parts)) {
    if (op === 'equal') push(runs, op, text);
    else {
      for (const piece of text.split(/(\n)/)) {
        const inner = piece.trim();
        const start = inner ? piece.indexOf(inner) : piece.length;
        push(runs, 'equal', piece.slice(0, start));
        push(runs, op, inner);
        push(runs, 'equal', piece.slice(start + inner.length));
      }
    }
  }
  return runs;
}

/** Put a deletion and the insertion after it side by side, with one space where either had any. */
function mergedRuns(parts: readonly DiffPart[]): Run[] {
  const runs: Run[] = [];
  let changes: DiffPart[] = [];
  const flush = () => {
    const deleted = changes.filter(({ op }) => op === 'delete');
    const inserted = changes.filter(({ op }) => op === 'insert');
    const sides = [deleted, inserted].map((side) => side.map(({ text }) => text).join(''));
    const edge = (pattern: RegExp) => (sides.some((text) => pattern.test(text)) ? ' ' : '');
    push(runs, 'equal', edge(/^[^\S\n]/));
    for (const { op, text } of trimmed([...deleted, ...inserted])) {
      if (op !== 'equal' || text.includes('\n')) push(runs, op, text);
    }
    push(runs, 'equal', edge(/[^\S\n]$/));
    changes = [];
  };
  for (const part of parts) {
    if (part.op !== 'equal') changes.push(part);
    else {
      flush();
      const spaced = /\s$/.test(runs.at(-1)?.text ?? '');
      push(runs, 'equal', spaced ? part.text.replace(/^ +/, '') : part.text);
    }
  }
  flush();
  return runs;
}

function joined(parts: readonly DiffPart[]): Run[] {
  const runs: Run[] = [];
  for (const { op, text } of parts) push(runs, op, text);
  return runs;
}

function push(runs: Run[], op: Run['op'], text: string): void {
  const last = runs.at(-1);
  if (!text) return;
  if (last?.op === op) last.text += text;
  else runs.push({ op, text });
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
