import type { SummaryLine } from '@akkoord/clause';
import { expect, test } from 'vitest';
import { summaryText } from '../src/words/reading.ts';

const long = (word: string) => Array.from({ length: 120 }, () => word).join(' ');

test.each<[SummaryLine, string]>([
  [
    {
      change: 0,
      for: ['pupils', 'parents'],
      names: [],
      also: [],
      effect: 'stricter',
      code: 'rule-new',
      data: { norm: 'prohibition', bearers: ['pupil', 'parent'], words: 'Op het dak zit niemand' },
    },
    'Nieuw, een verbod voor leerlingen en ouders: ‘Op het dak zit niemand’.',
  ],
  [
    {
      change: 0,
      for: [],
      names: [],
      also: [],
      effect: 'gone',
      code: 'rule-gone',
      data: { norm: 'permission', bearers: [], words: 'Hier mag je fluiten' },
    },
    'Staat niet meer in de tekst, iets wat mag: ‘Hier mag je fluiten’.',
  ],
  [
    {
      change: 0,
      for: ['staff'],
      names: [],
      also: [],
      effect: 'stricter',
      code: 'rule-rebound',
      data: { from: ['mentor'], to: ['everyone'], words: 'Wie laat is, belt aan' },
    },
    'Geldt nu voor iedereen, eerst voor de mentor: ‘Wie laat is, belt aan’.',
  ],
])('%j', (given, text) => {
  expect(summaryText(given)).toBe(text);
});

const changed = (
  effect: SummaryLine['effect'],
  words: { from?: string; came?: string[]; went?: string[] },
): SummaryLine => ({
  for: ['pupils'],
  names: [],
  change: 3,
  also: [],
  effect,
  code: 'rule-changed',
  data: {
    norm: 'other',
    bearers: ['pupil'],
    from: 'Fluit',
    to: 'Zing',
    came: [],
    went: [],
    ...words,
  },
});

test.each<[SummaryLine, string]>([
  [
    changed('stricter', { came: ['altijd'] }),
    'Strenger voor leerlingen: ‘Zing’; nieuw daarin is ‘altijd’.',
  ],
  [
    changed('looser', { went: ['nooit', 'hier'] }),
    'Ruimer voor leerlingen: ‘Zing’; weg is ‘nooit’ en ‘hier’.',
  ],
  [
    changed('mixed', { came: ['zacht'], went: ['hard'] }),
    'Deels strenger en deels ruimer voor leerlingen: ‘Zing’; nieuw is ‘zacht’, weg is ‘hard’.',
  ],
  [changed(null, {}), 'Anders voor leerlingen: ‘Zing’; eerst stond er ‘Fluit’.'],
  [
    changed(null, { came: ['a', 'b'], went: ['c', 'd'] }),
    'Anders voor leerlingen: ‘Zing’; eerst stond er ‘Fluit’.',
  ],
])('a rule that changed says what it was: %j', (given, text) => {
  expect(summaryText(given)).toBe(text);
});

test('a long rule is cut off and says so', () => {
  const text = summaryText(changed(null, { from: long('oud') }));
  expect(text).toMatch(/‘oud .*…’\.$/u);
  expect(text.length).toBeLessThan(300);
});

test('a line that carries its words is given as it is', () => {
  expect(summaryText({ ...changed(null, {}), text: 'Zo besloten.' })).toBe('Zo besloten.');
});
