import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dutchDate,
  findDates,
  isBefore,
  isDay,
  onDutchDate,
  parseDate,
  shortDate,
} from '../src/index.ts';

test('words a date with the precision that it has', () => {
  expect(['2024-05-01', '2013-03', '2018', 'ooit', '2024-13'].map(dutchDate)).toEqual([
    '1 mei 2024',
    'maart 2013',
    '2018',
    'ooit',
    '2024',
  ]);
  expect(['2024-05-01', '2013-03', '2018'].map(onDutchDate)).toEqual([
    'op 1 mei 2024',
    'in maart 2013',
    'in 2018',
  ]);
  expect(['2024-05-01', '2024-05', 'ooit'].map(shortDate)).toEqual([
    '01-05-2024',
    '2024-05',
    'ooit',
  ]);
});

test.each([
  ['1-8-2027', '2027-08-01'],
  ['1 Augustus 2027', '2027-08-01'],
  ['1e aug. 2027', '2027-08-01'],
  ['8-2027', '2027-08'],
  [' mrt 2027 ', '2027-03'],
  ['2027-08-01', '2027-08-01'],
  ['31-2-2027', null],
  ['2027-13', null],
  ['morgen', null],
  ['1 oogst 2027', null],
])('reads %s', (text, value) => {
  expect(parseDate(text)).toBe(value);
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('what is worded is read back, for every precision', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
      const iso = date.slice(0, length);
      expect(parseDate(dutchDate(iso))).toBe(iso);
      expect(findDates(`Besloten ${onDutchDate(iso)}.`).map(({ value }) => value)).toEqual([iso]);
      if (length === 10) expect(parseDate(shortDate(iso))).toBe(iso);
    }),
  );
});

test('days are counted both ways', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const other = addDays(date, days);
      expect(isDay(other)).toBe(true);
      expect(addDays(other, -days)).toBe(date);
      expect(isBefore(date, other)).toBe(days > 0);
    }),
  );
});

test('a day that no calendar has is none', () => {
  expect(['2025-02-29', '2025-2-1', '2025-00-10', '2025-05', '', undefined].some(isDay)).toBe(
    false,
  );
  expect(isBefore('2025', '2025-06-01')).toBe(false);
});
