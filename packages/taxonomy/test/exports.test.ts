import { expect, it } from 'vitest';
import * as dictionary from '../src/dictionary/index.ts';
import * as taxonomy from '../src/index.ts';
import * as law from '../src/legal-sources.generated.ts';
import * as schema from '../src/schema/index.ts';

it('exports these names', () => {
  expect(Object.keys(taxonomy).sort()).toEqual(['defaultTaxonomy', 'fillPhrase']);
  expect(Object.keys(dictionary).sort()).toEqual(['createDictionary', 'defaultDictionary']);
  expect(Object.keys(law)).toEqual(['legalSources']);
  expect(Object.keys(schema).sort()).toEqual(['mergeTaxonomy', 'parseTaxonomy', 'taxonomySchema']);
});
