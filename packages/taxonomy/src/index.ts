export { defaultTaxonomy } from './default.ts';
export { defaultDictionary } from './default-dictionary.ts';
export { createDictionary, type Dictionary, type DictionaryOptions } from './dictionary.ts';
export type { CouncilRightEntry, Law, ModalityEntry, Name, Platform, Role } from './field-schema.ts';
export { mergeTaxonomy } from './merge.ts';
export type { Questions } from './question-schema.ts';
export { type GovernanceWords, type NormWords, parseTaxonomy, type ReadingWords, type Taxonomy, type Topic, taxonomySchema, type Wording } from './schema.ts';
export type { WordGraph } from './word-graph.ts';
export type { FunctionWords, KnownWords } from './word-schema.ts';
