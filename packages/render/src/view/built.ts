import type { Change, Comparison, ContentBlock, ContentRun } from '@akkoord/clause';
import { type Run, readableRuns } from './runs.ts';

type Op = Run['op'];

/** Tell whether blocks are more than one paragraph of words: a table, a list, several paragraphs. */
export function isBuilt(blocks: readonly ContentBlock[] | undefined): blocks is ContentBlock[] {
  if (!blocks) return false;
  const [only] = blocks;
  return blocks.length > 1 || only?.type === 'table' || (only?.mark ?? null) !== null;
}

/** Tell whether a change has a table, of which rows and cells show what changed however much it is. */
export function hasTable({ blocks = [] }: Change): boolean {
  return blocks.some(({ type, op }) => type === 'table' && op === 'equal');
}

/** Give blocks that one text has and the other does not. */
export function onlyIn(blocks: readonly ContentBlock[], op: Exclude<Op, 'equal'>): ContentBlock[] {
  const marked = (runs: readonly ContentRun[]) => runs.map((run) => ({ ...run, op }));
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, op, runs: marked(block.runs) }
      : { ...block, op, rows: block.rows.map(({ cells }) => ({ op, cells: cells.map(marked) })) },
  );
}

/** What a clause is built of on both sides and in one, fit to read; notes, links and pictures have rows of their own. */
export interface BuiltRow {
  before: ContentBlock[] | null;
  after: ContentBlock[] | null;
  merged: ContentBlock[];
}

/** Give what the clauses of a change are built of; `null` where their words say all. */
export function builtRow(
  change: Change,
  { before, after }: Comparison,
  whole: boolean,
): BuiltRow | null {
  const { blocks } = change;
  if (isBuilt(blocks)) {
    const sides = { before: readable(blocks, 'before'), after: readable(blocks, 'after') };
    if (!whole) return { ...sides, merged: readable(blocks, 'merged') };
    const [old, fresh] = [onlyIn(sides.before, 'delete'), onlyIn(sides.after, 'insert')];
    return { before: old, after: fresh, merged: [...old, ...fresh] };
  }
  const [op, witness, eIds] =
    change.after.length === 0
      ? (['delete', before, change.before] as const)
      : (['insert', after, change.after] as const);
  if (change.before.length + change.after.length !== 1) return null;
  const content = witness.clauses[eIds[0] as string]?.content;
  if (!isBuilt(content)) return null;
  const own = readable(onlyIn(content, op), 'merged');
  return { before: op === 'delete' ? own : null, after: op === 'insert' ? own : null, merged: own };
}

/** Leave out what the other text has, and make the words fit to read. */
function readable(
  blocks: readonly ContentBlock[],
  side: 'before' | 'after' | 'merged',
): ContentBlock[] {
  const gone = side === 'before' ? 'insert' : side === 'after' ? 'delete' : null;
  const words = (runs: readonly ContentRun[]): ContentRun[] =>
    readableRuns(runs.filter(({ note, target }) => note === undefined && !target))[side];
  return blocks
    .filter(({ op }) => op !== gone)
    .map((block) => {
      if (block.type === 'table') {
        const rows = block.rows.filter(({ op }) => op !== gone);
        return { ...block, rows: rows.map((row) => ({ ...row, cells: row.cells.map(words) })) };
      }
      const mark = side === 'before' ? (block.was ?? block.mark) : block.mark;
      return { ...block, mark, runs: words(block.runs) };
    });
}

/** Write blocks as running text, for forms that have no tables in their cells: a line a row, cells with `|` between. */
export function flatRuns(blocks: readonly ContentBlock[]): Run[] {
  const runs: Run[] = [];
  const push = (op: Op, text: string) => {
    const last = runs.at(-1);
    if (last?.op === op) last.text += text;
    else if (text) runs.push({ op, text });
  };
  for (const [index, block] of blocks.entries()) {
    if (index > 0) push('equal', '\n');
    if (block.type === 'paragraph') {
      if (block.mark !== null) push(block.op, `${block.mark} `);
      for (const { op, text } of block.runs) push(op, text);
      continue;
    }
    for (const [at, row] of block.rows.entries()) {
      if (at > 0) push('equal', '\n');
      for (const [column, cell] of row.cells.entries()) {
        if (column > 0) push(row.op, ' | ');
        for (const { op, text } of cell) push(op, text);
      }
    }
  }
  return runs;
}
