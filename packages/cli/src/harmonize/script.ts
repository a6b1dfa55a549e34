import type { ToldItem } from '@akkoord/workflow';
import type { Asked, Script } from '../ask/asked.ts';
import { conversationWords, decisionsCheck } from '../words/harmonize-question-words.ts';
import {
  aloneAnswered,
  aloneItems,
  alonePrefix,
  aloneQuestions,
  onList,
} from './alone-questions.ts';
import {
  ownReasonAnswered,
  ownReasonPrefix,
  ownReasonQuestions,
  withoutReason,
} from './reason-questions.ts';
import { reasonPrefix, restAnswered, restPrefix, restQuestions } from './rest-questions.ts';
import { type RowPart, rowAnswered, rowParts, rowQuestions } from './row-questions.ts';
import { startAnswered, startPrefix, startQuestions } from './start-questions.ts';
import { type DecisionsSetting, type DecisionsState, type Told, teller } from './state.ts';

const optionalId = 'optional';

/**
 * Ask for a decision on every subject, then for words and for what the model still has to know; with one subject in the
 * setting, for that one and for what it leads to.
 */
export function decisionsScript(setting: DecisionsSetting): Script<DecisionsState> {
  const tell = teller();
  const seen = new WeakMap<DecisionsState, Asked[]>();
  return {
    questions(state) {
      const known = seen.get(state) ?? questionsOf(setting, state, tell(state.session));
      seen.set(state, known);
      return known;
    },
    answer(state, id, reply) {
      const value = reply.kind === 'value' ? String(reply.value).trim() : '';
      const { agenda, open } = tell(state.session);
      if (id === optionalId) {
        return { state: { ...state, start: new Map(state.start).set(optionalId, value) } };
      }
      if (id.startsWith(startPrefix)) {
        return startAnswered(setting, state, { id: id.slice(startPrefix.length), value });
      }
      if (id.startsWith(alonePrefix)) {
        const items = aloneItems(setting, agenda);
        return aloneAnswered(setting, state, { id, reply, items });
      }
      if (id.startsWith(ownReasonPrefix)) {
        const items = withoutReason(state, agenda);
        return ownReasonAnswered(setting, state, { id, reply, items });
      }
      for (const [prefix, part] of [
        [restPrefix, 'choice'],
        [reasonPrefix, 'reason'],
      ] as const) {
        if (!id.startsWith(prefix)) continue;
        const key = id.slice(prefix.length);
        const question =
          state.settled.get(key)?.question ?? open.find((one) => `${one.code} ${one.id}` === key);
        if (!question) throw new TypeError(`No question ${id}`);
        return restAnswered(setting, state, { question, reply, part, told: tell(state.session) });
      }
      const part = rowParts.find((one) => id.startsWith(`${one} `)) as RowPart;
      const item = agenda.find(({ key }) => id === `${part} ${key}`);
      if (!item) throw new TypeError(`No question ${id}`);
      return rowAnswered(setting, state, { part, item, reply });
    },
    ...(setting.row === undefined ? { check: decisionsCheck } : {}),
  };
}

function questionsOf(setting: DecisionsSetting, state: DecisionsState, told: Told): Asked[] {
  const { row } = setting;
  const asked = (items: readonly ToldItem[]) =>
    items.flatMap((item) => rowQuestions(setting, state, item));
  const rest = restQuestions(setting, state, told);
  const start = startQuestions(setting, state);
  if (row !== undefined) {
    return [...start, ...asked(told.agenda.filter(({ key }) => key === row)), ...rest];
  }
  const optional = told.agenda.filter((item) => item.optional);
  const alone = aloneItems(setting, told.agenda);
  const listed = onList(state, alone);
  const rows = told.agenda.filter(({ key, optional: extra }) => !extra && !listed.has(key));
  return [
    ...start,
    ...aloneQuestions(state, alone),
    ...asked(byConflict(rows)),
    ...rest,
    ...ownReasonQuestions(state, withoutReason(state, told.agenda)),
    ...optionalQuestion(state, optional),
    ...(state.start.get(optionalId) === 'ja' ? asked(optional) : []),
  ];
}

/** The sharpest differences first; what differs as much keeps the order of the model. */
function byConflict(rows: readonly ToldItem[]): ToldItem[] {
  return [...rows].sort((a, b) => sharpness[b.agreement] - sharpness[a.agreement]);
}

const sharpness = {
  opposed: 3,
  different: 2,
  reworded: 1,
  same: 0,
} as const satisfies Record<ToldItem['agreement'], number>;

/** Offer the subjects that only the model regulates. */
function optionalQuestion({ start }: DecisionsState, optional: readonly ToldItem[]): Asked[] {
  const open = optional.filter(({ state }) => state.status === 'open');
  const value = start.get(optionalId);
  if (open.length === 0 && value === undefined) return [];
  return [
    {
      id: optionalId,
      question: conversationWords.seeOnlyModel,
      about: [conversationWords.onlyModel(open.length)],
      field: {
        kind: 'one',
        options: [
          { value: 'nee', label: conversationWords.ready },
          { value: 'ja', label: conversationWords.yes },
        ],
      },
      live: () => open.map(({ label }) => `- ${label}`),
      ...(value === undefined
        ? {}
        : {
            given: { kind: 'value', value },
            answer: value === 'ja' ? conversationWords.yes : conversationWords.ready,
          }),
    },
  ];
}
