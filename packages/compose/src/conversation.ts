import type { Coded } from '@akkoord/clause';
import { checkAnswer } from './answers.ts';
import { holds, looksAt, questionsIn, type Value, type Values } from './condition.ts';
import { brokenBy, type Constraint } from './constraint.ts';
import type { AnswerMessages, Problem } from './problem.ts';
import { expectation, labelOf, openKey, type Question } from './question.ts';

/** What someone says to a question: a value, nothing (where it is optional), or *weet ik nog niet*. */
export type Answer = { kind: 'value'; value: Value } | { kind: 'none' } | { kind: 'open' };

/**
 * A conversation that fills in a template. It is a value: each function here gives a new one.
 *
 * Answers to questions that are no longer asked are kept, so that they come back with the answer they hang on.
 */
export interface Conversation {
  readonly questions: readonly Question[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Answers that do not go together; default none. */
  readonly constraints?: readonly Constraint[];
}

/**
 * Start a conversation, or take one up again.
 *
 * @param questions The questions, in order.
 * @param saved What `savedAnswers` gave, or what stands in an answers file; may be incomplete.
 * @param constraints Those of the template.
 * @returns The conversation, and a problem for each saved answer that does not fit and is asked again.
 */
export function startConversation(
  questions: readonly Question[],
  saved: Readonly<Record<string, unknown>> = {},
  constraints: readonly Constraint[] = [],
): { conversation: Conversation; problems: Problem[] } {
  const left = saved[openKey];
  const open = new Set(Array.isArray(left) ? left.map(String) : []);
  const answers = new Map<string, Answer>();
  const problems: Problem[] = [];
  for (const question of questions) {
    const { id } = question;
    if (open.has(id) && !question.known) answers.set(id, { kind: 'open' });
    else if (saved[id] === null && question.optional) answers.set(id, { kind: 'none' });
    else if (saved[id] !== undefined && saved[id] !== null) {
      const checked = checkAnswer(question, saved[id]);
      if ('value' in checked) answers.set(id, { kind: 'value', value: checked.value });
      else {
        const data = { question: question.question, expected: expectation(question) };
        problems.push({ path: id, code: 'answer-saved-misfit', data });
      }
    }
  }
  return { conversation: { questions, answers, constraints }, problems };
}

/**
 * Give an answer; a wrong one gives a problem instead, and so does one that does not go with the answers before it. An
 * answer after it with which it does not go is asked again.
 */
export function giveAnswer(
  conversation: Conversation,
  id: string,
  answer: Answer,
): { conversation: Conversation } | { problem: Coded<AnswerMessages> } {
  const question = conversation.questions.find((candidate) => candidate.id === id);
  if (!question) throw new TypeError(`Unknown question ${id}`);
  const data = { expected: expectation(question) };
  if (answer.kind === 'open' && question.known)
    return { problem: { code: 'cannot-be-open', data } };
  if (answer.kind === 'none' && !question.optional) return { problem: { code: 'expected', data } };
  let given = answer;
  if (answer.kind === 'value') {
    const checked = checkAnswer(question, answer.value);
    if ('problem' in checked) return checked;
    given = { kind: 'value', value: checked.value };
  }
  const answers = new Map(conversation.answers).set(id, given);
  return withoutClash({ ...conversation, answers }, id);
}

function withoutClash(
  conversation: Conversation,
  id: string,
): { conversation: Conversation } | { problem: Coded<AnswerMessages> } {
  const { questions, constraints = [] } = conversation;
  const order = questions.map((question) => question.id);
  const at = { values: valuesOf(conversation), pending: new Set<string>() };
  const [broken] = brokenBy({ constraints }, at).filter(({ when }) => looksAt(when, new Set([id])));
  if (!broken) return { conversation };
  const asked = questionsIn(broken.when).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const last = asked.at(-1);
  if (last === undefined || last === id) {
    return { problem: { code: 'answers-clash', data: { say: broken.say, questions: asked } } };
  }
  const answers = new Map(conversation.answers);
  answers.delete(last);
  return withoutClash({ ...conversation, answers }, id);
}

/** List the questions that are asked with the answers so far, in order, answered or not. */
export function askedQuestions(conversation: Conversation): Question[] {
  return standing(conversation).asked;
}

/** Give the first question that still needs an answer, or `null` where the conversation is complete. */
export function nextQuestion(conversation: Conversation): Question | null {
  return askedQuestions(conversation).find(({ id }) => !conversation.answers.has(id)) ?? null;
}

/**
 * Tell how many questions there can be at most, whatever is answered from now on.
 *
 * Those that wait for an answer are tried with each answer that they look at, as far as there are few enough.
 */
export function mostQuestions(conversation: Conversation): number {
  return mostFrom(conversation, mostTries);
}

/** How many ways to answer are looked at; from there on each question that waits is counted. */
const mostTries = 400;

function mostFrom(conversation: Conversation, tries: number): number {
  const { asked, waiting } = standing(conversation);
  const { questions, answers } = conversation;
  const opened = new Set(asked.flatMap(({ id }) => (answers.get(id)?.kind === 'open' ? [id] : [])));
  const still = questions.filter(({ id, when }) => {
    const waits = waiting.has(id) && !answers.has(id) && looksAt(when, waiting);
    if (looksAt(when, opened)) opened.add(id);
    return waits && !opened.has(id);
  });
  const all = asked.length + still.length;
  const decides = asked.find(
    ({ id }) => !answers.has(id) && still.some(({ when }) => looksAt(when, new Set([id]))),
  );
  const values = decides ? valuesToTry(decides) : [];
  if (!decides || values.length === 0 || values.length > tries) return all;
  const each = Math.floor(tries / values.length);
  return Math.max(
    ...values.map((value) => {
      const given = new Map(answers).set(decides.id, { kind: 'value', value });
      return mostFrom({ questions, answers: given }, each);
    }),
  );
}

/** Answers with which conditions can differ; none where there are too many to try. */
function valuesToTry(question: Question): Value[] {
  if (question.type === 'boolean') return [true, false];
  return question.type === 'choice' ? question.options.map(({ value }) => value) : [];
}

/** Give the values of the questions that are asked, for conditions and previews. */
export function valuesOf(conversation: Conversation): Values {
  return standing(conversation).values;
}

/** Give the answers as they are saved: in the order of the questions, `null` for none, `open` at the end. */
export function savedAnswers(conversation: Conversation): Record<string, unknown> {
  const open: string[] = [];
  const saved: Record<string, unknown> = {};
  for (const { id } of askedQuestions(conversation)) {
    const answer = conversation.answers.get(id);
    if (answer?.kind === 'open') open.push(id);
    else if (answer) saved[id] = answer.kind === 'value' ? answer.value : null;
  }
  return open.length > 0 ? { ...saved, [openKey]: open } : saved;
}

/** Say an answer in Dutch: labels for choices, *ja* and *nee*, *weet ik nog niet*. */
export function answerInDutch(question: Question, answer: Answer): string {
  if (answer.kind === 'open') return 'weet ik nog niet';
  if (answer.kind === 'none') return 'geen';
  const { value } = answer;
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return [value]
    .flat()
    .map((item) => labelOf([question], question.id, String(item)))
    .join('; ');
}

/** Walk through the questions in order: a question waits for those that its condition looks at. */
function standing({ questions, answers }: Conversation): {
  asked: Question[];
  values: Values;
  waiting: ReadonlySet<string>;
} {
  const asked: Question[] = [];
  const values = new Map<string, Value>();
  const waiting = new Set<string>();
  for (const question of questions) {
    const { id, when } = question;
    if (looksAt(when, waiting)) {
      waiting.add(id);
      continue;
    }
    if (!holds(when, values)) continue;
    asked.push(question);
    const answer = answers.get(id);
    if (answer?.kind === 'value') values.set(id, answer.value);
    else if (answer?.kind !== 'none') waiting.add(id);
  }
  return { asked, values, waiting };
}
