export { synopsisToCsv } from './csv/index.ts';
export { comparisonToDocx, letterToDocx, protocolToDocx, redlineToDocx } from './docx/index.ts';
export { annexesOf, extensionsOf, formatOfPath, formatsOf, hasFormat } from './formats/index.ts';
export { outputFormats, writeDocument } from './formats/index.ts';
export type { DocumentContents, DocumentFile, DocumentKind, DocumentOf } from './formats/index.ts';
export type { DocumentWriter, FormatInfo, FormatOf, KindElsewhere } from './formats/index.ts';
export type { OutputFormat, WritersElsewhere } from './formats/index.ts';
export { comparisonToHtml, protocolToHtml, redlineToHtml, synopsisToHtml } from './html/index.ts';
export { protocolToOdt } from './odt/index.ts';
export { comparisonToMarkdown, letterToMarkdown, synopsisToMarkdown } from './markdown/index.ts';
export { proposalsToMarkdown } from './markdown/index.ts';
export { toFrontMatter, toMarkdown, type Annexes } from './markdown/index.ts';
export { approvalToTerminal, comparisonToTerminal } from './terminal/index.ts';
export { differencesToTerminal, protocolToTerminal, shownToTerminal } from './terminal/index.ts';
export { synopsisToTerminal, verificationToTerminal, waitingToTerminal } from './terminal/index.ts';
export { proposalsToTerminal } from './terminal/index.ts';
export type { TerminalOptions } from './terminal/index.ts';
export { approvalRows, codePointName, columnLegend, copyLetters } from './view/index.ts';
export {
  decisionLetter,
  decisionLetters,
  discussionLetters,
  frontPage,
  isLogo,
  linesOf,
} from './view/index.ts';
export { logoSize, nameHiddenCharacters, placesOf, readLogo } from './view/index.ts';
export { proposalsData, proposalsDocument, toProposals } from './view/index.ts';
export type { ProposalsContent, ProposalsView } from './view/index.ts';
export { requestLetters, rowHeadings, rowLabels, rowRemarks, waitingRows } from './view/index.ts';
export { seenDifference, seenText, shownDifference, sourceRows } from './view/index.ts';
export { standpointText, statusMark, statusWord } from './view/index.ts';
export { toAccount, toDocument, toRedline, toSynopsisTable, toTable } from './view/index.ts';
export type { Account, AccountEntry, AccountPart, ApprovalRow, Badge } from './view/index.ts';
export type { BadgeKind, Block, ClauseGroup, CouncilLetter, DocumentClause } from './view/index.ts';
export type { DocumentContent, DocumentNote, DocumentSection, FrontPage } from './view/index.ts';
export type {
  Inline,
  LawText,
  Letter,
  LetterAnnex,
  LetterPart,
  Logo,
  OutlineEntry,
} from './view/index.ts';
export type {
  ProtocolDocument,
  ProtocolOptions,
  ReaderSummary,
  Redline,
  RedlineBlock,
} from './view/index.ts';
export type { ShownSources, SourceRow } from './view/index.ts';
export type { RowKind, Run, SynopsisCell, SynopsisColumn, SynopsisLine } from './view/index.ts';
export type { SynopsisTable, Table, TableColumn, TableCount, TableGroup } from './view/index.ts';
export { foldKindOf, hasShortRemarks, rowShape, sideLength, wideSide } from './view/index.ts';
export type { FoldedGroup, FoldedRow, FoldKind } from './view/index.ts';
export type { TableHead, TableOptions, TableRow, TableSide, WitnessHead } from './view/index.ts';
export { agreementText, changeChoiceText, changeDecisionChoices } from './words/index.ts';
export { changeDecisionKeys, changeProblem, changeStateText, placeName } from './words/index.ts';
export { proposalFate, proposalRemark, proposalsHeader } from './words/index.ts';
export { proposalsProblems, proposalsWording, proposalWords } from './words/index.ts';
export { badgeWords, basisWords, bodyWords, changeText, checkText } from './words/index.ts';
export {
  choiceText,
  citedSource,
  decisionProblem,
  foldWords,
  rightWords,
  tableWords,
} from './words/index.ts';
export {
  decisionChoices,
  decisionKeys,
  decisionsHeader,
  decisionsProblems,
} from './words/index.ts';
export { editionMarks, editionProblems, editionWords } from './words/index.ts';
export { explanationInWords, fileText } from './words/index.ts';
export { findingMessage, findingReason, harmonizeWording, limitText } from './words/index.ts';
export { messageReason, noticeText, openPointText, openQuestionText } from './words/index.ts';
export { optionLabel, overviewWords, ownWords, pdfWords, phrases } from './words/index.ts';
export {
  nextStepWords,
  proposalReason,
  readerNames,
  refusalText,
  sectorWords,
} from './words/index.ts';
export { seenDifferenceText, settlingText, sharedWords, synopsisWords } from './words/index.ts';
export { templateText, unreadableText, wasWordtNotes, yamlText } from './words/index.ts';
export type { CheckMessages, FileMessages, RefusalText, SettlingMessages } from './words/index.ts';
export type { SideWords, WordedExplanation } from './words/index.ts';
