export type {
  Bearer,
  Body,
  CouncilRight,
  Mention,
  Modality,
  Provision,
  RightKind,
  Span,
} from './annotation.ts';
export {
  bearerSchema,
  bodySchema,
  councilRightSchema,
  dateSchema,
  modalitySchema,
} from './annotation.ts';
export { assertComparison, assertProtocol, assertSynopsis } from './assert.ts';
export { assertNever, type Coded } from './coded.ts';
export type {
  Band,
  Change,
  ChangeKind,
  ClauseName,
  Comparison,
  ComparisonWitness,
  DiffPart,
  Effect,
  Significance,
} from './comparison.ts';
export { type Digest, digest, digestOfParts, textParts } from './digest.ts';
export type { Finding, FindingData, FindingKind, NamedThing } from './finding.ts';
export { identify } from './ids.ts';
export { jsonSchemas } from './json-schema.ts';
export { labelFrom, labelsOf } from './label.ts';
export type {
  Adoption,
  Approval,
  ApprovalRequest,
  ApprovalRight,
  DecidedText,
  Decision,
  HistoryEvent,
  Meta,
  ReplacedProtocol,
  School,
  Status,
} from './meta.ts';
export {
  approvalRightSchema,
  decisionSchema,
  metaSchema,
  requestSchema,
  schoolSchema,
  statusSchema,
} from './meta.ts';
export type {
  Clause,
  ClauseContent,
  ClauseData,
  Flow,
  FootnoteDefinition,
  Form,
  Furniture,
  Mark,
  MdastNode,
  Phrasing,
  Point,
  Position,
  Protocol,
  Provenance,
  ReadingMessage,
  Section,
  SectionContent,
} from './node.ts';
export { clauseDataSchema } from './node.ts';
export { ownText, toSource } from './own-text.ts';
export { type PositionEntry, type Positions, positionsSchema } from './positions.ts';
export { type Coverage, coverage, restore, type Stretch } from './restore.ts';
export { type Edit, rewriteOwnText } from './rewrite.ts';
export type {
  Cell,
  Row,
  Standpoint,
  Synopsis,
  SynopsisClause,
  SynopsisWitness,
} from './synopsis.ts';
export { type TextPart, textPartSchema } from './text-part.ts';
export {
  type AnyNode,
  clausesOf,
  footnotesOf,
  isClause,
  isSection,
  type Leaf,
  leavesOf,
  marksOf,
  sectionsByClause,
  sectionsOf,
  walk,
} from './walk.ts';
