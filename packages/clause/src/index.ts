export type { Body, CouncilRight, Mention, RightKind } from './schema/annotation.ts';
export { bearers } from './bearers.ts';
export { type Shape, withoutQuoteShapes } from './canonical.ts';
export { changeSides } from './change-sides.ts';
export { assertNever, type Coded } from './coded.ts';
export type {
  Band,
  Change,
  ChangeKind,
  ChangeSubject,
  ClauseName,
  Comparison,
} from './schema/comparison.ts';
export type { ComparisonWitness, DiffPart, Effect, Significance } from './schema/comparison.ts';
export type { ContentBlock, ContentRun, Limit, MetaField, Target } from './schema/comparison.ts';
export type { NoteDiff, Other, OtherCode } from './schema/comparison.ts';
export { contentOf, type Digest, digest, digestOfClause, digestOfParts } from './digest.ts';
export { digestPrefix, isOldDigest, textParts } from './digest.ts';
export {
  basisAt,
  bodies,
  bodyAt,
  type Council,
  type CouncilLevel,
  type CouncilSection,
} from './council.ts';
export { councils, isJoint, isWholeCouncil } from './council.ts';
export type { Finding, FindingData, FindingKind, NamedThing } from './schema/finding.ts';
export { identify } from './ids.ts';
export { fullNum, isArticleWord, labelFrom, labelsOf } from './label.ts';
export type { Adoption, Approval, ApprovalDiscussion, ApprovalRequest } from './schema/approval.ts';
export type { ApprovalRight, Consultation, Decision, HistoryEvent } from './schema/approval.ts';
export type { Regulated, Ruling, StepName, TakenStep } from './schema/approval.ts';
export type { DecidedText, Meta, OpenQuestionRecord } from './schema/meta.ts';
export type { ReplacedProtocol, School, Status } from './schema/meta.ts';
export type { Clause, ClauseContent, ClauseData, Section, SectionContent } from './schema/node.ts';
export type { Flow, FootnoteDefinition, Form, Furniture, Mark, MdastNode } from './schema/node.ts';
export type { Phrasing, Point, Position, Protocol, Provenance } from './schema/node.ts';
export type { ReadingMessage } from './schema/node.ts';
export { openPrefix } from './open.ts';
export { ownText, toSource } from './own-text.ts';
export type { PositionEntry, Positions } from './schema/positions.ts';
export { type Sector, sectors } from './sectors.ts';
export type { Bearer, Comparator, Force, Modality, Provision } from './schema/provision.ts';
export type { ProvisionParts, Quantity, Span, Statement } from './schema/provision.ts';
export { type Coverage, coverage, restore, type Stretch } from './restore.ts';
export { type Edit, rewriteOwnText } from './rewrite.ts';
export { type Reader, readers } from './readers.ts';
export type { SummaryData, SummaryLine, SummedNorm } from './schema/summary.ts';
export type { CarriedText, SeenText } from './seen-text.ts';
export type { Cell, Row, SharedText, Standpoint } from './schema/synopsis.ts';
export type { SynopsisRule } from './schema/rule.ts';
export type { Synopsis, SynopsisClause } from './schema/synopsis.ts';
export type { SynopsisWitness } from './schema/synopsis.ts';
export type { TextPart } from './schema/text-part.ts';
export { clausesOf, footnotesOf, isClause, isSection, leavesOf, marksOf } from './walk.ts';
export { type AnyNode, type Leaf, sectionsByClause, sectionsOf, walk } from './walk.ts';
