import { expect, test } from 'vitest';
import { type Question, readInput, toInput } from '../src/index.ts';

const question = (type: string) =>
  ({ id: 'x', type, question: 'x?', why: 'x', min: 1, max: 9, options: [] }) as unknown as Question;

test.each([
  ['date', '1 augustus 2027', '2027-08-01'],
  ['date', 'Augustus 2027', '2027-08'],
  ['date', '1-8-2027', '2027-08-01'],
  ['date', '8-2027', '2027-08'],
  ['date', '2027-08-01', '2027-08-01'],
  ['date', '1 brumaire 2027', '1 brumaire 2027'],
  ['number', ' 3 ', 3],
  ['number', 'drie', 'drie'],
  ['boolean', 'Ja', true],
  ['boolean', 'n', false],
  ['boolean', 'misschien', 'misschien'],
  ['list', 'a, b', ['a', 'b']],
  ['list', 'a, met komma; b', ['a, met komma', 'b']],
  ['text', ' De Zee ', 'De Zee'],
])('%s: %s', (type, input, value) => {
  expect(readInput(question(type), input)).toEqual(value);
});

test.each([
  ['list', ['a', 'b']],
  ['list', ['a, c', 'b']],
  ['list', ['a, c']],
  ['number', 3],
  ['boolean', true],
  ['boolean', false],
  ['text', 'De Zee'],
])('%s: %j reads back', (type, value) => {
  expect(readInput(question(type), toInput(value))).toEqual(value);
});
