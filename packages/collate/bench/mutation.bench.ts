import { expect, test } from 'vitest';
import { scoreMutations, shortfalls } from './mutation/run.ts';
import { scoreTable } from './mutation/score.ts';

// What this does not show: schools reword more freely than a table of synonyms, and change more of a clause at
// once; two schools that wrote apart are another task, which the README measures on alignments by hand. Values
// that change stand in sentences of the benchmark's own. Who a norm binds and what it is about is not mutated.
test('mutations of the example protocols and the models', { timeout: 600_000 }, () => {
  const { alone, together } = scoreMutations(6);
  console.log(`one kind at a time\n${scoreTable(alone)}`);
  console.log(`all kinds at once, in half of the clauses\n${scoreTable(together)}`);
  expect(shortfalls(alone)).toEqual([]);
  expect(shortfalls(together)).toEqual([]);
});
