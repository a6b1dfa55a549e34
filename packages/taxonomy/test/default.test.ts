import { expect, it } from 'vitest';
import { defaultTaxonomy } from '../src/index.ts';
import { parseTaxonomy } from '../src/schema/index.ts';

it('ships what the schema says, with nothing left to fill in', () => {
  expect(parseTaxonomy(structuredClone(defaultTaxonomy()))).toEqual(defaultTaxonomy());
});

it('gives the same taxonomy at every call', () => {
  expect(defaultTaxonomy()).toBe(defaultTaxonomy());
});
