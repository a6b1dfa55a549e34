import { rowHeadings, rowLabels, rowRemarks, type TableRow } from './table.ts';
import type { TableColumn } from './table-columns.ts';

/** A word that is longer than this is cut: no column makes room for it. */
const longest = 36;

/**
 * Tell how long the longest word of a column is that has a width of its own, so that none is broken there.
 *
 * @returns In characters, up to 36; 0 for the columns that share what is left.
 */
export function longestWord({ key, title }: TableColumn, rows: readonly TableRow[]): number {
  const texts = [title, ...rows.flatMap((row) => textsIn(row, key))];
  if (key === 'before' || key === 'after') return 0;
  const lengths = texts.flatMap((text) => text.split(/\s+/).map((word) => word.length));
  return Math.min(longest, Math.max(0, ...lengths));
}

function textsIn(row: TableRow, key: TableColumn['key']): string[] {
  switch (key) {
    case 'place':
      return [
        `${row.symbol} ${row.word}`,
        ...rowLabels(row),
        ...rowHeadings(row),
        ...row.badges.map(({ text }) => text),
      ];
    case 'remarks':
      return rowRemarks(row);
    case 'rights':
      return [...row.rights];
    default:
      return [];
  }
}
