import type { Protocol } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { compare, type Pins } from '../src/index.ts';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

const before = protocolOf(`1. Leerlingen mogen in de aula bellen met hun ouders.
2. De mediatheek sluit om vijf uur.
3. Wie een laptop leent, tekent een overeenkomst.`);
const after = protocolOf(`1. Leerlingen mogen in de aula niet bellen met hun ouders.
2. De mediatheek sluit om vijf uur.
3. Bij verlies van een apparaat betaalt de lener.
4. Een lader hoort daar ook bij.`);

function pairsOf(pins: Pins, sides: readonly [Protocol, Protocol] = [before, after]) {
  return compare(...sides, { taxonomy, pins }).changes.map((change) => ({
    kind: change.kind,
    ids: [change.before, change.after],
    matchedBy: change.matchedBy,
    band: change.band,
  }));
}

test('a pair that a person made stands, as one to one and as a split', () => {
  expect(pairsOf({ together: [{ before: ['cl_3'], after: ['cl_3'] }] })).toContainEqual({
    kind: 'substitution',
    ids: [['cl_3'], ['cl_3']],
    matchedBy: 'person',
    band: 'certain',
  });
  expect(pairsOf({ together: [{ before: ['cl_3'], after: ['cl_4', 'cl_3'] }] })).toContainEqual({
    kind: 'split',
    ids: [['cl_3'], ['cl_3', 'cl_4']],
    matchedBy: 'person',
    band: 'certain',
  });
});

test('a pair that a person made of several clauses on both sides is one row', () => {
  const together = [{ before: ['cl_1', 'cl_3'], after: ['cl_4', 'cl_3'] }];
  expect(pairsOf({ together })).toContainEqual({
    kind: 'substitution',
    ids: [
      ['cl_1', 'cl_3'],
      ['cl_3', 'cl_4'],
    ],
    matchedBy: 'person',
    band: 'certain',
  });
});

test('clauses that a person took apart are not paired, not even when they are equal', () => {
  const apart = [
    { before: 'cl_1', after: 'cl_1' },
    { before: 'cl_2', after: 'cl_2' },
  ];
  const kinds = pairsOf({ apart }).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['repeal', 'insertion']));
  expect(kinds).not.toContain('unchanged');
});

test('the decisions mirror with the sides', () => {
  const there = pairsOf({
    together: [{ before: ['cl_3'], after: ['cl_3', 'cl_4'] }],
    apart: [{ before: 'cl_1', after: 'cl_1' }],
  });
  const back = pairsOf(
    {
      together: [{ before: ['cl_3', 'cl_4'], after: ['cl_3'] }],
      apart: [{ before: 'cl_1', after: 'cl_1' }],
    },
    [after, before],
  );
  const keys = (pairs: typeof there) => pairs.map(({ ids }) => JSON.stringify(ids)).sort();
  const turned = back.map((pair) => ({ ...pair, ids: [...pair.ids].reverse() as typeof pair.ids }));
  expect(keys(turned)).toEqual(keys(there));
});

test.each<[string, Pins]>([
  ['an unknown clause', { together: [{ before: ['cl_9'], after: ['cl_1'] }] }],
  ['an unknown clause apart', { apart: [{ before: 'cl_1', after: 'cl_9' }] }],
  ['no clause', { together: [{ before: [], after: ['cl_1'] }] }],
  [
    'a clause in two pairs',
    {
      together: [
        { before: ['cl_1'], after: ['cl_1'] },
        { before: ['cl_1'], after: ['cl_2'] },
      ],
    },
  ],
])('%s throws', (_, pins) => {
  expect(() => pairsOf(pins)).toThrow(TypeError);
});

test('sure keeps what is certain, and the certain pair of a doubtful split', () => {
  const one =
    protocolOf(`1. Een telefoon ligt tijdens de les uit in de kluis. Thuis kijkt niemand mee.
2. De leerlingenraad kiest elk najaar een voorzitter uit de derde klas.
3. Foto’s van het kamp staan alleen op het besloten album van de groep.`);
  const other =
    protocolOf(`1. Een telefoon ligt tijdens de les uit in de kluis. Thuis kijkt niemand mee.
2. De leerlingenraad kiest elk voorjaar een voorzitter uit de derde klas.
3. Het album is besloten.`);
  const kinds = (sure: boolean) =>
    compare(one, other, { taxonomy, sure }).changes.map(({ kind, band }) => `${kind} ${band}`);
  expect(kinds(false)).toEqual([
    'unchanged certain',
    'substitution certain',
    'substitution likely',
  ]);
  expect(kinds(true)).toEqual([
    'unchanged certain',
    'substitution certain',
    'repeal likely',
    'insertion likely',
  ]);
});
