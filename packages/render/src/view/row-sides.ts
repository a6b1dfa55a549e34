import type { Change, Comparison, ComparisonWitness } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { type BuiltRow, builtRow, flatRuns } from './built.ts';
import { elided, elidedBlocks } from './elided.ts';
import { type ReadableRuns, type Run, readableRuns } from './runs.ts';
import type { TableRow, TableSide, WholeSides } from './table.ts';

/** Both sides of a change, and both in one. */
export function sidesOf(
  change: Change,
  comparison: Comparison,
  style: TableRow['style'],
): WholeSides & { merged: Run[] } {
  const built = builtRow(change, comparison, style === 'block');
  const runs = built
    ? builtRuns(built)
    : style === 'block'
      ? wholeRuns(change)
      : readableRuns(change.diff);
  const side = (one: 'before' | 'after') =>
    toSide(comparison[one], change[one], { runs: runs[one], blocks: built?.[one] ?? null });
  return { before: side('before'), after: side('after'), merged: runs.merged };
}

/** Leave out what both sides have and what does not help to read what changed. */
export function inShort(change: Change): Change {
  const { diff, blocks } = change;
  return { ...change, diff: elided(diff), ...(blocks ? { blocks: elidedBlocks(blocks) } : {}) };
}

/** Count the letters of runs. */
export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether nothing that can be seen differs. */
export function isPlain({ diff }: Pick<Change, 'diff'>): boolean {
  return diff.every(({ op, text }) => op === 'equal' || !text.trim());
}

function wholeRuns({ diff }: Change): ReadableRuns {
  const text = (without: Run['op']) =>
    diff
      .filter(({ op }) => op !== without)
      .map((part) => part.text)
      .join('');
  const before: Run[] = [{ op: 'delete', text: text('insert') }];
  const after: Run[] = [{ op: 'insert', text: text('delete') }];
  return { before, after, merged: [...before, ...after].filter(({ text: own }) => own !== '') };
}

function toSide(
  witness: ComparisonWitness,
  eIds: readonly string[],
  text: Pick<TableSide, 'runs' | 'blocks'>,
): TableSide | null {
  if (eIds.length === 0) return null;
  const names = eIds.map((eId) => witness.clauses[eId]);
  const distinct = (values: ReadonlyArray<string | null | undefined>) =>
    listed([...new Set(values.filter((value) => value !== null && value !== undefined))]) || null;
  return {
    label: distinct(names.map((name) => name?.label)),
    heading: distinct(names.map((name) => name?.heading)),
    ...text,
  };
}

function builtRuns({ before, after, merged }: BuiltRow): ReadableRuns {
  return { before: flatRuns(before ?? []), after: flatRuns(after ?? []), merged: flatRuns(merged) };
}
