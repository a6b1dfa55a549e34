export { type AnnotateOptions, annotate } from './annotate.ts';
export type { ExplainedPart, ExplainedRule, PartData } from './explain-parts.ts';
export {
  type ExplainedSpan,
  type Explanation,
  type ExplanationData,
  explain,
  type NormSource,
} from './explain.ts';
export { findPersonalData, hidePersonalData, tellPersonalData } from './personal-data.ts';
export type { AnnotateMessages } from './personal-data.ts';
export { tellPossibleNames } from './possible-names.ts';
export { protocolAnnotations } from './protocol-annotations.ts';
export type { LabelWording, Reference, ReferenceWording } from './references/reference.ts';
export { type MentioningText, referencesIn, resolveReferences } from './references/resolve.ts';
