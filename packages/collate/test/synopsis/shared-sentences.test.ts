import { clausesOf, type Protocol } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { synopsis } from '../../src/index.ts';
import { protocolOf } from '../protocol-of.ts';
import { anyWitnesses } from './any-witnesses.ts';

const taxonomy = defaultTaxonomy();

/** The shared sentences by title of a text. */
function sharedOf(...trees: Protocol[]) {
  const { shared, witnesses } = synopsis(trees, { taxonomy });
  const names = new Map(witnesses.map(({ id }, column) => [id, `${column + 1}`]));
  return {
    sentences: shared?.sentences.map(({ text, places }) => ({
      text,
      in: Object.keys(places)
        .map((id) => names.get(id))
        .sort(),
    })),
    counts: Object.fromEntries(
      Object.entries(shared?.counts ?? {}).map(([id, count]) => [names.get(id), count]),
    ),
  };
}

test('a sentence of the same words is shared, whatever its school is called', () => {
  const one = protocolOf(
    'school: Basisschool De Wilg\n1. Basisschool De Wilg heeft een eigen account. Alleen de directeur plaatst daar berichten.\n2. Basisschool De Wilg sluit om vier uur.',
  );
  const other = protocolOf(
    'school: Basisschool De Eik\n1. Leerlingen eten in de aula. Alleen de directeur plaatst daar berichten!\n2. Basisschool De Eik heeft een eigen account.',
  );
  const { sentences, counts } = sharedOf(one, other);
  expect(sentences?.map(({ in: texts }) => texts)).toEqual([
    ['1', '2'],
    ['1', '2'],
  ]);
  expect(counts).toEqual({
    1: { sentences: 3, shared: 2 },
    2: { sentences: 3, shared: 2 },
  });
});

test('another word makes another sentence, and a stub counts nowhere', () => {
  const one = protocolOf('1. Leerlingen mogen in de pauze hun telefoon gebruiken.\n2. Niet roken.');
  const other = protocolOf(
    '1. Leerlingen mogen in de pauze geen telefoon gebruiken.\n2. Niet roken.',
  );
  expect(sharedOf(one, other)).toEqual({
    sentences: [],
    counts: { 1: { sentences: 1, shared: 0 }, 2: { sentences: 1, shared: 0 } },
  });
});

test('a text of itself shares nothing, and one text alone is not laid beside any', () => {
  const twice = protocolOf(
    '1. Iedereen laat de ander uitpraten.\n2. Iedereen laat de ander uitpraten.',
  );
  const other = protocolOf('1. Wij beginnen de dag om half negen.');
  expect(sharedOf(twice, other).sentences).toEqual([]);
  expect(synopsis([twice], { taxonomy }).shared).toBeUndefined();
});

test('whatever the texts: a shared sentence stands in each clause that is named, and no text shares more than it has', () => {
  fc.assert(
    fc.property(anyWitnesses, (trees) => {
      const { shared, witnesses } = synopsis(trees, { taxonomy });
      const known = new Map(
        witnesses.map(({ id }, column) => [
          id,
          new Set(clausesOf(trees[column] as Protocol).map(({ eId }) => eId)),
        ]),
      );
      for (const { places } of shared?.sentences ?? []) {
        expect(Object.keys(places).length).toBeGreaterThan(1);
        for (const [id, eIds] of Object.entries(places))
          for (const eId of eIds) expect(known.get(id)?.has(eId)).toBe(true);
      }
      for (const { sentences, shared: own } of Object.values(shared?.counts ?? {}))
        expect(own).toBeLessThanOrEqual(sentences);
    }),
    { numRuns: 40 },
  );
});
