import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../src/index.ts';

test('an abbreviation ends no sentence', () => {
  const text =
    "Zie art. 10 van de wet, o.a. het tweede lid. Dit geldt niet bij excursies e.d. in de klas. 's Avonds wel.";
  expect(sentences(text).map((sentence) => sentence.text)).toEqual([
    'Zie art. 10 van de wet, o.a. het tweede lid.',
    'Dit geldt niet bij excursies e.d. in de klas.',
    "'s Avonds wel.",
  ]);
});

test('places point at the text', () => {
  const text = '  Eerst dit.\n\nDan dat!';
  expect(sentences(text)).toEqual([
    { text: 'Eerst dit.', start: 2, end: 12 },
    { text: 'Dan dat!', start: 14, end: 22 },
  ]);
});

test('sentences lie in order, inside the text, and lose no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0;
      for (const sentence of sentences(text)) {
        expect(sentence.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(text.slice(at, sentence.start).trim()).toBe('');
        at = sentence.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
