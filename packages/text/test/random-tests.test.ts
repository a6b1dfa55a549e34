import fc from 'fast-check';
import { expect, test } from 'vitest';

test('random tests draw the same examples at every run', () => {
  expect(fc.readConfigureGlobal().seed).toEqual(expect.any(Number));
});
