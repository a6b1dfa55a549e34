import { decideRow, type ToldItem } from '@akkoord/workflow';
import type { Asked, Outcome, Reply } from '../ask/asked.ts';
import { choiceWords, reasonWords } from '../words/harmonize-question-words.ts';
import { answersWords } from '../words/question-words.ts';
import type { DecisionsSetting, DecisionsState } from './state.ts';

/** Ids of the questions for a reason of one's own, behind all subjects, begin so. */
export const ownReasonPrefix = 'own-reason ';

const which = 'which';

/** Subjects that were decided in this conversation without a reason of one's own being asked. */
export function withoutReason(
  { unreasoned }: DecisionsState,
  agenda: readonly ToldItem[],
): ToldItem[] {
  return agenda.filter(({ key, state }) => unreasoned.has(key) && state.status === 'decided');
}

/** Offer to give reasons of one's own, and ask for those. */
export function ownReasonQuestions(state: DecisionsState, items: readonly ToldItem[]): Asked[] {
  const said = state.start.get(`${ownReasonPrefix}${which}`);
  if (items.length === 0 && said === undefined) return [];
  const picked = (said ?? '').split(' ').filter(Boolean);
  const list: Asked = {
    id: `${ownReasonPrefix}${which}`,
    group: 'rest',
    question: reasonWords.question,
    about: [reasonWords.about],
    field: { kind: 'many', options: items.map(({ key, label }) => ({ value: key, label })) },
    live: () =>
      items.flatMap(({ label, state: now }) =>
        now.status === 'decided' ? [`${label}: ${now.decision.why}`] : [],
      ),
    ...(said === undefined
      ? {}
      : {
          given: { kind: 'value', value: picked } as Reply,
          answer: reasonWords.answer(picked.length),
        }),
  };
  const asked = items.filter(({ key }) => picked.includes(key));
  return [list, ...asked.map((item) => reasonQuestion(state, item))];
}

function reasonQuestion({ start }: DecisionsState, { key, label }: ToldItem): Asked {
  const said = start.get(`${ownReasonPrefix}${key}`);
  return {
    id: `${ownReasonPrefix}${key}`,
    question: choiceWords.why(label),
    field: { kind: 'line' },
    ...(said === undefined ? {} : { given: { kind: 'value', value: said } as Reply, answer: said }),
  };
}

/** Take which decisions get a reason, or a reason. */
export function ownReasonAnswered(
  { on }: DecisionsSetting,
  state: DecisionsState,
  { id, reply, items }: { id: string; reply: Reply; items: readonly ToldItem[] },
): Outcome<DecisionsState> {
  const said = reply.kind === 'value' ? [reply.value].flat().join(' ').trim() : '';
  const start = new Map(state.start).set(id, said);
  if (id === `${ownReasonPrefix}${which}`) return { state: { ...state, start } };
  if (!said) return { problem: answersWords.fill };
  const item = items.find(({ key }) => id === `${ownReasonPrefix}${key}`);
  if (item?.state.status !== 'decided') return { state: { ...state, start } };
  const { choice, decision } = item.state;
  if (decision.why === said) return { state: { ...state, start } };
  const session = decideRow(state.session, item, { choose: choice, why: said, by: state.by, on });
  return { state: { ...state, start, session } };
}
