export type { Account, AccountEntry, AccountPart, OutlineEntry } from './account.ts';
export { toAccount } from './account.ts';
export type { ApprovalRow } from './approval.ts';
export { approvalRows } from './approval.ts';
export type { Badge, BadgeKind } from './badges.ts';
export type { Block, Inline } from './blocks.ts';
export { copyLetters } from './copy-letter.ts';
export { decisionLetter } from './decision-letter.ts';
export { decisionLetters } from './decision-letters.ts';
export { discussionLetters } from './discussion-letter.ts';
export type {
  ClauseGroup,
  DocumentClause,
  DocumentContent,
  DocumentNote,
  DocumentSection,
  ProtocolDocument,
} from './document.ts';
export { toDocument } from './document.ts';
export type { FoldedGroup, FoldedRow } from './folded.ts';
export type { FrontPage } from './front-page.ts';
export { frontPage } from './front-page.ts';
export { codePointName, nameHiddenCharacters } from './hidden-characters.ts';
export type { Letter, LetterAnnex, LetterPart } from './letter.ts';
export type { Logo, LogoKind, LogoProblem } from './logo.ts';
export { isLogo, logoSize, readLogo } from './logo.ts';
export { placesOf } from './places.ts';
export type { ProposalsContent, ProposalsItem, ProposalsLine, ProposalsView } from './proposals.ts';
export { proposalsData, toProposals } from './proposals.ts';
export { proposalsDocument } from './proposals-document.ts';
export type { ProtocolOptions, ShownSources } from './protocol-options.ts';
export type { ReaderLine, ReaderSummary } from './reader-summary.ts';
export type { Redline, RedlineBlock } from './redline.ts';
export { toRedline } from './redline.ts';
export type { LawText } from './request-annexes.ts';
export type { CouncilLetter } from './request-letter.ts';
export { requestLetters } from './request-letter.ts';
export type { FoldKind } from './row-fold.ts';
export { foldKindOf } from './row-fold.ts';
export type { RowKind } from './row-kind.ts';
export { hasShortRemarks, rowShape, sideLength, wideSide } from './row-shape.ts';
export type { Run } from './runs.ts';
export { linesOf } from './runs.ts';
export type { SeenDifference } from './seen-difference.ts';
export { seenDifference } from './seen-difference.ts';
export { seenText } from './seen-text.ts';
export { shownDifference } from './shown-difference.ts';
export { type SourceRow, sourceRows } from './sources.ts';
export { standpointText } from './standpoint.ts';
export { statusMark, statusWord } from './status.ts';
export type {
  SynopsisCell,
  SynopsisColumn,
  SynopsisLine,
  SynopsisTable,
} from './synopsis-table.ts';
export { toSynopsisTable } from './synopsis-table.ts';
export type { Table, TableRow, TableSide } from './table.ts';
export { rowHeadings, rowLabels, rowRemarks, toTable } from './table.ts';
export type { TableColumn } from './table-columns.ts';
export { columnLegend } from './table-columns.ts';
export type { TableGroup } from './table-groups.ts';
export type { TableCount, TableHead, WitnessHead } from './table-head.ts';
export type { TableOptions } from './table-options.ts';
export { type TextOfFile, type WaitingRow, waitingRows } from './terms.ts';
