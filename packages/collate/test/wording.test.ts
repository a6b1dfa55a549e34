import { expect, test } from 'vitest';
import { wordingDifference } from '../src/wording.ts';

test('forms and misreadings of a word are no difference', () => {
  expect(wordingDifference(['schoolgroep', 'plein'], ['schoolgroepje', 'plein'])).toEqual({
    lost: [],
    gained: [],
    shared: 2,
  });
});

test('a word and its denial are two words', () => {
  expect(wordingDifference(['geoorloofd', 'klas'], ['ongeoorloofd', 'klas'])).toEqual({
    lost: ['geoorloofd'],
    gained: ['ongeoorloofd'],
    shared: 1,
  });
});

test('short words and numbers are compared to the letter', () => {
  expect(wordingDifference(['app', '2024'], ['apps', '2025']).lost).toEqual(['app', '2024']);
});
