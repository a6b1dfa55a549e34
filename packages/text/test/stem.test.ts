import { expect, test } from 'vitest';
import { stem } from '../src/index.ts';

test.each([
  ['leerlingen', 'leerling'],
  ['medewerkers', 'medewerker'],
  ["foto's", 'foto'],
  ['mogelijkheden', 'mogelijkheid'],
  ['uitspraken', 'uitspraak'],
  ['persoonlijke', 'persoonlijk'],
  ['publiceert', 'publiceren'],
  ['schaden', 'schaadt'],
  ['leest', 'lezen'],
  ['leeft', 'leven'],
  ['gerelateerde', 'gerelateerd'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each(['dat', 'mr', '2024', 'ict'])('%s stays as it is', (word) => {
  expect(stem(word)).toBe(word);
});

test('a word without a stem of three letters keeps its ending', () => {
  expect(stem('open')).toBe('open');
  expect(stem('elke')).toBe('elk');
});
