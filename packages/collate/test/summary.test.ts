import type { Protocol, SummaryLine } from '@akkoord/clause';
import { assertComparison } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { type CompareOptions, compare } from '../src/index.ts';
import { mostLines } from '../src/summary/summary.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

function summaryOf(before: string, after: string, options: Partial<CompareOptions> = {}) {
  const comparison = compare(protocolOf(before), protocolOf(after), { taxonomy, ...options });
  assertComparison(comparison);
  return (comparison.summary ?? []).map((line) => ({
    ...line,
    of: comparison.changes[line.change],
  }));
}

const same = [
  '1. De fietsenstalling gaat om acht uur open.',
  '2. De conciërge beheert de sleutels van de kluisjes.',
];
const text = (...lines: string[]) => [...same, ...lines].join('\n');

test('a new ban, a lost permission and a lost duty are told with their words, worst first', () => {
  const lines = summaryOf(
    text(
      '3. Leerlingen mogen in de pauze op het dak picknicken.',
      '4. Ouders moeten elke maand een formulier voor de bibliotheek invullen.',
    ),
    text('5. Het is leerlingen verboden om met een step door de gangen te rijden.'),
  );
  expect(lines).toMatchObject([
    {
      for: ['pupils'],
      effect: 'stricter',
      code: 'rule-gone',
      data: { norm: 'permission', words: 'Leerlingen mogen in de pauze op het dak picknicken' },
      of: { kind: 'repeal' },
    },
    {
      for: ['pupils'],
      effect: 'stricter',
      code: 'rule-new',
      data: {
        norm: 'prohibition',
        bearers: ['pupil'],
        words: 'Het is leerlingen verboden om met een step door de gangen te rijden',
      },
      of: { kind: 'insertion' },
    },
    { for: ['parents'], effect: 'looser', code: 'rule-gone', data: { norm: 'obligation' } },
  ]);
});

test('a rule that changed is told with both sentences and the words that turn it', () => {
  const [line] = summaryOf(
    text('3. Leerlingen mogen hun step in de hal zetten, mits zij een slot hebben.'),
    text('3. Leerlingen mogen hun step in de hal zetten.'),
  );
  expect(line).toMatchObject({
    for: ['pupils'],
    effect: 'looser',
    code: 'rule-changed',
    data: {
      from: 'Leerlingen mogen hun step in de hal zetten, mits zij een slot hebben',
      to: 'Leerlingen mogen hun step in de hal zetten',
      went: ['mits zij een slot hebben'],
      came: [],
    },
  });
});

test('a rule for others is for those for whom that makes a difference', () => {
  const [line] = summaryOf(
    text('3. Medewerkers dragen op het schoolplein een gekleurd hesje.'),
    text('3. Medewerkers en ouders dragen op het schoolplein een gekleurd hesje.'),
  );
  expect(line).toMatchObject({
    for: ['parents'],
    names: ['staff'],
    code: 'rule-rebound',
    data: { from: ['staff'], to: ['staff', 'parent'] },
  });
});

test('a summary is for one reader: what binds or names them, and what does not say whom', () => {
  const before = text();
  const after = text(
    '3. Ouders halen kleuters bij het hek op.',
    '4. Medewerkers moeten ouders elke week een bericht over de kleuters sturen.',
    '5. Leerlingen moeten hun gymtas op vrijdag mee naar huis nemen.',
  );
  const forOf = (reader: 'parents' | 'pupils' | 'staff' | 'school') =>
    summaryOf(before, after, { reader }).map((line) => [line.for, line.names]);
  expect(forOf('parents')).toEqual([
    [['parents'], []],
    [['staff'], ['parents']],
  ]);
  expect(forOf('pupils')).toEqual([[['pupils'], []]]);
  expect(forOf('staff')).toEqual([[['staff'], ['parents']]]);
  expect(forOf('school')).toEqual([]);
});

test('a point keeps its lead-in, and points that came together are one line', () => {
  const lead = '3. Leerlingen mogen op het plein niet:';
  const [line, ...more] = summaryOf(
    text(lead, '  - met sneeuwballen gooien;'),
    text(
      lead,
      '  - met sneeuwballen gooien;',
      '  - op de muur van de kas klimmen;',
      '  - door het bloembed van de buren lopen.',
    ),
  );
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    code: 'rule-new',
    data: {
      words:
        'Leerlingen mogen op het plein niet: op de muur van de kas klimmen; door het bloembed van de buren lopen',
    },
  });
  expect(line?.also).toHaveLength(1);
});

test('a lead-in that came with its points is one line, and none without them', () => {
  const [line, ...more] = summaryOf(
    text(),
    text(
      '3. Medewerkers moeten bij het kampvuur dragen:',
      '  - dichte schoenen;',
      '  - een wollen trui.',
    ),
  );
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    for: ['staff'],
    data: { words: 'Medewerkers moeten bij het kampvuur dragen: dichte schoenen; een wollen trui' },
  });
  expect(line?.also).toHaveLength(2);
});

test('everyone is named only where the text names them, and so is the school', () => {
  const [line] = summaryOf(text(), text('3. Er wordt niet gefloten in het stiltelokaal.'));
  expect(line).toMatchObject({ for: [], data: { bearers: [] } });
  const [named] = summaryOf(text(), text('3. Iedereen moet zacht praten in het stiltelokaal.'));
  expect(named).toMatchObject({ for: ['pupils', 'parents', 'staff'] });
});

test('a direction that comes of more who are bound is told of no one', () => {
  const [line] = summaryOf(
    text('3. De medezeggenschapsraad en de kampcommissie kiezen uit hun midden een voorzitter.'),
    text(
      '3. De medezeggenschapsraad, de feestcommissie en de kampcommissie kiezen uit hun midden een voorzitter.',
    ),
  );
  expect(line).toMatchObject({
    effect: 'stricter',
    for: [],
    data: { came: ['de feestcommissie'] },
  });
});

test('what only says something in other words, or holds no norm, has no line', () => {
  expect(
    summaryOf(
      text(
        '3. Het bos achter het plein is van de gemeente.',
        '4. Leerlingen zetten hun fiets in het rek.',
      ),
      text(
        '3. Het bos achter het plein is van een boer.',
        '4. Leerlingen  zetten hun fiets in het rek',
      ),
    ),
  ).toEqual([]);
});

test('nothing is told that only rests on a doubtful pairing, and no turn of one that is not sure', () => {
  const lines = (before: string, after: string) => {
    const trees = [before, after].map((line) => protocolOf(text(line))) as [Protocol, Protocol];
    const { changes, summary } = compare(...trees, { taxonomy });
    return { change: changes[2], summary };
  };
  const doubtful = lines(
    '3. Leerlingen mogen op het plein voetballen met een zachte bal.',
    '3. Leerlingen mogen in de gang niet gooien met een natte bal.',
  );
  expect(doubtful.change).toMatchObject({ band: 'doubtful' });
  expect(doubtful.summary).toEqual([]);
  const likely = lines(
    '3. Leerlingen mogen tijdens de pauze met een zachte bal voetballen op het grote plein.',
    '3. Leerlingen moeten na de pauze hun natte jassen ophangen naast het grote plein.',
  );
  expect(likely.change).toMatchObject({ band: 'likely', effect: 'stricter' });
  expect(likely.summary).toMatchObject([{ code: 'rule-changed', effect: null }]);
});

test(`never more than ${mostLines} lines, and what is stricter before what is looser`, () => {
  const places = [
    'hal',
    'kas',
    'tuin',
    'gang',
    'aula',
    'kelder',
    'zolder',
    'keuken',
    'gymzaal',
    'kantine',
    'garage',
    'bieb',
    'lift',
    'hut',
  ];
  const things = [
    'munt',
    'kruiden',
    'linde',
    'ijs',
    'rooibos',
    'melk',
    'dille',
    'kaneel',
    'anijs',
    'gember',
    'vlier',
    'salie',
    'honing',
    'karwij',
  ];
  // Clauses that share a word that no other has are taken to answer each other, so the two share none.
  const ban = (place: string, at: number) =>
    `${at + 3}. Medewerkers mogen bij ${place}thee geen ${place}koek eten.`;
  const duty = (place: string, at: number) =>
    `${at + 3}. Ouders moeten de ${place}sleutel bij de ${place}deur inleveren.`;
  // Of texts that share too little, a lone rule may stand in the other in other words, and gets no line.
  const kept = places
    .slice(0, 8)
    .map((place, at) => `${at + 30}. De ${place} heeft een groene deur.`);
  const lines: SummaryLine[] = summaryOf(
    text(...places.map(duty), ...kept),
    text(...things.slice(0, 8).map(ban), ...kept),
  );
  expect(lines).toHaveLength(mostLines);
  const effects = lines.map(({ effect }) => effect);
  expect(effects.lastIndexOf('stricter')).toBeLessThan(effects.indexOf('looser'));
});
