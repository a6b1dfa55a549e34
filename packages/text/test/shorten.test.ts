import { expect, test } from 'vitest';
import { longStems, shorten } from '../src/index.ts';

test('a text that is too long ends at a word, with an ellipsis, within its measure', () => {
  expect(shorten('Iedereen helpt mee.', 40)).toBe('Iedereen helpt mee.');
  expect(shorten('Iedereen helpt mee.', 19)).toBe('Iedereen helpt mee.');
  expect(shorten('Iedereen helpt mee.', 16)).toBe('Iedereen helpt…');
  for (let most = 2; most < 20; most++)
    expect(shorten('Iedereen helpt mee.', most).length).toBeLessThanOrEqual(most);
});

test('a word that is longer than the measure is cut all the same', () => {
  expect(shorten('Schoolleiding', 5)).toMatch(/^S.*…$/);
});

test('the longer words of a text are stemmed, each once', () => {
  expect(longStems('De foto’s van de school, en van scholen')).toEqual(longStems('foto school'));
  expect(longStems('en de op')).toEqual([]);
});
