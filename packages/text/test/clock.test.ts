import { expect, test } from 'vitest';
import { findTimes } from '../src/index.ts';

test.each([
  ['Om 9.00 uur begint de les.', ['09:00 9.00 uur']],
  ['Tot 16:30 is er opvang.', ['16:30 16:30']],
  ['Vanaf 16.30u. sluit de poort.', ['16:30 16.30u']],
  ['Van 8.30 tot 15.00 uur.', ['08:30 8.30', '15:00 15.00 uur']],
  ['Om half tien belt de mentor.', ['09:30 half tien']],
  ['Tot kwart over drie.', ['03:15 kwart over drie']],
  ['Vijf voor half vier.', ['03:25 Vijf voor half vier']],
  ['Tien over 8 uur.', ['08:10 Tien over 8 uur']],
  ['Na half een, of kwart voor één.', ['12:30 half een', '12:45 kwart voor één']],
  ['Bel om acht uur ’s avonds.', ['20:00 om acht uur ’s avonds']],
  ['Open van 9 tot 12 uur.', ['09:00 9', '12:00 12 uur']],
  ['Tussen 8 en 17 uur.', ['08:00 8', '17:00 17 uur']],
  ['Om 24.00 uur.', ['24:00 24.00 uur']],
])('%s', (text, times) => {
  expect(
    findTimes(text).map(({ value, start, end }) => `${value} ${text.slice(start, end)}`),
  ).toEqual(times);
});

test.each([
  'Zie artikel 3.12 en regel 4.10.',
  'Wij antwoorden binnen 2 uur.',
  'Een les van 2 tot 3 uur, of van 12 tot 9 uur.',
  'In groep 3 voor 4 weken, of half september.',
  'Twee voor de school, een half jaar.',
  'Op 10.30.2024, 12:75 of 25.00 uur.',
])('no time: %s', (text) => {
  expect(findTimes(text)).toEqual([]);
});
