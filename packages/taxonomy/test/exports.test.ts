import { expect, it } from 'vitest';
import * as taxonomy from '../src/index.ts';

it('exports these names', () => {
  expect(Object.keys(taxonomy).sort()).toEqual([
    'createDictionary',
    'defaultDictionary',
    'defaultTaxonomy',
    'fillPhrase',
    'mergeTaxonomy',
    'parseTaxonomy',
    'taxonomySchema',
  ]);
});
