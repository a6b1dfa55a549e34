import { compare } from '@akkoord/collate';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { protocolOf } from './protocol-of.ts';

const taxonomy = defaultTaxonomy();

test('the example of the README', () => {
  const before = protocolOf('1. Leerlingen mogen in de aula bellen.');
  const after = protocolOf('1. Leerlingen mogen in de aula niet bellen.');
  const [change] = compare(before, after, { taxonomy }).changes;
  expect(change).toMatchObject({
    kind: 'substitution',
    matchedBy: 'words',
    band: 'certain',
    significance: 'substantive',
    effect: 'stricter',
  });
  expect(change?.findings[0]).toMatchObject({
    code: 'modality-turned',
    data: { from: 'permission', to: 'prohibition' },
  });
});
