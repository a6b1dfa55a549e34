import type { ContentBlock, ContentRun } from '@akkoord/clause';
import { similarity } from '@akkoord/text';
import { mergeRuns } from './merge-runs.ts';
import { pairInOrder } from './pair-in-order.ts';

type Table = Extract<ContentBlock, { type: 'table' }>;
type Row = Table['rows'][number];
type Op = ContentBlock['op'];

/** From this likeness on, two paragraphs or rows are one that changed. */
const sameBlock = 0.3;
/** Rows that begin with the same cell are one row, whatever their other cells say. */
const sameFirstCell = 0.6;

/**
 * Lay what two clauses are built of over each other: without its deletions it is what the new one is built of,
 * without its insertions the old one.
 *
 * A table stays a table: rows are paired in their order, and of paired rows the words in each cell.
 */
export function mergeBlocks(
  before: readonly ContentBlock[],
  after: readonly ContentBlock[],
  turned: boolean,
): ContentBlock[] {
  const likeness = before.length === 1 && after.length === 1 ? soleLikeness : blockLikeness;
  return pairInOrder(before, after, { likeness, turned }).map(([row, column]) => {
    const [from, to] = [before[row ?? -1], after[column ?? -1]];
    if (!from || !to) return withOp((from ?? to) as ContentBlock, from ? 'delete' : 'insert');
    if (from.type === 'table' && to.type === 'table') return mergeTables(from, to, turned);
    if (from.type === 'paragraph' && to.type === 'paragraph') {
      const was = from.mark !== null && from.mark !== to.mark ? { was: from.mark } : {};
      return { ...to, ...was, runs: mergeRuns(from.runs, to.runs, turned) };
    }
    throw new TypeError('A table is never paired with a paragraph');
  });
}

/** Give a block that only one text has. */
function withOp(block: ContentBlock, op: Op): ContentBlock {
  const marked = (runs: readonly ContentRun[]) => runs.map((run) => ({ ...run, op }));
  if (block.type === 'paragraph') return { ...block, op, runs: marked(block.runs) };
  return {
    ...block,
    op,
    rows: block.rows.map(({ cells }) => ({ op, cells: cells.map(marked) })),
  };
}

/** Two clauses of one block each were paired already. */
function soleLikeness(from: ContentBlock, to: ContentBlock): number {
  return isOneKind(from, to) ? 1 : 0;
}

/** What stands in an item of a list on one side and not on the other is no longer the same block. */
function isOneKind(from: ContentBlock, to: ContentBlock): boolean {
  if (from.type === 'table' || to.type === 'table') return from.type === to.type;
  return from.level === to.level && (from.mark === null) === (to.mark === null);
}

function blockLikeness(from: ContentBlock, to: ContentBlock): number {
  if (!isOneKind(from, to)) return 0;
  const alike = similarity(wordsOf(from), wordsOf(to));
  if (from.type === 'table') return Math.max(alike, sameBlock);
  return alike >= sameBlock ? alike : 0;
}

function wordsOf(block: ContentBlock): string {
  return block.type === 'paragraph' ? textOf(block.runs) : block.rows.map(rowWords).join(' ');
}

function rowWords({ cells }: Row): string {
  return cells.map(textOf).join(' ');
}

/** The words, with those of pictures: a paragraph may be nothing else. */
function textOf(runs: readonly ContentRun[]): string {
  return runs
    .map(({ text, target }) => (target?.of === 'image' ? target.text || target.address : text))
    .join('');
}

function mergeTables(from: Table, to: Table, turned: boolean): Table {
  const steps = pairInOrder(from.rows, to.rows, { likeness: rowLikeness, turned });
  const rows = steps.map(([row, column]): Row => {
    const [old, fresh] = [from.rows[row ?? -1], to.rows[column ?? -1]];
    if (old && fresh) {
      const cells = fresh.cells.map((cell, at) => mergeRuns(old.cells[at] ?? [], cell, turned));
      return { op: 'equal', cells };
    }
    const op = old ? 'delete' : 'insert';
    const { cells } = (old ?? fresh) as Row;
    return { op, cells: cells.map((runs) => runs.map((run) => ({ ...run, op }))) };
  });
  return { type: 'table', op: 'equal', rows };
}

/** Rows of different widths are never one: no mark can show a cell that came in between. */
function rowLikeness(from: Row, to: Row): number {
  if (from.cells.length !== to.cells.length) return 0;
  const alike = similarity(rowWords(from), rowWords(to));
  const [one, other] = [from, to].map(({ cells }) => textOf(cells[0] ?? []));
  if (one && one === other) return Math.max(alike, sameFirstCell);
  return alike >= sameFirstCell ? alike : 0;
}
