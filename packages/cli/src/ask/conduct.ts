import type { Prompts } from '../prompts.ts';
import { answersWords } from '../words/question-words.ts';
import type { Filled, Reply, Script } from './asked.ts';
import { checkPage, type Event, type Interview, next } from './interview.ts';
import { checkId, doneValue, viewOf } from './view.ts';

/** What a conversation needs around it. */
export interface Conducting<State> {
  prompts: Prompts;
  /** Called after each answer, so that an interruption loses nothing. */
  save(state: State): void;
}

/** How a conversation ended. */
export interface Ended<State> {
  interview: Interview<State>;
  how: 'done' | 'stopped';
}

/**
 * Ask question by question until the person is content or stops.
 *
 * Nothing is asked where all is answered and there is no page with all answers.
 *
 * @param begun A conversation that began, or one that ended: it goes on where it did.
 */
export async function conduct<State>(
  script: Script<State>,
  begun: Interview<State>,
  { prompts, save }: Conducting<State>,
): Promise<Ended<State>> {
  let interview = begun;
  for (;;) {
    if (interview.at === checkPage && !script.check) return { interview, how: 'done' };
    const view = viewOf(script, interview);
    const said = await prompts.ask(view);
    if (said.kind === 'stop') return { interview, how: 'stopped' };
    if (said.kind === 'back') {
      interview = next(script, interview, said);
      continue;
    }
    if (view.asked.id === checkId) {
      const to = said.kind === 'value' ? said.value : '';
      if (to === doneValue) return { interview, how: 'done' };
      interview = next(script, interview, { kind: 'jump', to: String(to) });
      continue;
    }
    const { state } = interview;
    interview = next(script, interview, await eventOf(script, { state, view, said }));
    if (interview.state !== state) save(interview.state);
  }
}

async function eventOf<State>(
  script: Script<State>,
  { state, view, said }: { state: State; view: ReturnType<typeof viewOf>; said: Reply },
): Promise<Event<State>> {
  const { asked, filled: before } = view;
  const filled = said.kind === 'value' ? said.value : before;
  if (said.kind === 'later' && asked.later === undefined) {
    return { kind: 'refused', problem: answersWords.mustBeKnown, filled };
  }
  if (said.kind === 'value' && isKey(said.value, before)) {
    return { kind: 'refused', problem: answersWords.keyTyped, filled: before };
  }
  const outcome = await script.answer(state, asked.id, said);
  if ('problem' in outcome) return { kind: 'refused', problem: outcome.problem, filled };
  return { kind: said.kind === 'later' ? 'later' : 'answered', state: outcome.state };
}

/** A `<` or `?` is what somebody types who wants to go back or does not know: no answer, and no end of one. */
function isKey(value: string | readonly string[], before: Filled): boolean {
  if (typeof value !== 'string') return false;
  const typed = value.trim();
  const added = typeof before === 'string' && before ? typed.replace(before.trim(), '') : typed;
  return /^[<?\s]+$/.test(added) || typed.endsWith('<');
}
