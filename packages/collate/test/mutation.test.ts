import { expect, vi } from 'vitest';
import { heavyTest } from '../../../scripts/heavy.ts';
import { mutationKinds } from '../bench/mutation/mutation.ts';
import { scoreMutations, shortfalls } from '../bench/mutation/run.ts';

vi.setConfig({ testTimeout: 120_000 });

heavyTest('a small run of the mutation benchmark reaches its goals', () => {
  const { alone, together } = scoreMutations(1);
  expect(shortfalls(alone)).toEqual([]);
  expect(shortfalls(together)).toEqual([]);
  for (const kind of mutationKinds) expect(alone.kinds[kind].made).toBeGreaterThan(4);
});
