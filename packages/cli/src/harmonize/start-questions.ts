import { sectors } from '@akkoord/clause';
import type { Strategy } from '@akkoord/harmonize';
import { sectorWords } from '@akkoord/render/words';
import { acceptProposals, agendaOfSession, withTarget } from '@akkoord/workflow';
import type { Asked, Outcome } from '../ask/asked.ts';
import {
  choiceWords,
  conversationWords,
  strategyOptions,
  targetQuestions,
} from '../words/harmonize-question-words.ts';
import { answersWords } from '../words/question-words.ts';
import type { DecisionsSetting, DecisionsState } from './state.ts';

/** Ids of what is asked beforehand begin so. */
export const startPrefix = 'start ';

const targets = ['school', 'competentAuthority'] as const;

/**
 * Ask who decides, and before the first decision what the new protocol is, how proposals are made, and whether what all
 * say alike is taken over.
 */
export function startQuestions(setting: DecisionsSetting, state: DecisionsState): Asked[] {
  const { begun, by, row, chooseStrategy } = setting;
  const isFirst = row === undefined && begun.ledger.length === 0;
  const last = begun.ledger.at(-1)?.by;
  const asked: Array<Omit<Asked, 'group'>> = [
    ...(isFirst && begun.target.sector === undefined && !hasOneSector(begun)
      ? [
          {
            id: 'sector',
            question: targetQuestions.sector,
            field: { kind: 'one', options: sectorOptions } as const,
            later: choiceWords.later,
          },
        ]
      : []),
    ...(by === undefined
      ? [{ id: 'who', question: conversationWords.who, field: lineWith(last) }]
      : []),
    ...targets
      .filter((key) => isFirst && begun.target[key] === undefined)
      .map((key) => ({ id: key, question: targetQuestions[key], field: lineWith(undefined) })),
    ...(isFirst && chooseStrategy
      ? [
          {
            id: 'strategy',
            question: conversationWords.strategy,
            field: { kind: 'one', options: strategyOptions } as const,
          },
        ]
      : []),
    ...(isFirst ? agreedQuestion(setting, state) : []),
  ];
  return asked.map((question): Asked => {
    const value = state.start.get(question.id);
    const { field } = question;
    const label =
      field.kind === 'line' ? value : field.options.find((one) => one.value === value)?.label;
    const given = value === undefined ? {} : { given: { kind: 'value', value } as const };
    return {
      ...question,
      id: `${startPrefix}${question.id}`,
      group: 'start',
      ...given,
      ...(label ? { answer: label } : {}),
    };
  });
}

const sectorOptions = sectors.map((value) => ({ value, label: sectorWords[value] }));

/** Whether all texts say the same of what kind of school theirs is. */
function hasOneSector({ sources }: DecisionsSetting['begun']): boolean {
  const known = new Set(sources.map(({ tree }) => tree.meta.school?.sector));
  return known.size === 1 && !known.has(undefined);
}

function lineWith(suggestion: string | undefined) {
  return { kind: 'line', ...(suggestion ? { suggestion } : {}) } as const;
}

/** Name what all say alike; once it was taken over it is said no more. */
function agreedQuestion(
  { begun, on }: DecisionsSetting,
  { start, session, by }: DecisionsState,
): Array<Omit<Asked, 'group'>> {
  if (start.get('agreed') === 'ja') return [];
  const before = start.has('agreed') ? begun : session;
  const { session: taken, count } = acceptProposals(before, 'agreed', { by, on });
  if (count === 0) return [];
  const decided = new Set(
    agendaOfSession(taken).flatMap(({ key, state }) => (state.status === 'decided' ? [key] : [])),
  );
  const names = agendaOfSession(before).flatMap(({ key, label }) =>
    decided.has(key) ? [`- ${label}`] : [],
  );
  return [
    {
      id: 'agreed',
      question: conversationWords.takeAgreed,
      about: [`${conversationWords.agreed(count)} ${conversationWords.smallDifferences}`],
      field: {
        kind: 'one',
        options: [
          { value: 'nee', label: conversationWords.agreedOneByOne },
          { value: 'ja', label: conversationWords.agreedTake },
        ],
      },
      live: () => names,
    },
  ];
}

/** Take an answer to what is asked beforehand. */
export function startAnswered(
  { on }: DecisionsSetting,
  state: DecisionsState,
  { id, value }: { id: string; value: string },
): Outcome<DecisionsState> {
  const start = new Map(state.start).set(id, value);
  const { session } = state;
  switch (id) {
    case 'who':
      return value ? { state: { ...state, start, by: value } } : { problem: answersWords.fill };
    case 'strategy':
      return { state: { ...state, start, session: { ...session, strategy: value as Strategy } } };
    case 'agreed': {
      if (value !== 'ja') return { state: { ...state, start } };
      const taken = acceptProposals(session, 'agreed', { by: state.by, on });
      return { state: { ...state, start, session: taken.session } };
    }
    default: {
      const target = value ? { [id]: value } : {};
      return {
        state: { ...state, start, session: value ? withTarget(session, target) : session },
      };
    }
  }
}
