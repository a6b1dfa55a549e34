import type { Change, Reader, SummaryLine } from '@akkoord/clause';
import { gathered } from './gathered.ts';
import { type LineContext, lineOf } from './line.ts';
import { weightOf } from './weight.ts';

/** So many lines a reader takes in. */
export const mostLines = 12;

/**
 * Say what changes for a reader, worst first: what becomes stricter or is lost, then what becomes looser, then what is new
 * or gone, then what becomes another rule.
 *
 * Each line quotes the words of a rule and says of it no more than findings and norms tell.
 *
 * @param reader For whom: only what binds or names them, and what the text does not say of whom it is. Default: everyone.
 */
export function summaryOf(
  changes: readonly Change[],
  context: LineContext,
  reader?: Reader,
): SummaryLine[] {
  const lines = changes.flatMap((change, index) => {
    if (change.significance !== 'substantive') return [];
    return lineOf(change, index, context) ?? [];
  });
  return gathered(lines, changes, context)
    .filter((line) => reader === undefined || isFor(line, reader))
    .map((line) => ({ line, weight: weightOf(line, reader) }))
    .sort((one, other) => other.weight - one.weight || one.line.change - other.line.change)
    .slice(0, mostLines)
    .map(({ line }) => line);
}

function isFor({ for: bound, names }: SummaryLine, reader: Reader): boolean {
  return bound.length === 0 || bound.includes(reader) || names.includes(reader);
}
