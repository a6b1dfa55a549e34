import type { Refusal } from '@akkoord/approve';
import type { ApprovalRight, Protocol } from '@akkoord/clause';
import { refusalText } from '@akkoord/render/words';
import { dutchDate } from '@akkoord/text';
import type { Asked, Option, Outcome, Script } from '../ask/asked.ts';
import { stepCheck } from '../words/approval-step-words.ts';
import { answersWords } from '../words/question-words.ts';
import { assuranceQuestions, withoutSlips } from './assurance.ts';
import { type Given, readRights, withDay } from './input.ts';
import { answeredRights, type RightQuestion, rightQuestions } from './right-questions.ts';

/** A question for one field of a step. */
export interface FieldQuestion {
  message: string;
  /** What can be chosen; a line is typed where there is nothing. */
  options?: readonly Option[];
  /** An answer that can be taken over. */
  initial?: string;
  /** Say first why it is asked; without this, only an answer that is wrong is explained. */
  says?: 'refusal';
}

/** What is known in a step that is being asked for. */
export interface StepState {
  /** What flags, a file and defaults say. */
  readonly base: Given;
  /** What the person answered: fields by their name, rights by the id of their question. */
  readonly answers: ReadonlyMap<string, string>;
}

/** A step, as far as questions need it. */
export interface AskedStep {
  /** The text as what is known makes it. */
  treeOf: (given: Given) => Protocol;
  questions: (given: Given) => Record<string, FieldQuestion>;
  /** Give why the step is refused with what is known; nothing where it is taken. */
  refusals: (given: Given) => readonly Refusal[];
}

const isRight = (id: string) => id.startsWith('right ');

/**
 * Ask for what a step lacks, as a script.
 *
 * What to ask is what the step itself says that it lacks: so questions, flags and files can never differ in what they
 * want.
 */
export function stepScript(step: AskedStep): Script<StepState> {
  const seen = new WeakMap<StepState, Asked[]>();
  return {
    questions(state) {
      const known = seen.get(state) ?? questionsOf(step, state);
      seen.set(state, known);
      return known;
    },
    answer(state, id, reply) {
      const value = reply.kind === 'value' ? String(reply.value).trim() : '';
      if (!value) return { problem: answersWords.fill };
      return isRight(id)
        ? rightAnswered(step, state, { id, value })
        : fieldAnswered(step, state, { id, value });
    },
    check: stepCheck,
  };
}

/** Put together what is known: the answers win. */
export function givenIn(step: Pick<AskedStep, 'treeOf'>, state: StepState): Given {
  const { answers } = state;
  const given = fieldsIn(state);
  if (![...answers.keys()].some(isRight)) return given;
  return { ...given, rights: answeredRights(gathered(step, state).rights, answers) };
}

function fieldsIn({ base, answers }: StepState): Given {
  return { ...base, ...Object.fromEntries([...answers].filter(([id]) => !isRight(id))) };
}

/** Give the text as it stands, and the rights as they were proposed for it. */
function gathered(
  { treeOf }: Pick<AskedStep, 'treeOf'>,
  state: StepState,
): { tree: Protocol; rights: ApprovalRight[] } {
  const tree = treeOf(fieldsIn(state));
  return { tree, rights: readRights(tree, state.base.rights, false) };
}

function questionsOf(step: AskedStep, state: StepState): Asked[] {
  const { answers } = state;
  const given = givenIn(step, state);
  const refusals = step.refusals(given);
  const asksRights =
    [...answers.keys()].some(isRight) || refusals.some(({ field }) => field === 'rights');
  const proposed = gathered(step, state);
  const rights = asksRights
    ? rightQuestions(proposed.tree, proposed.rights, answers).map((question) =>
        askedRight(question, answers),
      )
    : [];
  const questions: Record<string, FieldQuestion> = {
    ...assuranceQuestions,
    ...step.questions(given),
  };
  const asked = [...answers.keys()].filter((id) => !isRight(id));
  const lacking = refusals.flatMap(({ field }) => (field && field !== 'rights' ? [field] : []));
  const fields = [...new Set([...asked, ...lacking])].flatMap((field) => {
    const question = questions[field];
    const refusal = refusals.find((one) => one.field === field);
    return question ? [askedField(field, question, { refusal, given, answers })] : [];
  });
  // What was answered before the first right came before it, and stays there.
  const first = [...answers.keys()].findIndex(isRight);
  const before = new Set(first < 0 ? asked : [...answers.keys()].slice(0, first));
  return [
    ...fields.filter(({ id }) => before.has(id)),
    ...rights,
    ...fields.filter(({ id }) => !before.has(id)),
  ];
}

function askedRight(
  { check: _, name, ...question }: RightQuestion,
  answers: StepState['answers'],
): Asked {
  const value = answers.get(question.id);
  if (value === undefined) return question;
  const answer = labelOf(question.field.kind === 'line' ? [] : question.field.options, value);
  return {
    ...question,
    given: { kind: 'value', value },
    answer: name ? `${name}: ${answer}` : answer,
  };
}

function askedField(
  id: string,
  { message, options, initial, says }: FieldQuestion,
  {
    refusal,
    given,
    answers,
  }: { refusal: Refusal | undefined; given: Given; answers: StepState['answers'] },
): Asked {
  const stands = given[id] === undefined ? '' : String(given[id]);
  const why = refusal ? sentenceOf(refusal) : '';
  const value = answers.get(id);
  return {
    id,
    group: 'question',
    question: message,
    field: options
      ? { kind: 'one', options }
      : { kind: 'line', ...(initial && { suggestion: initial }) },
    ...(says && why ? { about: [why] } : {}),
    ...(refusal && stands && !says ? { problem: why } : {}),
    ...(value !== undefined && !refusal
      ? { given: { kind: 'value', value }, answer: labelOf(options ?? [], value) }
      : {}),
  };
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? dutchDate(value);
}

function sentenceOf(refusal: Refusal): string {
  const { message, next } = refusalText(refusal);
  return `${message} ${next}`;
}

interface Answered {
  id: string;
  value: string;
}

function rightAnswered(
  step: AskedStep,
  state: StepState,
  { id, value }: Answered,
): Outcome<StepState> {
  const { tree, rights } = gathered(step, state);
  const questions = rightQuestions(tree, rights, state.answers);
  const problem = questions.find((question) => question.id === id)?.check?.(value);
  if (problem) return { problem };
  return { state: { ...state, answers: new Map(state.answers).set(id, value) } };
}

function fieldAnswered(
  step: AskedStep,
  state: StepState,
  { id, value }: Answered,
): Outcome<StepState> {
  if (Object.hasOwn(assuranceQuestions, id)) {
    const known = { ...givenIn(step, state), [id]: value };
    const cleared = withoutSlips(known, step.refusals(givenIn(step, state)));
    if (cleared[id] === undefined) return { state: reopened(state, known, cleared) };
  }
  const answers = new Map(state.answers).set(id, String(withDay(id, value)));
  const answered = { ...state, answers };
  const refusal = step.refusals(givenIn(step, answered)).find(({ field }) => field === id);
  if (refusal) return { problem: sentenceOf(refusal) };
  return { state: withoutNeedless(step, answered, id) };
}

/** Who says that something is a slip, is asked again for what was wrong. */
function reopened({ base, answers }: StepState, known: Given, cleared: Given): StepState {
  const wrong = Object.keys(known).filter((field) => known[field] !== cleared[field]);
  const left = new Map(answers);
  for (const field of wrong) left.delete(field);
  const emptied = Object.fromEntries(
    wrong.flatMap((field) => (cleared[field] === undefined ? [] : [[field, cleared[field]]])),
  );
  const kept = Object.entries(base).filter(([field]) => !wrong.includes(field));
  return { base: { ...Object.fromEntries(kept), ...emptied }, answers: left };
}

/** Take back answers that the step no longer asks, now that another one changed. */
function withoutNeedless(step: AskedStep, state: StepState, changed: string): StepState {
  const answers = new Map(state.answers);
  for (const id of [...answers.keys()]) {
    if (isRight(id) || id === changed) continue;
    const others = new Map(answers);
    others.delete(id);
    const refusals = step.refusals(givenIn(step, { ...state, answers: others }));
    if (!refusals.some(({ field }) => field === id)) answers.delete(id);
  }
  return { ...state, answers };
}
