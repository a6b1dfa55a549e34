import type { TableRow } from './table.ts';

/** From so many rows on a right is told once, over the rows. */
const many = 5;

/**
 * List the rights that most rows touch, so that they are told once and not under each of them.
 *
 * Of few rows each tells its own.
 *
 * @param rows All rows that a table shows.
 */
export function usualRights(rows: readonly TableRow[]): string[] {
  const counts = new Map<string, number>();
  for (const right of rows.flatMap(({ rights }) => rights)) {
    counts.set(right, (counts.get(right) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= many && count * 2 > rows.length)
    .map(([right]) => right);
}

/** Leave rights out of the rows that are told over them. */
export function withoutRights(rows: readonly TableRow[], told: readonly string[]): TableRow[] {
  return rows.map((row) => ({
    ...row,
    rights: row.rights.filter((right) => !told.includes(right)),
  }));
}
