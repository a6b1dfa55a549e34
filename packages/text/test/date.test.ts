import { expect, test } from 'vitest';
import { findDates } from '../src/index.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december';

test.each([
  ['op 15-04-2024 besloten', '2024-04-15', '15-04-2024'],
  ['op 1 mei 2024', '2024-05-01', '1 mei 2024'],
  ['sinds maart 2013', '2013-03', 'maart 2013'],
  ['in 2018', '2018', '2018'],
  ['op 3/9/24', '2024-09-03', '3/9/24'],
  ['op 31-02-2024', null, '31-02-2024'],
])('%s', (text, value, words) => {
  const [found] = findDates(text, months.split(' '));
  expect(found?.value).toBe(value);
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test('finds none where there is none', () => {
  expect(findDates('lid 12 van artikel 3', months.split(' '))).toEqual([]);
});
