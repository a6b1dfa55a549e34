import { expect, test } from 'vitest';
import * as collate from '../src/index.ts';

test('exports exactly this', () => {
  expect(Object.keys(collate).sort()).toEqual([
    'compare',
    'diffWords',
    'schoolNameFinder',
    'synopsis',
  ]);
});
