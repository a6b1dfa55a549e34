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
