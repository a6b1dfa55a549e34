import { expect, test } from 'vitest';
import { findDates, findDaysOfYear } from '../src/index.ts';

test.each([
  ['op 15-04-2024 besloten', '2024-04-15', '15-04-2024'],
  ['op 1 mei 2024', '2024-05-01', '1 mei 2024'],
  ['op 1 sept. 2024', '2024-09-01', '1 sept. 2024'],
  ['sinds maart 2013', '2013-03', 'maart 2013'],
  ['in 2018', '2018', '2018'],
  ['op 3/9/24', '2024-09-03', '3/9/24'],
  ['versie 2021-11-21', '2021-11-21', '2021-11-21'],
  ['versie 2021-13-21', null, '2021-13-21'],
  ['op 31-02-2024', null, '31-02-2024'],
])('%s', (text, value, words) => {
  const [found] = findDates(text);
  expect(found?.value).toBe(value);
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test('finds none where there is none', () => {
  expect(findDates('lid 12 van artikel 3')).toEqual([]);
});

test('a day of every year has no year', () => {
  const text = 'vóór 1 augustus, na 2 mei 2024 en op 31 juni';
  expect(
    findDaysOfYear(text).map(({ value, start, end }) => [value, text.slice(start, end)]),
  ).toEqual([
    ['--08-01', '1 augustus'],
    [null, '31 juni'],
  ]);
});
