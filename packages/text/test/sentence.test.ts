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

test.each([
  ['Neem geen tassen, jassen e.d. Mee naar huis mag wel.', 2],
  ['Telefoons, tablets, enz. De school bewaart ze.', 2],
  ['Zie artikel 3 e.v. ‘Bewaren’ is geen delen.', 2],
  ['Dat kost 3 mln. (De school betaalt het.)', 2],
  ['De ouders van Jan e.a. komen, telefoons enz. mogen mee.', 1],
  ['Neem o.a. De Gids en bijv. Het Boek mee.', 1],
  ['Bel de ouders op. De mentor weet dat al. Zij zien dat zo. Wij niet.', 4],
  ['Zie artikel 11. Deze regels gelden voor groep 8. Ouders helpen.', 3],
  ['Dit is een school als bedoeld in artikel 1, onderdeel c. Leden schrijven zich in.', 2],
  ['Neem 11. Deel en 8. Stuk mee.', 1],
  ['Vraag mevr. De Vries, art. Drie of N.B. De Wet.', 1],
])('what closes an enumeration ends a sentence before a capital: %s', (text, count) => {
  expect(sentences(text)).toHaveLength(count);
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
