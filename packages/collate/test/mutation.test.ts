import { expect, test } from 'vitest';
import { mutationKinds } from '../bench/mutation/mutation.ts';
import { scoreMutations, shortfalls } from '../bench/mutation/run.ts';

test('a small run of the mutation benchmark reaches its goals', { timeout: 120_000 }, () => {
  const { alone, together } = scoreMutations(1);
  expect(shortfalls(alone)).toEqual([]);
  expect(shortfalls(together)).toEqual([]);
  for (const kind of mutationKinds) expect(alone.kinds[kind].made).toBeGreaterThan(4);
});
