export { basisWords } from './basis-words.ts';
export type { CheckMessages } from './check-words.ts';
export { checkText } from './check-words.ts';
export { type CitedSource, citedSource } from './cited-source.ts';
export {
  changeDecisionChoices,
  changeDecisionKeys,
  decisionChoices,
  decisionKeys,
  decisionsHeader,
  decisionsProblems,
  overviewWords,
  wasWordtNotes,
} from './decisions-words.ts';
export type { SourceNotices, UnreadableMessages } from './document-words.ts';
export { noticeText, seenDifferenceText, unreadableText } from './document-words.ts';
export { editionMarks, editionProblems, editionWords } from './edition-words.ts';
export type { WordedExplanation } from './explanation-words.ts';
export { explanationInWords } from './explanation-words.ts';
export { findingReason } from './finding-words.ts';
export { foldWords } from './fold-words.ts';
export { choiceText, decisionProblem, optionLabel, proposalReason } from './harmonize-choices.ts';
export { findingMessage } from './harmonize-findings.ts';
export { changeText, openQuestionText } from './harmonize-questions.ts';
export { harmonizeWording } from './harmonize-words.ts';
export type { SideWords } from './limit-words.ts';
export { limitText } from './limit-words.ts';
export { ownWords } from './own-words.ts';
export { pdfWords } from './pdf-words.ts';
export { badgeWords, bodyWords, phrases, rightWords } from './phrases.ts';
export {
  agreementText,
  changeChoiceText,
  changeProblem,
  changeStateText,
  placeName,
  proposalFate,
  proposalRemark,
  proposalsHeader,
  proposalsProblems,
  proposalsWording,
  proposalWords,
} from './proposal-words.ts';
export { messageReason } from './reading-words.ts';
export type { RefusalText } from './refusal-words.ts';
export { nextStepWords, openPointText, refusalText } from './refusal-words.ts';
export { sectorWords } from './sector-words.ts';
export type { FileMessages, OverLimitMessages, SettlingMessages } from './source-words.ts';
export {
  fileText,
  settlingText,
} from './source-words.ts';
export { readerNames } from './summary-words.ts';
export { sharedWords, synopsisWords } from './synopsis-words.ts';
export { tableWords } from './table-words.ts';
export { templateText } from './template-words.ts';
export { yamlText } from './yaml-words.ts';
