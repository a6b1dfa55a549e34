import { clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { parseText } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import {
  annotate,
  findPersonalData,
  hidePersonalData,
  tellPersonalData,
  tellPossibleNames,
} from '../src/index.ts';

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

test('a title stays before a hidden name, and a number from abroad goes with its zero in brackets', () => {
  const tree = read(
    'Protocol\n\nContact\n\n1. De heer P. Proef belt u terug op +31 (0)6 8765 4321, en juf Ria ook.',
  );
  expect(clausesOf(hidePersonalData(tree)).map(ownText)).toEqual([
    'De heer [naam] belt u terug op [telefoonnummer], en juf [naam] ook.',
  ]);
});

test('words that may be a name without a title are told of by their place, and other names are not', () => {
  const text = [
    'Protocol sociale media',
    '',
    'Contact',
    '',
    "1. Vragen kunt u stellen aan Nora El Testa, Jan-Piet van 't Proefje of Ans Voorbeeld-de Test.",
    '2. Veilig Thuis, de Inspectie van het Onderwijs en de Autoriteit Persoonsgegevens helpen ook.',
    '3. Mevrouw De Testnaam is er elke dag.',
  ].join('\n');
  const told = tellPossibleNames(read(text));
  expect(told.map(({ actual }) => actual)).toEqual([
    'Nora El Testa',
    "Jan-Piet van 't Proefje",
    'Ans Voorbeeld-de Test',
  ]);
  expect(told.map(({ place }) => place?.start.line)).toEqual([5, 5, 5]);
});
