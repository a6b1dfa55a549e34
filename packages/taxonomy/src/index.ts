export { defaultTaxonomy } from './default.ts';
export type { Consistency } from './schema/consistency-schema.ts';
export type { Dictionary } from './dictionary/dictionary.ts';
export { fillPhrase } from './document-phrase.ts';
export type { HarmonizedPhrases } from './schema/document-phrase-schema.ts';
export type {
  CouncilRightEntry,
  Law,
  ModalityEntry,
  Name,
} from './schema/field-schema.ts';
export type { Platform, Role } from './schema/field-schema.ts';
export type { LegalSource } from './schema/legal-source-schema.ts';
export type { Questions } from './schema/question-schema.ts';
export type { GovernanceWords, NormWords, ReadingWords } from './schema/taxonomy-schema.ts';
export type { Taxonomy, Topic, Wording } from './schema/taxonomy-schema.ts';
export type { ReportingWords, RuleWords, TermGroup, Terminology } from './schema/term-schema.ts';
export type { TermVariant } from './schema/term-schema.ts';
export type {
  FunctionWords,
  KnownWords,
  ReferenceWords,
  StructureWords,
} from './schema/word-schema.ts';
