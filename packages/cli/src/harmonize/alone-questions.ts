import { type Choice, isSameChoice, sourceName } from '@akkoord/harmonize';
import { decideRow, type HarmonizationSession, type ToldItem } from '@akkoord/workflow';
import type { Asked, Outcome, Reply } from '../ask/asked.ts';
import { aloneWords } from '../words/harmonize-question-words.ts';
import type { DecisionsSetting, DecisionsState } from './state.ts';

/** Ids of what is asked of all subjects that only one school regulates begin so. */
export const alonePrefix = 'alone ';

const taken = 'taken';
const struck = 'struck';

/** Subjects on which only one school says something that can be taken over, and on which nobody decided when the conversation began. */
export function aloneItems(
  { begun, row }: DecisionsSetting,
  agenda: readonly ToldItem[],
): ToldItem[] {
  if (row !== undefined) return [];
  const decided = new Set(begun.ledger.flatMap(({ about }) => ('row' in about ? [about.row] : [])));
  return agenda.filter(
    (item) => !item.optional && !decided.has(item.key) && textOf(item) !== null && isAlone(item),
  );
}

function isAlone({ clauses }: ToldItem): boolean {
  return new Set(clauses.map(({ source }) => source)).size === 1;
}

/** The text of the one school. */
function textOf({ options }: ToldItem): ToldItem['options'][number] | null {
  return options.find(({ code, choose }) => code === 'source' && choose !== null) ?? null;
}

/** Ask in one list what of these goes along, and whether the rest is left out; without that it is asked one by one. */
export function aloneQuestions(state: DecisionsState, items: readonly ToldItem[]): Asked[] {
  if (items.length < fewest) return [];
  const picked = state.start.get(`${alonePrefix}${taken}`);
  const list: Asked = {
    id: `${alonePrefix}${taken}`,
    group: 'subject',
    question: aloneWords.question,
    about: [aloneWords.about(items.length)],
    field: {
      kind: 'many',
      options: items.map((item) => ({ value: item.key, label: labelOf(item) })),
    },
    live: () => items.flatMap((item) => [`${item.label}:`, textOf(item)?.text ?? '']),
    ...(picked === undefined
      ? {}
      : {
          given: { kind: 'value', value: keysIn(picked) } as Reply,
          answer: aloneWords.answer(keysIn(picked).length, items.length),
        }),
  };
  if (picked === undefined) return [list];
  const rest = restOf(state, items);
  return rest.length > 0 ? [list, struckQuestion(state, rest)] : [list];
}

/** One subject needs no list. */
const fewest = 2;

function struckQuestion(state: DecisionsState, rest: readonly ToldItem[]): Asked {
  const said = state.start.get(`${alonePrefix}${struck}`);
  const options = [
    { value: 'nee', label: aloneWords.oneByOne },
    { value: 'ja', label: aloneWords.strike },
  ];
  const answer = options.find(({ value }) => value === said)?.label;
  return {
    id: `${alonePrefix}${struck}`,
    group: 'subject',
    question: aloneWords.struck(rest.length),
    field: { kind: 'one', options },
    live: () => rest.map((item) => `- ${labelOf(item)}`),
    ...(said === undefined
      ? {}
      : { given: { kind: 'value', value: said } as Reply, ...(answer ? { answer } : {}) }),
  };
}

function labelOf({ label, clauses }: ToldItem): string {
  const [first] = clauses;
  return first ? `${label} (${sourceName(first.source)})` : label;
}

/** Tell which of these subjects are not asked one by one: those on the list, until a person wants that. */
export function onList(state: DecisionsState, items: readonly ToldItem[]): ReadonlySet<string> {
  if (items.length < fewest) return new Set();
  const rest = new Set(restOf(state, items).map(({ key }) => key));
  const oneByOne = state.start.get(`${alonePrefix}${struck}`) === 'nee';
  return new Set(items.map(({ key }) => key).filter((key) => !(oneByOne && rest.has(key))));
}

function restOf({ start }: DecisionsState, items: readonly ToldItem[]): ToldItem[] {
  const picked = new Set(keysIn(start.get(`${alonePrefix}${taken}`) ?? ''));
  return items.filter(({ key }) => !picked.has(key));
}

/** Take what was ticked, or that the rest is left out. */
export function aloneAnswered(
  setting: DecisionsSetting,
  state: DecisionsState,
  { id, reply, items }: { id: string; reply: Reply; items: readonly ToldItem[] },
): Outcome<DecisionsState> {
  const said = reply.kind === 'value' ? [reply.value].flat() : [];
  const start = new Map(state.start).set(id, said.join(' '));
  const decide = (session: HarmonizationSession, chosen: readonly ToldItem[], drop: boolean) =>
    chosen.reduce(
      (now, item) => decided(setting, { ...state, session: now }, { item, drop }),
      session,
    );
  if (id === `${alonePrefix}${taken}`) {
    start.delete(`${alonePrefix}${struck}`);
    const picked = items.filter(({ key }) => said.includes(key));
    // What was taken before and no longer is, is left out; the rest is asked.
    const undone = items.filter(
      ({ key, state: { status } }) => !said.includes(key) && status === 'decided',
    );
    const session = decide(decide(state.session, picked, false), undone, true);
    return { state: { ...state, start, session } };
  }
  if (said[0] !== 'ja') return { state: { ...state, start } };
  return { state: { ...state, start, session: decide(state.session, restOf(state, items), true) } };
}

function decided(
  { on }: DecisionsSetting,
  { session, by }: DecisionsState,
  { item, drop }: { item: ToldItem; drop: boolean },
): HarmonizationSession {
  const choose: Choice = drop ? 'leave-out' : (textOf(item)?.choose ?? 'leave-out');
  const { state } = item;
  if (state.status === 'decided' && isSameChoice({ choose: state.choice }, { choose })) {
    return session;
  }
  const name = item.clauses[0] ? sourceName(item.clauses[0].source) : '';
  const why = drop ? aloneWords.whyStruck(name) : aloneWords.whyTaken(name);
  return decideRow(session, item, { choose, why, by, on });
}

/** No key of a subject holds a space. */
function keysIn(joined: string): string[] {
  return joined.split(' ').filter(Boolean);
}
