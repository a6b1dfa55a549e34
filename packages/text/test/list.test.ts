import { expect, test } from 'vitest';
import {
  counted,
  eitherOf,
  isCapitalised,
  listed,
  lowerFirst,
  startsSmall,
  upperFirst,
} from '../src/index.ts';

test('names in a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => listed(names))).toEqual([
    '',
    'a',
    'a en b',
    'a, b en c',
  ]);
  expect(eitherOf(['a', 'b', 'c'])).toBe('a, b of c');
  expect(listed(['a', 'b'], 'dan wel')).toBe('a dan wel b');
});

test('things counted', () => {
  expect([0, 1, 2].map((count) => counted(count, 'regel', 'regels'))).toEqual([
    '0 regels',
    '1 regel',
    '2 regels',
  ]);
});

test('the first letter, with the digraph of ijs', () => {
  expect(['ijs', 'élan', 'de school', ''].map(upperFirst)).toEqual([
    'IJs',
    'Élan',
    'De school',
    '',
  ]);
  expect(['IJs', 'De School', 'Ijs'].map(lowerFirst)).toEqual(['ijs', 'de School', 'ijs']);
  const begins = ['Élan', 'élan', '3', 'Het', 'het', '', '‘Het', 'Я', 'я'];
  expect(begins.filter(isCapitalised)).toEqual(['Élan', 'Het', 'Я']);
  expect(begins.filter(startsSmall)).toEqual(['élan', 'het', 'я']);
});
