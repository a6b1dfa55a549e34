import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, type Candidate } from '../src/assign.ts';

const candidates = fc.uniqueArray(
  fc.record({ row: fc.nat(4), column: fc.nat(4), score: fc.integer({ min: 1, max: 10 }) }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 16 },
);

function best(list: readonly Candidate[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row > 4) return 0;
  const scores = list
    .filter((candidate) => candidate.row === row && !taken.has(candidate.column))
    .map(({ column, score }) => score + best(list, row + 1, new Set([...taken, column])));
  return Math.max(best(list, row + 1, taken), ...scores);
}

test('no row and no column twice, and the highest sum there is', () => {
  fc.assert(
    fc.property(candidates, (list) => {
      const chosen = assign(list);
      expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ column }) => column)).size).toBe(chosen.length);
      expect(chosen.reduce((sum, { score }) => sum + score, 0)).toBe(best(list));
    }),
    { numRuns: 500 },
  );
});

test('two pairs of a kind are better than one that blocks both', () => {
  const list = [
    { row: 0, column: 0, score: 5 },
    { row: 0, column: 1, score: 4 },
    { row: 1, column: 0, score: 4 },
  ];
  expect(assign(list).map(({ row, column }) => [row, column])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
