import type { Asked, Filled, Group, Script } from './asked.ts';

/** The page with all answers, among the places where a person can be. */
export const checkPage = null;

/** Where a person is: at a question, or at the page with all answers. */
export type Place = string | typeof checkPage;

/** A conversation as it stands. It is a value: each event gives a new one. */
export interface Interview<State> {
  readonly state: State;
  readonly at: Place;
  /** Where the person came from, the last place last. */
  readonly trail: readonly Place[];
  /** Questions that the person went back from, the nearest last. */
  readonly ahead: readonly string[];
  /** Questions that were left for later in this conversation. */
  readonly passed: ReadonlySet<string>;
  /** What was wrong with the last answer, and what stood in the field. */
  readonly refused: { readonly problem: string; readonly filled: Filled } | null;
  /** How many questions the last answer added and took away. */
  readonly change: { readonly more: number; readonly fewer: number };
}

/** What happens in a conversation. */
export type Event<State> =
  | { kind: 'answered'; state: State }
  | { kind: 'later'; state: State }
  | { kind: 'refused'; problem: string; filled: Filled }
  | { kind: 'back' }
  | { kind: 'jump'; to: string };

/** Where a question stands among those with which it is counted, from 1. */
export interface Standing {
  group: Group;
  number: number;
  total: number;
  /** More than `total` where answers still decide how many there are. */
  most: number;
}

const unchanged = { more: 0, fewer: 0 } as const;

/** Begin at the first question that has no answer; at the page with all answers where all have one. */
export function begin<State>(script: Script<State>, state: State): Interview<State> {
  const open = script.questions(state).find(({ given }) => given === undefined);
  return {
    state,
    at: open?.id ?? checkPage,
    trail: [],
    ahead: [],
    passed: new Set(),
    refused: null,
    change: unchanged,
  };
}

/**
 * Say how a conversation stands after an event.
 *
 * After an answer comes the first question without one, or the one from which the person went back, whichever is
 * first; so what was answered before is seen again on the way forward. After a jump from the page with all answers
 * comes that page.
 */
export function next<State>(
  script: Script<State>,
  interview: Interview<State>,
  event: Event<State>,
): Interview<State> {
  switch (event.kind) {
    case 'refused':
      return { ...interview, refused: { problem: event.problem, filled: event.filled } };
    case 'back':
      return wentBack(script, interview);
    case 'jump':
      return {
        ...interview,
        at: event.to,
        trail: [...interview.trail, interview.at],
        ahead: [],
        refused: null,
        change: unchanged,
      };
    case 'answered':
    case 'later':
      return wentOn(script, interview, event);
  }
}

function wentOn<State>(
  script: Script<State>,
  interview: Interview<State>,
  { kind, state }: { kind: 'answered' | 'later'; state: State },
): Interview<State> {
  const { at: here } = interview;
  const questions = script.questions(state);
  const passed = new Set(interview.passed);
  if (here !== checkPage) {
    if (kind === 'later') passed.add(here);
    else passed.delete(here);
  }
  const index = new Map(questions.map(({ id }, place) => [id, place]));
  const ahead = interview.ahead.filter((id) => index.has(id) && id !== here);
  const open = questions.find(({ id, given }) => given === undefined && !passed.has(id));
  const wanted = [open?.id, ahead.at(-1)].filter((id) => id !== undefined);
  const [at = checkPage] = wanted.sort((a, b) => (index.get(a) ?? 0) - (index.get(b) ?? 0));
  return {
    state,
    at,
    trail: at === here ? interview.trail : [...interview.trail, here],
    ahead: ahead.filter((id) => id !== at),
    passed,
    refused: null,
    change: changeOf(script.questions(interview.state), questions),
  };
}

function changeOf(before: readonly Asked[], after: readonly Asked[]): Interview<unknown>['change'] {
  const counted = (questions: readonly Asked[]) =>
    new Set(questions.flatMap(({ id, group }) => (group && group !== 'start' ? [id] : [])));
  const [old, now] = [counted(before), counted(after)];
  return {
    more: [...now].filter((id) => !old.has(id)).length,
    fewer: [...old].filter((id) => !now.has(id)).length,
  };
}

function wentBack<State>(script: Script<State>, interview: Interview<State>): Interview<State> {
  const { at: here, ahead } = interview;
  const { at, trail } = before(script, interview);
  if (at === here) return interview;
  return {
    ...interview,
    at,
    trail,
    ahead: here === checkPage ? ahead : [...ahead.filter((id) => id !== here), here],
    refused: null,
    change: unchanged,
  };
}

/** Find where the person came from; in a conversation that was taken up again, the question before this one. */
function before<State>(
  script: Script<State>,
  { state, at: here, trail }: Interview<State>,
): Pick<Interview<State>, 'at' | 'trail'> {
  const ids = script.questions(state).map(({ id }) => id);
  for (let last = trail.length - 1; last >= 0; last--) {
    const at = trail[last] as Place;
    const isThere = at === checkPage || ids.includes(at);
    if (at !== here && isThere) return { at, trail: trail.slice(0, last) };
  }
  const index = here === checkPage ? ids.length : ids.indexOf(here);
  return { at: ids[index - 1] ?? here, trail: [] };
}

/** Tell whether there is anything to go back to. */
export function canGoBack<State>(script: Script<State>, interview: Interview<State>): boolean {
  return before(script, interview).at !== interview.at;
}

/**
 * Tell where a question stands among those of its group.
 *
 * @returns `null` where it belongs to no group, nor the questions before it.
 */
export function standingOf<State>(
  script: Script<State>,
  state: State,
  id: string,
): Standing | null {
  const questions = script.questions(state);
  const until = questions.slice(0, questions.findIndex((question) => question.id === id) + 1);
  const counted = until.findLast(({ group }) => group !== undefined);
  const group = counted?.group;
  if (!counted || group === undefined) return null;
  const among = questions.filter((question) => question.group === group);
  const total = among.length;
  const most = group === 'question' ? Math.max(total, script.most?.(state) ?? total) : total;
  return { group, number: among.indexOf(counted) + 1, total, most };
}
