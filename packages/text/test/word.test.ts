import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../src/index.ts';

test('words, marks and white space stand apart', () => {
  expect(words("foto's  van de klas,").map((word) => [word.text, word.isWord])).toEqual([
    ["foto's", true],
    ['  ', false],
    ['van', true],
    [' ', false],
    ['de', true],
    [' ', false],
    ['klas', true],
    [',', false],
  ]);
});

test('a run of white space is one segment', () => {
  expect(words('a \n\t b').map((word) => word.text)).toEqual(['a', ' \n\t ', 'b']);
});

test('the segments joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const segments = words(text);
      expect(segments.map((word) => word.text).join('')).toBe(text);
      for (const { text: value, start, end } of segments)
        expect(text.slice(start, end)).toBe(value);
    }),
  );
});
