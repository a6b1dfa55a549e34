import { startConversation, type Value } from '@akkoord/compose';
import { keepBoth, keepWords } from '@akkoord/harmonize';
import { decideRow, decideWord, type ToldQuestion, withTarget } from '@akkoord/workflow';
import type { Asked, Outcome, Reply } from '../ask/asked.ts';
import { answerOf, askedOf } from '../draft/script.ts';
import {
  choiceWords,
  clashWords,
  reasonWords,
  restWords,
} from '../words/harmonize-question-words.ts';
import { answersWords, draftQuestionWords } from '../words/question-words.ts';
import type { DecisionsSetting, DecisionsState, Told } from './state.ts';

/** Ids of what comes up after the subjects begin so; the reason of a word has an id of its own. */
export const restPrefix = 'rest ';
export const reasonPrefix = 'reason ';

/** Id of the question how the schools are named. */
const schoolTerm = 'school';

const idOf = ({ code, id }: ToldQuestion) => `${code} ${id}`;

/**
 * Ask for what the model has to know, for words, and for what the new protocol is.
 *
 * What was answered in this conversation stays, so that a person can see and change it.
 */
export function restQuestions(
  { begun, row }: DecisionsSetting,
  state: DecisionsState,
  told: Told,
): Asked[] {
  // The board was asked at the start.
  const isAsked = (question: ToldQuestion) =>
    begun.ledger.length === 0 && idOf(question) === 'target competentAuthority';
  const still = told.open.filter(
    (question) =>
      question.code !== 'row' &&
      question.code === (row === undefined ? question.code : 'answer') &&
      !isAsked(question) &&
      !state.settled.has(idOf(question)),
  );
  const settled = [...state.settled.values()].map(({ question }) => question);
  return [...settled, ...still].flatMap((question) => questionsOf(state, question, told));
}

function questionsOf(state: DecisionsState, question: ToldQuestion, told: Told): Asked[] {
  const id = idOf(question);
  const picked = state.pending.get(id)?.picked;
  const reply: Reply | undefined =
    picked === undefined ? state.settled.get(id)?.reply : { kind: 'value', value: picked };
  const asked = askedRest(state, question, told);
  const options = asked.field.kind === 'line' ? [] : asked.field.options;
  const said = reply?.kind === 'value' ? [reply.value].flat() : [];
  const answer = said.map((one) => options.find(({ value }) => value === one)?.label ?? one);
  const shown: Asked = {
    ...asked,
    id: `${restPrefix}${id}`,
    group: 'rest',
    later: choiceWords.later,
    ...(reply ? { given: reply, answer: answer.join('; ') } : {}),
  };
  if (picked === undefined) return [shown];
  const why: Asked = {
    id: `${reasonPrefix}${id}`,
    question: restWords.why,
    field: { kind: 'line' },
  };
  return [shown, why];
}

function askedRest(
  { session }: DecisionsState,
  question: ToldQuestion,
  { terms }: Told,
): Omit<Asked, 'id'> {
  const { code, id } = question;
  const said = [question.question, question.state].filter(Boolean).join(' ');
  if (code === 'answer') return modelQuestion(session.template, id);
  if (code === 'clash') return clashQuestion(question);
  if (code === 'target') {
    return { question: said, field: { kind: 'line' }, hint: restWords.mayBeEmpty };
  }
  const term = terms.find((one) => one.id === id);
  const { school } = session.target;
  const names = id === schoolTerm ? [restWords.anySchool, ...(school ? [school] : [])] : [];
  return {
    question: said,
    field: {
      kind: 'one',
      options: [
        ...names.map((name) => ({ value: name, label: name })),
        ...(term?.variants ?? []).map((variant) => ({ value: variant.id, label: variant.label })),
        { value: keepWords, label: restWords.keep },
      ],
    },
  };
}

/** One of the clauses goes, or both stay; both stand below. */
function clashQuestion(question: ToldQuestion): Omit<Asked, 'id'> {
  const sides = question.code === 'clash' ? question.data.sides : [];
  return {
    question: question.question,
    field: {
      kind: 'one',
      options: [
        ...sides.map(({ place }, index) => ({ value: `${index}`, label: clashWords.drop(place) })),
        { value: keepBoth, label: clashWords.keep },
      ],
    },
    live: () => sides.map(({ place, words }) => `${place}: ${words}`),
  };
}

function modelQuestion(
  template: DecisionsState['session']['template'],
  id: string,
): Omit<Asked, 'id'> {
  const question = template.questions.find((one) => one.id === id);
  if (!question) throw new TypeError(`No question ${id}`);
  return askedOf(template, startConversation([question]).conversation, question);
}

/** Take an answer to what came up after the subjects. */
export function restAnswered(
  { on }: DecisionsSetting,
  state: DecisionsState,
  {
    question,
    reply,
    part,
    told,
  }: { question: ToldQuestion; reply: Reply; part: 'choice' | 'reason'; told: Told },
): Outcome<DecisionsState> {
  const id = idOf(question);
  if (reply.kind === 'later') return { state: unpicked(state, id) };
  const { session, by } = state;
  const value = typeof reply.value === 'string' ? reply.value.trim() : reply.value;
  const settled = (next: DecisionsState['session'], answer: Reply): Outcome<DecisionsState> => ({
    state: {
      ...unpicked(state, id),
      session: next,
      settled: new Map(state.settled).set(id, { question, reply: answer }),
    },
  });
  if (question.code === 'target') {
    return value
      ? settled(withTarget(session, { competentAuthority: String(value) }), reply)
      : { problem: restWords.laterOrName };
  }
  if (question.code === 'answer') {
    const asked = session.template.questions.find((one) => one.id === question.id);
    if (!asked) throw new TypeError(`No question ${question.id}`);
    const answer = answerOf(asked, reply);
    if (answer.kind !== 'value') return { state };
    if (String(answer.value) === '') {
      return {
        problem: asked.type === 'multiple' ? draftQuestionWords.chooseOne : answersWords.fill,
      };
    }
    const choose = answer.value as Exclude<Value, readonly string[]> | string[];
    const decision = { choose, why: asked.why, by, on };
    return settled(decideWord(session, { answer: question.id }, decision), reply);
  }
  if (question.code === 'term') {
    const choose = String(value);
    const why = reasonWords.none;
    return settled(decideWord(session, { term: question.id }, { choose, why, by, on }), reply);
  }
  if (part === 'choice' && value !== keepBoth) {
    return dropped(state, { question, picked: String(value), told, on });
  }
  if (part === 'choice') {
    const pending = new Map(state.pending).set(id, { picked: String(value) });
    return { state: { ...state, pending } };
  }
  const picked = state.pending.get(id)?.picked ?? '';
  if (!value) return { problem: answersWords.fill };
  // Only that two clauses go together still waits for its reason.
  const decision = { choose: keepBoth, why: String(value), by, on };
  const kept = decideWord(session, { clash: question.id }, decision);
  return settled(kept, { kind: 'value', value: picked });
}

/** Leave out one of two clauses: decided on the row that it is of, and the question is gone. */
function dropped(
  state: DecisionsState,
  {
    question,
    picked,
    told,
    on,
  }: { question: ToldQuestion; picked: string; told: Told; on: string },
): Outcome<DecisionsState> {
  const { session, by } = state;
  const conflict = told.conflicts.find(({ id }) => id === question.id);
  const side = conflict?.sides[Number(picked)];
  const item = told.agenda.find(({ key }) => key === side?.row);
  if (!conflict || !item || !side?.without) return { problem: clashWords.fixed };
  const why = reasonWords.dropped(conflict.sides.map(({ place }) => place));
  const next = decideRow(session, item, { choose: side.without, why, by, on });
  return { state: { ...unpicked(state, idOf(question)), session: next } };
}

function unpicked(state: DecisionsState, id: string): DecisionsState {
  const pending = new Map(state.pending);
  pending.delete(id);
  return { ...state, pending };
}
