import type { Inline } from './blocks.ts';

/** In characters: what the edges of a cell take, and the longest that a text makes its column. */
const cellLength = { edge: 3, most: 48 } as const;

/**
 * Divide the width of a table over its columns: each gets room for its longest word, and what is left goes to
 * the columns with longer texts.
 *
 * @param rows All rows, that of the header first.
 * @param width Of the table, in characters.
 * @returns The part of the width that each column gets; together 1.
 */
export function columnShares(
  rows: ReadonlyArray<ReadonlyArray<readonly Inline[]>>,
  width: number,
): number[] {
  const [header = []] = rows;
  const columns = header.map((_, column) => {
    const lengths = rows.map((cells) =>
      textOf(cells[column] ?? [])
        .split(/\s+/)
        .map(({ length }) => length),
    );
    const texts = lengths.map((words) => words.reduce((sum, length) => sum + length + 1, -1));
    const mean = texts.reduce((sum, length) => sum + length, 0) / texts.length;
    const least = Math.max(...lengths.flat()) + cellLength.edge;
    return { least, more: Math.max(1, Math.min(mean, cellLength.most) - least) };
  });
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const least = sum(columns.map((column) => column.least));
  const rest = Math.max(0, width - least);
  const scale = Math.min(1, width / least);
  const more = sum(columns.map((column) => column.more));
  return columns.map((column) => (column.least * scale + (rest * column.more) / more) / width);
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'text' in inline ? inline.text : 'inlines' in inline ? textOf(inline.inlines) : '',
    )
    .join('');
}
