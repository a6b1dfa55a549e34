import { expect, test } from 'vitest';
import { toTable } from '../src/index.ts';
import { change, comparison, diff, witness } from './sample-comparison.ts';

test('says that a pair was made by the reader, and when only its place spoke for it', () => {
  const sides = [witness({}, { a: ['1', null] }), witness({}, { b: ['1', null] })] as const;
  const rowOf = (matchedBy: string) =>
    toTable(
      comparison(...sides, [
        change({ before: ['a'], after: ['b'], matchedBy, band: 'certain', diff: diff('x [-y-]') }),
      ]),
    ).rows[0];
  expect(rowOf('person')).toMatchObject({
    badges: [{ kind: 'person', symbol: '*', text: 'Koppeling door u bepaald' }],
    verdict: 'Deze koppeling is door u bepaald.',
  });
  expect(rowOf('place')?.verdict).toBe(
    'Gekoppeld op de plaats tussen dezelfde bepalingen. Deze koppeling is zeker.',
  );
});
