export type { Explanation } from '@akkoord/annotate';
export { AnswersError, type Problem, TemplateError, type TemplateFiles } from '@akkoord/compose';
export {
  checkTemplate,
  type TemplateCheck,
  type TemplateFinding,
  type TemplateRule,
} from './check-template.ts';
export { type CompareOptions, compareProtocols, topicNames } from './compare.ts';
export {
  draftProtocol,
  parseAnswers,
  readTemplate,
  shippedTemplate,
  templateIds,
} from './draft.ts';
export { explainClause } from './explain.ts';
export { type SourceFormat, sourceFormat } from './format.ts';
export { DecisionsError, parseDecisions } from './harmonize/decisions-file.ts';
export { type Accepted, acceptProposals, agendaOfSession, annexesOfSession, type Difference, decideRow, decideWord, type HarmonizationSession, openHarmonization, resultOf, type SessionOptions, sessionToYaml, sourceLimits, withDecisionsOf, withTarget, wordOf } from './harmonize/session.ts';
export type { ReadText } from './harmonize/source-ids.ts';
export { wasWordt } from './harmonize/was-wordt.ts';
export { type Model, nearestModel } from './model.ts';
export { keepOwnClauses, ownHeading } from './own-clauses.ts';
export { PairsError, parsePairs } from './pairs.ts';
export {
  PositionsError,
  type PositionsOptions,
  parsePositions,
  positionsOn,
  positionsToProtocol,
  type SchoolPosition,
  shippedPositions,
} from './positions.ts';
export { type Prefill, prefill, type SettledAnswer } from './prefill.ts';
export { type ReadOptions, readProtocol } from './read.ts';
export { type DecodedSource, decodeSource, maxSourceSize, type Source } from './source.ts';
export { starterTemplate } from './starter-template.ts';
export { readWitness, type SynopsisOptions, synopsisOf, witnessLimits } from './synopsis.ts';
export { readTaxonomy, TaxonomyError } from './taxonomy.ts';
export { UnreadableError, type UnreadableReason } from './unreadable-error.ts';
