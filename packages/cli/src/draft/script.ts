import {
  type Answer,
  answerInDutch,
  askedQuestions,
  type Conversation,
  giveAnswer,
  mostQuestions,
  previewOf,
  type Question,
  readInput,
  type Template,
  toInput,
  type Value,
  valuesOf,
} from '@akkoord/compose';
import { templateText } from '@akkoord/render/words';
import type { Asked, Field, Filled, Option, Reply, Script } from '../ask/asked.ts';
import {
  draftQuestionWords,
  questionWords,
  typeHints,
  yesNoOptions,
} from '../words/question-words.ts';

/** How many clauses a question shows. */
const mostClauses = 3;

/** No option of a template begins with a question mark, so this cannot be mistaken for one. */
const none: Option = { value: '?none', label: questionWords.none };

/** The questions of a template, as a script: each answer gives a new conversation. */
export function draftScript(template: Template): Script<Conversation> {
  return {
    questions: (conversation) =>
      askedQuestions(conversation).map((question) => askedOf(template, conversation, question)),
    answer(conversation, id, reply) {
      const question = conversation.questions.find((one) => one.id === id);
      if (!question) throw new TypeError(`No question ${id}`);
      const answer = answerOf(question, reply);
      if (question.type === 'multiple' && answer.kind === 'value' && !String(answer.value)) {
        return { problem: draftQuestionWords.chooseOne };
      }
      const result = giveAnswer(conversation, id, answer);
      return 'problem' in result
        ? { problem: templateText(result.problem) }
        : { state: result.conversation };
    },
    most: mostQuestions,
    check: draftQuestionWords.check,
  };
}

/** Show a question of a template as it stands in a conversation, with the text that follows from each answer. */
export function askedOf(template: Template, conversation: Conversation, question: Question): Asked {
  const answer = conversation.answers.get(question.id);
  const hint = [typeHints[question.type], isEmptyAllowed(question) ? typeHints.optional : ''];
  return {
    id: question.id,
    group: 'question',
    question: question.question,
    why: question.why,
    field: fieldOf(question),
    hint: hint.filter(Boolean).join(' '),
    live: (filled) => liveText(template, conversation, { question, filled }),
    ...(question.known ? {} : { later: draftQuestionWords.later }),
    ...(answer && { given: replyOf(question, answer), answer: answerInDutch(question, answer) }),
  };
}

/** Read what a person gave as an answer to a question of a template. */
export function answerOf(question: Question, reply: Reply): Answer {
  if (reply.kind === 'later') return { kind: 'open' };
  const { value } = reply;
  if (value === none.value) return { kind: 'none' };
  if (typeof value !== 'string') {
    return question.optional && value.length === 0
      ? { kind: 'none' }
      : { kind: 'value', value: [...value] };
  }
  if (!value.trim() && question.optional) return { kind: 'none' };
  return {
    kind: 'value',
    value: question.type === 'choice' ? value : readInput(question, value),
  };
}

function replyOf({ type }: Question, answer: Answer): Reply {
  if (answer.kind === 'open') return { kind: 'later' };
  if (answer.kind === 'value') {
    const { value } = answer;
    return {
      kind: 'value',
      value: type === 'multiple' ? [value].flat().map(String) : toInput(value),
    };
  }
  if (type === 'multiple') return { kind: 'value', value: [] };
  return { kind: 'value', value: type === 'choice' || type === 'boolean' ? none.value : '' };
}

function fieldOf(question: Question): Field {
  switch (question.type) {
    case 'choice':
      return { kind: 'one', options: [...question.options, ...(question.optional ? [none] : [])] };
    case 'boolean':
      return {
        kind: 'one',
        options: [yesNoOptions.yes, yesNoOptions.no, ...(question.optional ? [none] : [])],
      };
    case 'multiple':
      return { kind: 'many', options: question.options };
    default:
      return { kind: 'line' };
  }
}

/** Choices have an option of their own for none. */
function isEmptyAllowed({ type, optional }: Question): boolean {
  return optional === true && type !== 'choice' && type !== 'boolean';
}

/** Give the text that follows from what stands in the field; from each option where nothing was chosen yet. */
function liveText(
  template: Template,
  conversation: Conversation,
  { question, filled }: { question: Question; filled: Filled },
): string[] {
  const values = valuesOf(conversation);
  const show = (answer?: Value) => {
    const about = { question: question.id, ...(answer === undefined ? {} : { answer }) };
    const found = previewOf(template, values, about);
    const clauses = found.filter(({ chosen }) => chosen || answer === undefined);
    return (clauses.length > 0 ? clauses : found).slice(0, mostClauses).map(({ text }) => text);
  };
  const field = fieldOf(question);
  if (field.kind !== 'one') return show(valueIn(question, filled));
  const options = field.options.filter(({ value }) => value !== none.value);
  const texts = options.map(({ value, label }) => ({
    value,
    label,
    text: show(readValue(question, value)),
  }));
  // A fact about the school is not chosen for its text, and options with one text do not differ in it.
  if (question.known || new Set(texts.map(({ text }) => text.join('\n'))).size < 2) return [];
  return texts
    .filter(({ value }) => filled === null || value === filled)
    .flatMap(({ label, text }) => [
      questionWords.textWith(label),
      ...(text.length > 0 ? text : [questionWords.noText]),
    ]);
}

/** What is typed counts as an answer once it is one. */
function valueIn(question: Question, filled: Filled): Value | undefined {
  const isEmpty = filled === null || filled.length === 0;
  if (isEmpty) return undefined;
  if (typeof filled !== 'string') return [...filled];
  const value = readInput(question, filled);
  const isRead =
    (question.type !== 'number' || typeof value === 'number') &&
    (question.type !== 'date' || /^\d{4}/.test(String(value)));
  return isRead ? value : undefined;
}

function readValue(question: Question, value: string): Value {
  return question.type === 'boolean' ? readInput(question, value) : value;
}

/** Say in one sentence how far a conversation is. */
export function progressLine(conversation: Conversation): string {
  const asked = askedQuestions(conversation);
  const done = asked.filter(({ id }) => conversation.answers.has(id));
  const last = done.at(-1);
  const answer = last ? conversation.answers.get(last.id) : undefined;
  const where = last && answer && { question: last.question, answer: answerInDutch(last, answer) };
  return draftQuestionWords.progress(done.length, asked.length, where);
}
