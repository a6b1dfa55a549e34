import { expect, test } from 'vitest';
import * as text from '../src/index.ts';

test('exports exactly this', () => {
  expect(Object.keys(text).sort()).toEqual([
    'charGrams',
    'findDates',
    'foldAccents',
    'foldText',
    'phraseWords',
    'sentences',
    'similarity',
    'stem',
    'variantFolder',
    'words',
  ]);
});
