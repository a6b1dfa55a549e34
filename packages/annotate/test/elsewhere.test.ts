import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { isElsewhere } from '../src/references/elsewhere.ts';

const around = { mentions: [], words: defaultTaxonomy().references };

/** Ask of a text in which `punt 2` names a place. */
function elsewhere(text: string): boolean {
  const start = text.indexOf('punt 2');
  return isElsewhere(text, { start, end: start + 'punt 2'.length, noun: 'punt' }, around);
}

test.each([
  'Dit is volgens punt 2 van plan.',
  'Dit volgt uit punt 2 van kracht.',
  'Zie punt 2 van dit protocol.',
  'Zie punt 2 van tijd tot tijd.',
])('of this protocol: %s', (text) => {
  expect(elsewhere(text)).toBe(false);
});

test.each([
  'Zie punt 2 van planningsreglement 2027.',
  'Zie punt 2 van krachtenplan 2027.',
  'Zie punt 2 van tijdregistratiebeleid.',
  'Zie punt 2 van het leerlingenstatuut.',
])('of another text, also where its name begins as an idiom does: %s', (text) => {
  expect(elsewhere(text)).toBe(true);
});
