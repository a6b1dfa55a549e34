export { defaultTaxonomy } from './default.ts';
export type { Dictionary } from './dictionary/dictionary.ts';
export { fillPhrase } from './document-phrase.ts';
export type { HarmonizedPhrases } from './schema/document-phrase-schema.ts';
export type { CouncilRightEntry, Law, ModalityEntry, Name, Platform, Role } from './schema/field-schema.ts';
export type { Questions } from './schema/question-schema.ts';
export type { GovernanceWords, NormWords, ReadingWords, Taxonomy, Topic, Wording } from './schema/taxonomy-schema.ts';
export type { ReportingWords, RuleWords, TermGroup, Terminology, TermVariant } from './schema/term-schema.ts';
export type { FunctionWords, KnownWords } from './schema/word-schema.ts';
