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

const signs = [..."aBéÿ019 \n\t.,;:'’‘”„–-…•€()/@×÷ŵǅ"];
test('a plain text is cut as the segmenter cuts it', () => {
  const segmenter = new Intl.Segmenter('nl', { granularity: 'word' });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 12 }), (list) => {
      const text = list.join('');
      const cut = [...segmenter.segment(text)].map(({ segment, isWordLike }) => [
        segment,
        isWordLike === true,
      ]);
      const own = words(text).flatMap(({ text: part, isWord }) =>
        /^\s/.test(part)
          ? [...segmenter.segment(part)].map(({ segment }) => [segment, false])
          : [[part, isWord]],
      );
      expect(own).toEqual(cut);
    }),
    { numRuns: 2000 },
  );
});
