import { describe, expect, test } from 'vitest';
import { checkAnswer, type Question, readYaml } from '../src/index.ts';

const about = { id: 'vraag', question: 'Wat?', why: 'Daarom.' };
const options = [
  { value: 'po', label: 'primair onderwijs' },
  { value: 'vo', label: 'voortgezet onderwijs' },
];

const read = (rest: Record<string, unknown>, answer: unknown) =>
  checkAnswer({ ...about, ...rest } as Question, answer);

describe('an answer as a person writes it', () => {
  test.each([
    ['text', ' De schoolleiding. ', 'De schoolleiding'],
    ['text', 0.1, '0.1'],
    ['text', 'Scholengroep B.V.', 'Scholengroep B.V.'],
    ['text', 'de website, enz.', 'de website, enz.'],
    ['boolean', 'Ja', true],
    ['boolean', 'nee', false],
    ['boolean', true, true],
    ['date', '1-8-2027', '2027-08-01'],
    ['date', '1 augustus 2027', '2027-08-01'],
    ['date', 2027, '2027'],
    ['list', 'de website van de school', ['de website van de school']],
    ['list', ['de website.', 'de app'], ['de website', 'de app']],
  ])('%s: %j', (type, answer, value) => {
    expect(read({ type }, answer)).toEqual({ value });
  });

  test('the label of an option, one option where more may stand, and a number as text', () => {
    expect(read({ type: 'choice', options }, 'Primair onderwijs')).toEqual({ value: 'po' });
    expect(read({ type: 'multiple', options }, 'vo')).toEqual({ value: ['vo'] });
    expect(read({ type: 'number', min: 1, max: 5 }, '3')).toEqual({ value: 3 });
  });

  test.each([
    ['text', '?'],
    ['text', '<'],
    ['text', { a: 1 }],
    ['list', ['? ']],
    ['boolean', 'misschien'],
    ['date', '31-2-2027'],
    ['number', '3,5'],
    ['multiple', 7],
  ])('%s: %j is none', (type, answer) => {
    const rest = type === 'number' ? { min: 1, max: 5 } : type === 'multiple' ? { options } : {};
    expect(read({ type, ...rest }, answer)).toHaveProperty('problem');
  });
});

test('a number in YAML stands as it was written where that is asked', () => {
  const text = 'versie: 0.10\naantal: 3\nlijst: [1.0]\nwaar: true\n';
  expect(readYaml(text, { numbers: 'written' }).value).toEqual({
    versie: '0.10',
    aantal: 3,
    lijst: ['1.0'],
    waar: true,
  });
  expect(readYaml(text).value).toMatchObject({ versie: 0.1, aantal: 3 });
});
