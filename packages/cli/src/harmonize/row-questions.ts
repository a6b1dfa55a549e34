import { ownText } from '@akkoord/clause';
import { type Choice, type ChoicePart, isSameChoice, sourceName } from '@akkoord/harmonize';
import {
  DecisionsError,
  decideRow,
  type HarmonizationSession,
  type ToldItem,
  type ToldOption,
  wordOf,
} from '@akkoord/workflow';
import type { Asked, Option, Outcome, Reply } from '../ask/asked.ts';
import { choiceWords, reasonWords } from '../words/harmonize-question-words.ts';
import { answersWords } from '../words/question-words.ts';
import { aboutItem, textsOf } from './page.ts';
import type { DecisionsSetting, DecisionsState, Pending } from './state.ts';

/** No key of an option begins with a question mark. */
const some = '?some';

/** What is asked on a subject: the choice, and for some choices which clauses or which text, and why. */
export const rowParts = ['row', 'clauses', 'own', 'why'] as const;
export type RowPart = (typeof rowParts)[number];

/** Give the questions on a subject: the choice, and what it still needs. */
export function rowQuestions(
  setting: DecisionsSetting,
  state: DecisionsState,
  item: ToldItem,
): Asked[] {
  const pending = state.pending.get(item.key);
  return [choiceQuestion(setting, state, item), ...(pending ? detailQuestions(item, pending) : [])];
}

function choiceQuestion(
  { row }: DecisionsSetting,
  { session, pending, done }: DecisionsState,
  item: ToldItem,
): Asked {
  const { key, label, clauses, optional, state } = item;
  const decided = state.status === 'decided' ? state : undefined;
  const isGiven = decided !== undefined && (row === undefined || done.has(key));
  const value = pending.get(key)?.picked ?? (isGiven ? optionOf(item, decided.choice) : undefined);
  const inWords = (decision: { choose: Choice }) =>
    wordOf(session, decision as Parameters<typeof wordOf>[1]);
  return {
    id: `row ${key}`,
    group: optional ? 'extra' : 'subject',
    question: choiceWords.question(label),
    about: aboutItem(item, inWords),
    field: {
      kind: 'one',
      options: [
        ...markedOptions(item),
        ...(clauses.length > 1 ? [{ value: some, label: choiceWords.some }] : []),
      ],
    },
    live: (filled) => textsOf(item, filled === null ? undefined : item.options[Number(filled)]),
    later: decided ? choiceWords.keep : optional ? choiceWords.skip : choiceWords.later,
    ...(value === undefined ? {} : { given: { kind: 'value', value } }),
    ...(decided ? { answer: inWords(decided.decision as { choose: Choice }) } : {}),
  };
}

/** Name the options, and say which was decided or is proposed: none is chosen beforehand. */
function markedOptions({ options, state, proposal }: ToldItem): Option[] {
  const wanted = state.status === 'decided' ? state.choice : proposal.choose;
  const { decided, proposed } = choiceWords.marks;
  const mark = state.status === 'decided' ? decided : proposed;
  return options.map((option, index) => ({
    value: `${index}`,
    label: `${option.label}${isChosen(option.choose, wanted) ? mark : ''}`,
  }));
}

function isChosen(one: Choice | null, other: Choice | null): boolean {
  return one !== null && other !== null && isSameChoice({ choose: one }, { choose: other });
}

/** Find the option that a decision chose. A text of one's own and clauses of more texts have none of their own. */
function optionOf({ options }: ToldItem, choice: Choice): string {
  const found = options.findIndex(({ choose }) => isChosen(choose, choice));
  if (found >= 0) return `${found}`;
  const isOwn = Array.isArray(choice) && choice.some((part) => 'own' in part);
  return isOwn ? `${options.findIndex(({ choose }) => choose === null)}` : some;
}

function detailQuestions(item: ToldItem, { picked, choose }: Pending): Asked[] {
  const { key, label, clauses } = item;
  const isOwn = picked !== some && item.options[Number(picked)]?.choose === null;
  const given = choose ? { given: { kind: 'value', value: '' } as Reply } : {};
  const detail: Asked[] =
    picked === some
      ? [
          {
            id: `clauses ${key}`,
            question: choiceWords.clauses(label),
            field: {
              kind: 'many',
              options: clauses.map(({ source, label: place, clause }, index) => ({
                value: `${index}`,
                label: `${sourceName(source)}, ${place}: ${ownText(clause)}`,
              })),
            },
            ...given,
          },
        ]
      : isOwn
        ? [
            {
              id: `own ${key}`,
              question: choiceWords.ownText(label),
              about: [choiceWords.own],
              field: { kind: 'line' },
              ...given,
            },
          ]
        : [];
  return choose ? [...detail, whyQuestion(item, choose)] : detail;
}

/** The reason of a proposal or of the model can be taken over. */
function whyQuestion({ key, label, proposal, options, state }: ToldItem, choose: Choice): Asked {
  const suggestion =
    state.status === 'decided' && isChosen(state.choice, choose)
      ? state.decision.why
      : isChosen(proposal.choose, choose)
        ? proposal.why
        : options.find((option: ToldOption) => isChosen(option.choose, choose))?.why;
  return {
    id: `why ${key}`,
    question: choiceWords.why(label),
    field: { kind: 'line', ...(suggestion ? { suggestion } : {}) },
  };
}

/**
 * A reason is asked at once where one subject is asked, where texts are opposed, and where it was decided before; of
 * others at the end.
 */
function needsReason({ row }: DecisionsSetting, item: ToldItem): boolean {
  const { agreement, optional, state } = item;
  return row !== undefined || state.status !== 'open' || (agreement === 'opposed' && !optional);
}

/** The reason that stands with a choice for which a person gave none: whose it is, is said. */
function standingReason({ proposal, options }: ToldItem, choose: Choice): string {
  if (isChosen(proposal.choose, choose)) return reasonWords.proposal(proposal.why);
  const why = options.find((option: ToldOption) => isChosen(option.choose, choose))?.why;
  return why ? reasonWords.model(why) : reasonWords.none;
}

/** Take an answer to one of the questions on a subject. */
export async function rowAnswered(
  setting: DecisionsSetting,
  state: DecisionsState,
  { part, item, reply }: { part: RowPart; item: ToldItem; reply: Reply },
): Promise<Outcome<DecisionsState>> {
  if (reply.kind === 'later') return { state: without(state, item.key) };
  const { value } = reply;
  switch (part) {
    case 'row': {
      const picked = String(value);
      const choose = picked === some ? null : item.options[Number(picked)]?.choose;
      if (choose && !needsReason(setting, item)) {
        const why = standingReason(item, choose);
        const waits = waiting(state, item, { picked, choose });
        const unreasoned = new Set(state.unreasoned).add(item.key);
        return reasoned(setting, { ...waits, unreasoned }, { item, why });
      }
      return { state: waiting(state, item, { picked, ...(choose ? { choose } : {}) }) };
    }
    case 'clauses':
      return detailed(setting, state, { item, choose: clausesIn(item, [value].flat()) });
    case 'own': {
      const own = await ownIn(String(value).trim(), setting);
      return 'problem' in own
        ? own
        : detailed(setting, state, { item, choose: [{ own: own.text }] });
    }
    case 'why':
      return reasoned(setting, state, { item, why: String(value).trim() });
  }
}

function waiting(state: DecisionsState, { key }: ToldItem, pending: Pending): DecisionsState {
  return { ...state, pending: new Map(state.pending).set(key, pending) };
}

function without(state: DecisionsState, key: string): DecisionsState {
  const pending = new Map(state.pending);
  pending.delete(key);
  return { ...state, pending };
}

/** Take the details of a choice; what cannot be decided so is told at once, before the reason is asked. */
function detailed(
  { on }: DecisionsSetting,
  state: DecisionsState,
  { item, choose }: { item: ToldItem; choose: ChoicePart[] },
): Outcome<DecisionsState> {
  if (choose.length === 0) return { problem: choiceWords.noClause };
  const tried = decided(state.session, item, { choose, why: '-', by: state.by, on });
  if ('problem' in tried) return tried;
  const picked = state.pending.get(item.key)?.picked ?? some;
  return { state: waiting(state, item, { picked, choose }) };
}

function reasoned(
  { on }: DecisionsSetting,
  state: DecisionsState,
  { item, why }: { item: ToldItem; why: string },
): Outcome<DecisionsState> {
  const choose = state.pending.get(item.key)?.choose;
  if (!choose) throw new TypeError(`No choice on ${item.key}`);
  if (!why) return { problem: answersWords.fill };
  const done = new Set(state.done).add(item.key);
  const left = { ...without(state, item.key), done };
  const { status } = item.state;
  const isSame =
    status === 'decided' && isChosen(item.state.choice, choose) && item.state.decision.why === why;
  if (isSame) return { state: left };
  const outcome = decided(state.session, item, { choose, why, by: state.by, on });
  return 'problem' in outcome ? outcome : { state: { ...left, session: outcome.session } };
}

function decided(
  session: HarmonizationSession,
  item: ToldItem,
  decision: Parameters<typeof decideRow>[2],
): { session: HarmonizationSession } | { problem: string } {
  try {
    return { session: decideRow(session, item, decision) };
  } catch (error) {
    if (!(error instanceof DecisionsError)) throw error;
    return { problem: error.message };
  }
}

function clausesIn({ clauses }: ToldItem, chosen: readonly string[]): ChoicePart[] {
  const parts: ChoicePart[] = [];
  for (const index of chosen.map(Number).sort((a, b) => a - b)) {
    const one = clauses[index];
    if (!one) continue;
    const last = parts.at(-1);
    if (last && 'take' in last && last.take === one.source.id) last.clauses?.push(one.eId);
    else parts.push({ take: one.source.id, clauses: [one.eId] });
  }
  return parts;
}

/** A text of one line that ends in `.md` or `.txt` is the name of a file. */
async function ownIn(
  typed: string,
  { readOwn }: DecisionsSetting,
): Promise<{ text: string } | { problem: string }> {
  if (!typed) return { problem: answersWords.fill };
  return /^.{1,250}\.(?:md|markdown|txt)$/i.test(typed) ? readOwn(typed) : { text: typed };
}
