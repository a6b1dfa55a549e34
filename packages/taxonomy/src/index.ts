export { defaultTaxonomy } from './default.ts';
export { type GovernanceWords, type NormWords, parseTaxonomy, type ReadingWords, type Taxonomy, type Topic, taxonomySchema, type Wording } from './schema.ts';
