import {
  dutchDate,
  findNumbers,
  findTimes,
  foldText,
  listed,
  parseDate,
  phraseFinder,
  sentences,
  similarity,
  tokenize,
  words,
} from '@akkoord/text';
import { expect, test } from 'vitest';

test('the example of the README', () => {
  const text = 'Zie art. 3 WMS. Geen tassen e.d. Dit mag.';
  expect(sentences(text).map((sentence) => sentence.text)).toEqual([
    'Zie art. 3 WMS.',
    'Geen tassen e.d.',
    'Dit mag.',
  ]);
  expect(words('Dat mag.').map((word) => word.text)).toEqual(['Dat', ' ', 'mag', '.']);
  expect(foldText('De  ‘Klas’')).toBe("de 'klas'");
  expect(similarity('medewerker', 'medewerkers')).toBeCloseTo(0.87, 2);

  const tokens = tokenize('Twee collega’s nemen de strafmaatregel in acht.');
  const find = phraseFinder(["collega's", '*maatregel']);
  expect(find(tokens).map(({ value }) => value)).toEqual(["collega's", '*maatregel']);
  expect(findNumbers(tokens).map(({ value }) => value)).toEqual([2]);
  const times = findTimes('Tot half tien of 15.00 uur.');
  expect(times.map(({ value }) => value)).toEqual(['09:30', '15:00']);

  expect(dutchDate('2027-08-01')).toBe('1 augustus 2027');
  expect(parseDate('1 aug. 2027')).toBe('2027-08-01');
  expect(listed(['a', 'b', 'c'])).toBe('a, b en c');
});
