export { defaultTaxonomy } from './default.ts';
export { parseTaxonomy, type ReadingWords, type Taxonomy, type Topic, taxonomySchema } from './schema.ts';
