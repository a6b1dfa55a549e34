import { expect, test } from 'vitest';
import { findGaps } from '../src/index.ts';

test('finds what an author marked to be filled in, with its place', () => {
  const text = 'Bewaar beeld [nog te bespreken met de MR] jaar, en meld het bij [Invullen].';
  expect(findGaps(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '[nog te bespreken met de MR]',
    '[Invullen]',
  ]);
});

test.each(['[aantal]', '[Naam van de app]', '[termijn]', `[nog te kiezen: ${'x'.repeat(200)}?]`])(
  'finds %j',
  (text) => {
    expect(findGaps(`Binnen ${text} dagen`).map((gap) => gap.text)).toEqual([text]);
  },
);

test.each([
  '[aantallen]',
  '[datum: 3 mei]',
  '[naam, zie bijlage]',
  'zie [bijlage 2]',
  '[nog]',
  '[nog tegen]',
  '[sic]',
  'nog te bespreken met de MR',
  'Datum: ........',
  '[nog te bespreken\n\nen dan [niets',
  `[nog te ${'x'.repeat(500)}]`,
])('finds nothing in %j', (text) => {
  expect(findGaps(text)).toEqual([]);
});
