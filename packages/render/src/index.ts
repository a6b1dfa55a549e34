export { synopsisToCsv } from './csv/synopsis-csv.ts';
export { comparisonToDocx } from './docx/comparison-docx.ts';
export { letterToDocx } from './docx/letter-docx.ts';
export { protocolToDocx } from './docx/protocol-docx.ts';
export { redlineToDocx } from './docx/redline-docx.ts';
export { annexesOf, extensionsOf, formatsOf, hasFormat } from './formats/documents.ts';
export { writeDocument } from './formats/documents.ts';
export type { DocumentContents, DocumentFile, DocumentKind } from './formats/documents.ts';
export type { DocumentOf, DocumentWriter, FormatOf, KindElsewhere } from './formats/documents.ts';
export type { WritersElsewhere } from './formats/documents.ts';
export { formatOfPath, outputFormats } from './formats/output-format.ts';
export type { FormatInfo, OutputFormat } from './formats/output-format.ts';
export { comparisonToHtml } from './html/comparison-html.ts';
export { protocolToHtml } from './html/protocol-html.ts';
export { redlineToHtml } from './html/redline-html.ts';
export { synopsisToHtml } from './html/synopsis-html.ts';
export { comparisonToMarkdown } from './markdown/comparison-markdown.ts';
export { toFrontMatter } from './markdown/front-matter.ts';
export { type Annexes, letterToMarkdown } from './markdown/letter-markdown.ts';
export { synopsisToMarkdown } from './markdown/synopsis-markdown.ts';
export { toMarkdown } from './markdown/to-markdown.ts';
export { approvalToTerminal } from './terminal/approval-terminal.ts';
export { comparisonToTerminal } from './terminal/comparison-terminal.ts';
export { protocolToTerminal } from './terminal/protocol-terminal.ts';
export { synopsisToTerminal } from './terminal/synopsis-terminal.ts';
export type { TerminalOptions } from './terminal/terminal.ts';
export { differencesToTerminal, verificationToTerminal } from './terminal/verification-terminal.ts';
export { toAccount } from './view/account.ts';
export type { Account, AccountEntry, AccountPart, OutlineEntry } from './view/account.ts';
export { type ApprovalRow, approvalRows } from './view/approval.ts';
export type { Badge, BadgeKind } from './view/badges.ts';
export type { Block, Inline } from './view/blocks.ts';
export { decisionLetter } from './view/decision-letter.ts';
export { toDocument } from './view/document.ts';
export type { ClauseGroup, DocumentClause, DocumentContent } from './view/document.ts';
export type { DocumentNote, DocumentSection, ProtocolDocument } from './view/document.ts';
export { codePointName, nameHiddenCharacters } from './view/hidden-characters.ts';
export type { Letter, LetterPart } from './view/letter.ts';
export { placesOf } from './view/places.ts';
export { type Redline, type RedlineBlock, toRedline } from './view/redline.ts';
export { type CouncilLetter, requestLetters } from './view/request-letter.ts';
export type { RowKind } from './view/row-kind.ts';
export { linesOf, type Run } from './view/runs.ts';
export { standpointText } from './view/standpoint.ts';
export { statusMark, statusWord } from './view/status.ts';
export { toSynopsisTable } from './view/synopsis-table.ts';
export type { SynopsisCell, SynopsisColumn, SynopsisLine } from './view/synopsis-table.ts';
export type { SynopsisTable } from './view/synopsis-table.ts';
export { rowHeadings, rowLabels, rowRemarks, toTable } from './view/table.ts';
export type { Table, TableRow, TableSide } from './view/table.ts';
export { columnLegend, type TableColumn } from './view/table-columns.ts';
export type { TableGroup } from './view/table-groups.ts';
export type { TableCount, TableHead, WitnessHead } from './view/table-head.ts';
export type { TableOptions } from './view/table-options.ts';
export { explanationInWords, type WordedExplanation } from './words/explanation-words.ts';
export { type CheckMessages, checkText } from './words/check-words.ts';
export { findingReason } from './words/finding-words.ts';
export {
  choiceText,
  decisionProblem,
  optionLabel,
  proposalReason,
} from './words/harmonize-choices.ts';
export { findingMessage } from './words/harmonize-findings.ts';
export { changeText, openQuestionText } from './words/harmonize-questions.ts';
export { harmonizeWording } from './words/harmonize-words.ts';
export { pdfWords } from './words/pdf-words.ts';
export { phrases } from './words/phrases.ts';
export { messageReason } from './words/reading-words.ts';
export { type RefusalText, refusalText } from './words/refusal-words.ts';
export {
  type FileMessages,
  fileText,
  noticeWords,
  type SettlingMessages,
  settlingText,
  unreadableWords,
} from './words/source-words.ts';
export { synopsisWords } from './words/synopsis-words.ts';
export { templateText } from './words/template-words.ts';
