import { expect, test } from 'vitest';
import { standing } from '../src/moves.ts';

test('what rises on both sides stands, the rest moved', () => {
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ] as const;
  expect([...standing(pairs)].sort()).toEqual([0, 1, 2]);
});

test('nothing stands among nothing', () => {
  expect(standing([]).size).toBe(0);
});
