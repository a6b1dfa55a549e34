import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charGrams, similarity } from '../src/index.ts';

test('one for equal texts, nought for texts that share nothing', () => {
  expect(similarity('', '')).toBe(1);
  expect(similarity('klas', 'klas')).toBe(1);
  expect(similarity('abc', 'xyz')).toBe(0);
});

test('forms of a word are alike, other words are not', () => {
  expect(similarity('schoolplein', 'schoolpleinen')).toBeGreaterThan(0.8);
  expect(similarity('schoolplein', 'gymzaal')).toBeLessThan(0.2);
});

test('symmetric and between nought and one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const score = similarity(a, b);
      expect(score).toBe(similarity(b, a));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});

test('n-grams have the edges of the word, and a short word is one', () => {
  expect(charGrams('app', 4)).toEqual([' app', 'app ']);
  expect(charGrams('a', 4)).toEqual([' a ']);
});
