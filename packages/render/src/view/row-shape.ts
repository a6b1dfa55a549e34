import { rowRemarks, type TableRow, type TableSide } from './table.ts';

/**
 * How a row is laid out: two texts beside each other; one under the other, where one is much the longer; one text with
 * the room of both; or all in one paragraph.
 */
export type RowShape = 'pair' | 'stacked' | 'whole' | 'brief';

/** What stands in no clause's words is told in one paragraph up to this many characters. */
const mostBrief = 240;

/** Tell how a row is laid out where its columns are those of the texts alone. */
export function rowShape(row: TableRow): RowShape {
  const length = row.merged.reduce((sum, { text }) => sum + text.length, 0);
  if (row.of !== 'clause' && length <= mostBrief) return 'brief';
  if (wideSide(row) !== null) return 'whole';
  const [shorter = 0, longer = 0] = [sideLength(row.before), sideLength(row.after)].toSorted(
    (a, b) => a - b,
  );
  return row.style === 'block' && 2 * shorter < longer ? 'stacked' : 'pair';
}

/** Count the characters of the words of a side. */
export function sideLength(side: TableSide | null): number {
  return side?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
}

/**
 * Tell which side has the room of both.
 *
 * @returns The only one, or the new one where both are the same; `null` where each has its own.
 */
export function wideSide({ style, before, after }: TableRow): 'before' | 'after' | null {
  if (!after) return 'before';
  return !before || style === 'plain' ? 'after' : null;
}

/** Remarks of up to so many characters run on from the words that they are about. */
const mostInline = 120;

/** Tell whether what is remarked of a row runs on from its words, where these have the room of both sides. */
export function hasShortRemarks(row: TableRow): boolean {
  return rowRemarks(row).join(' ').length <= mostInline;
}
