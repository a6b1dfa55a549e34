import { expect, test } from 'vitest';
import { findNumbers, numberOf, ordinalOf, tokenize } from '../src/index.ts';

const units =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = [
  '',
  '',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
];

/** Write a number as people do, by another hand than the reader. */
function spell(n: number): string {
  if (n >= 1000)
    return `${n < 2000 ? '' : spell(Math.floor(n / 1000))}duizend${n % 1000 ? spell(n % 1000) : ''}`;
  if (n >= 100)
    return `${n < 200 ? '' : spell(Math.floor(n / 100))}honderd${n % 100 ? spell(n % 100) : ''}`;
  if (n < 20) return units[n] as string;
  const one = units[n % 10] as string;
  if (n % 10 === 0) return tens[n / 10] as string;
  return `${one.replace('één', 'een')}${/e$/.test(one) ? 'ën' : 'en'}${tens[Math.floor(n / 10)]}`;
}

test('every number up to 3000 is read as it is written', () => {
  for (let n = 0; n <= 3000; n++) expect([n, numberOf(spell(n))]).toEqual([n, n]);
  expect(numberOf('Twaalfhonderd')).toBe(1200);
});

test('every rank up to 100 is read', () => {
  const irregular: Record<number, string> = { 1: 'eerste', 3: 'derde', 8: 'achtste' };
  for (let n = 1; n <= 100; n++) {
    const word = irregular[n] ?? spell(n).replace('één', 'een') + (n < 20 ? 'de' : 'ste');
    expect([word, ordinalOf(word)]).toEqual([word, n]);
  }
  expect(['3e', '21ste', '2de'].map(ordinalOf)).toEqual([3, 21, 2]);
});

test.each([
  'een',
  'Een',
  'woord',
  'drieste',
  'drieën',
  'tweeweg',
  'ende',
  'honderdtal',
  'geduizend',
  '',
])('%s is no number', (word) => {
  expect([numberOf(word), ordinalOf(word)]).toEqual([null, null]);
});

function found(text: string): string[] {
  const tokens = tokenize(text);
  return findNumbers(tokens).map(
    ({ value, kind, from }) => `${value} ${kind} ${tokens[from]?.text}`,
  );
}

test('numbers in words and digits, with what they say', () => {
  expect(found('Binnen twee weken of 10 dagen, de tweede keer één week.')).toEqual([
    '2 count twee',
    '10 count 10',
    '2 rank tweede',
    '1 count één',
  ]);
  expect(found('Wie nam dat mee? In acht dagen kan dat; wij nemen iets mee.')).toEqual([
    '8 count acht',
  ]);
});

test.each([
  'Wij nemen de regels in acht.',
  'De regels die zij in acht moeten blijven nemen, gelden. Zij zijn in acht genomen.',
  'Neem één van de regels in acht, ook op het plein.',
  'De regels die wij in acht nemen, gelden altijd.',
  'De directie acht dit noodzakelijk.',
  'Zij praten onder vier ogen.',
  'Deze twee uitgangspunten gelden.',
  'Ten eerste, ten tweede: in eerste instantie een leerling.',
  'Zij komen één voor één.',
])('an idiom counts nothing: %s', (text) => {
  expect(found(text)).toEqual([]);
});
