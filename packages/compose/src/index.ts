export { checkAnswer, questionsFor, readAnswers } from './answers.ts';
export { compose } from './compose.ts';
export { type Condition, holds, looksAt, type Value, type Values } from './condition.ts';
export {
  type Answer,
  answerInDutch,
  askedQuestions,
  type Conversation,
  giveAnswer,
  nextQuestion,
  type Progress,
  previousQuestion,
  progressOf,
  savedAnswers,
  startConversation,
  valuesOf,
} from './conversation.ts';
export type { Fate, Outcome } from './harmonize/account.ts';
export type { AgendaItem } from './harmonize/agenda.ts';
export { annexesOf } from './harmonize/annexes.ts';
export { choiceInDutch } from './harmonize/choice-in-dutch.ts';
export { type Choice, type ChoicePart, type Decision, decisionSchema, isRowDecision, isSameChoice, type Recorded, type RowDecision, recordedDecision, type Strategy, strategySchema, type Target, targetSchema } from './harmonize/decision.ts';
export type { Finding } from './harmonize/findings/finding.ts';
export { agendaFor, choiceProblems, type Harmonization, type HarmonizeInput, harmonize, keepWords, type TermQuestion } from './harmonize/harmonize.ts';
export { type Ledger, mergedLedgers, standing, standingOn, subjectOf, withDecision } from './harmonize/ledger.ts';
export { impliedBy } from './harmonize/model-text.ts';
export type { OpenQuestion } from './harmonize/open-questions.ts';
export { type Option, sourceName } from './harmonize/options.ts';
export type { Source } from './harmonize/source.ts';
export { loadTemplate } from './load-template.ts';
export { openHeading } from './open-point.ts';
export type { Block, Position } from './position.ts';
export { type Preview, previewClause, previewOf } from './preview.ts';
export { AnswersError, type Problem, TemplateError } from './problem.ts';
export { expectation, type Question } from './question.ts';
export { readInput, toInput } from './read-input.ts';
export type { Norm } from './schema.ts';
export type { Template, TemplateFiles } from './template.ts';
export type { Expression, TextNode } from './text.ts';
export { questionsOf } from './used-questions.ts';
export { variantsOf } from './variants.ts';
