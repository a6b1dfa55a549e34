import { annotate } from '@akkoord/annotate';
import { clausesOf, digest, ownText } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { toMarkdown } from '@akkoord/render';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import * as room from '../src/editions/index.ts';
import {
  editionOf,
  editionOverview,
  editionRows,
  ownPlaces,
  parseFillings,
} from '../src/editions/index.ts';

const taxonomy = defaultTaxonomy();
const read = (text: string) => annotate(parseMarkdown(text, { taxonomy }), { taxonomy });
const shared = read(`---
title: Schermregels
competentAuthority: { name: Stichting Bos, schools: [De Eik, De Beuk, De Den] }
---

# A. Afspraken

1. Leerlingen leggen hun telefoon in de kluis.
2. Meldingen gaan naar \\[in te vullen: meldpunt].
3. In de pauze is de telefoon uit. \\[mag afwijken]
`);
const files = [
  'school: De Eik\ninvullen: { meldpunt: de mentor }\n',
  'school: De Beuk\nsector: po\ninvullen: { meldpunt: de directeur }\nafwijken: { A.3: In de pauze mag de telefoon aan. }\n',
  'school: De Den\ninvullen: { meldpunt: de conciërge }\n',
];
const schools = files.map(parseFillings);

test('the subpath exports exactly these names', () => {
  expect(Object.keys(room).sort()).toEqual([
    'EditionError',
    'editionOf',
    'editionOverview',
    'editionRows',
    'ownPlaces',
    'parseFillings',
  ]);
});

test('the marks of a shared text survive canonical Markdown', () => {
  const again = read(toMarkdown(shared));
  expect(digest(again)).toEqual(digest(shared));
  expect(ownPlaces(again)).toEqual(ownPlaces(shared));
  expect(ownPlaces(shared).map(({ label, kind }) => [label, kind])).toEqual([
    ['A.2', 'fill'],
    ['A.3', 'differ'],
  ]);
});

test('three schools have three editions of one text', () => {
  const editions = schools.map((school) => editionOf(shared, school, { taxonomy }));
  expect(editions.map((tree) => clausesOf(tree).map(ownText).slice(1))).toEqual([
    ['Meldingen gaan naar de mentor.', 'In de pauze is de telefoon uit.'],
    ['Meldingen gaan naar de directeur.', 'In de pauze mag de telefoon aan.'],
    ['Meldingen gaan naar de conciërge.', 'In de pauze is de telefoon uit.'],
  ]);
  expect(editions.map(({ meta }) => meta.school?.name)).toEqual(['De Eik', 'De Beuk', 'De Den']);
  for (const tree of editions) {
    expect(ownPlaces(tree)).toEqual([]);
    expect(digest(read(toMarkdown(tree))).text).toBe(digest(tree).text);
  }
});

test('a table says who has what where', () => {
  expect(editionRows(shared, schools)).toEqual([
    { place: 'A.2, in te vullen: meldpunt', cells: ['de mentor', 'de directeur', 'de conciërge'] },
    {
      place: 'A.3, mag afwijken',
      cells: [
        'gelijk aan de gedeelde tekst',
        'In de pauze mag de telefoon aan.',
        'gelijk aan de gedeelde tekst',
      ],
    },
  ]);
  expect(toMarkdown(editionOverview(shared, schools))).toContain('de conciërge');
});

test.each<[string, RegExp]>([
  ['school: De Wilg\ninvullen: { meldpunt: ik }', /De Wilg: deze school staat niet/],
  ['school: De Eik', /A\.2: meldpunt is niet ingevuld/],
  ['school: De Eik\ninvullen: { meldpunt: ik, tijd: nu }', /tijd: die plek is er niet/],
  [
    'school: De Eik\ninvullen: { meldpunt: ik }\nafwijken: { A.1: Nee. }',
    /A\.1: hier mag een school niet afwijken/,
  ],
  [
    'school: De Eik\ninvullen: { meldpunt: ik }\nafwijken: { Z.9: Nee. }',
    /Z\.9: die bepaling is er niet/,
  ],
  ['naam: De Eik', /geen bestand van een school/],
  ['school: De Eik\nextra: 1', /extra hoort hier niet/],
])('%j is refused', (yaml, message) => {
  expect(() => editionOf(shared, parseFillings(yaml), { taxonomy })).toThrow(message);
});

test('a mark that is in no clause is told', () => {
  const headed = read('# A. Voor \\[in te vullen: groep]\n\n1. Een regel.\n');
  expect(() => editionOf(headed, parseFillings('school: De Eik'), { taxonomy })).toThrow(
    /\[in te vullen: groep\]: dit merk staat in een kop/,
  );
});
