import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { annotate, findPersonalData, hidePersonalData, tellPersonalData } from '../src/index.ts';

const taxonomy = defaultTaxonomy();
const source = [
  'Protocol sociale media',
  '',
  'Contact',
  '',
  '1. Vertrouwenspersoon: mevrouw A. de Testnaam, bereikbaar op 010-1234567.',
  '2. Stuur een bericht aan b.voorbeeld@deschool.example of bel 0900-1113111.',
  '3. Medewerkers delen geen foto van leerlingen.',
].join('\n');

function read(text: string): Protocol {
  return annotate(parseText(text, { taxonomy }), { taxonomy });
}

test('names, numbers and addresses are found; service numbers are no personal data', () => {
  expect(findPersonalData(read(source)).map(({ kind }) => kind)).toEqual([
    'person',
    'phone',
    'email',
  ]);
});

test('each is warned of at its place', () => {
  const told = tellPersonalData(read(source));
  expect(told.map(({ place }) => place?.start.line)).toEqual([5, 5, 6]);
  for (const { place, actual } of told) {
    expect(source.slice(place?.start.offset, place?.end.offset)).toBe(actual);
  }
});

test('hidden, nothing of them is left, and the role stays', () => {
  const hidden = hidePersonalData(read(source));
  const texts = clausesOf(hidden).map(ownText);
  expect(texts[0]).toMatch(/\[naam vertrouwenspersoon\], bereikbaar op \[telefoonnummer\]\.$/);
  expect(texts[1]).toBe('Stuur een bericht aan [e-mailadres] of bel 0900-1113111.');
  expect(texts[2]).toBe('Medewerkers delen geen foto van leerlingen.');
  expect(JSON.stringify(hidden.children)).not.toMatch(/Testnaam|1234567|b\.voorbeeld/);
  expect(findPersonalData(hidden)).toEqual([]);
});

test('a text without personal data stays as it is', () => {
  const tree = read('Protocol\n\nRegels\n\n1. Medewerkers delen geen foto.\n2. Ouders ook niet.');
  expect(tellPersonalData(tree)).toEqual([]);
  expect(hidePersonalData(tree)).toEqual(tree);
});
