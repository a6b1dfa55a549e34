export { mergeTaxonomy } from './merge.ts';
export { parseTaxonomy, taxonomySchema } from './taxonomy-schema.ts';
