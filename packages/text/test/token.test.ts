import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findDates,
  findDaysOfYear,
  findNumbers,
  findTimes,
  foldWord,
  parseDate,
  tokenize,
} from '../src/index.ts';

test.each([
  ["collega's foto’s zo'n", "collega's foto's zo'n"],
  ["'s avonds, ‘app’ 'app'", 's avonds app app'],
  ['e.d. d.d. 1 juni i.v.m. de', 'e.d d.d 1 juni i.v.m de'],
  ['om 12.30 uur, 1.000 euro, 3,5 uur', 'om 12.30 uur 1.000 euro 3 5 uur'],
  ['einde.Begin art.3 www.school.nl', 'einde begin art 3 www school nl'],
  ['WhatsApp-groep en/of a_b', 'whatsapp groep en of a b'],
  ['leer\u00adling Privé́', 'leerling prive'],
  ['o.a.De', 'o.a de'],
])('%s', (text, words) => {
  expect(
    tokenize(text)
      .map(({ folded }) => folded)
      .join(' '),
  ).toBe(words);
});

test('a word knows the marks before it, and its capital', () => {
  expect(tokenize('(Dit) mag: e.d.  Daar')).toMatchObject([
    { text: 'Dit', mark: '(', capital: true, start: 1, end: 4 },
    { text: 'mag', mark: ')', capital: false },
    { text: 'e.d', mark: ':', capital: false },
    { text: 'Daar', mark: '.', capital: true },
  ]);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom("'", '’', '.', 'e.d.', ' ', '\u00ad', '1'),
    ),
  )
  .map((parts) => parts.join(''));

test('every letter and digit stands in one word, in order, and is folded as a word is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      let rest = '';
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.folded).toBe(foldWord(token.text));
        rest += text.slice(at, token.start);
        at = token.end;
      }
      expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('random text never throws, and every place points into it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      for (const { start, end } of [
        ...findTimes(text),
        ...findDates(text),
        ...findDaysOfYear(text),
      ]) {
        expect([start >= 0, end <= text.length, start < end]).toEqual([true, true, true]);
      }
      for (const { from, to } of findNumbers(tokens))
        expect(to <= tokens.length && from < to).toBe(true);
      parseDate(text);
    }),
  );
});
