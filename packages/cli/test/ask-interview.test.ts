import { describe, expect, test } from 'vitest';
import type { Asked, Script } from '../src/ask/asked.ts';
import { conduct } from '../src/ask/conduct.ts';
import { begin, canGoBack, type Event, next, standingOf } from '../src/ask/interview.ts';
import { viewOf } from '../src/ask/view.ts';
import { type Reply, scriptedPrompts } from './scripted-prompts.ts';

type State = ReadonlyMap<string, string>;

/** Four questions; the second one asks a question more where it is answered with more, and the third may be left. */
const script: Script<State> = {
  questions: (state) =>
    ['een', 'twee', ...(state.get('twee') === 'meer' ? ['extra'] : []), 'drie', 'vier'].map(
      (id): Asked => {
        const value = state.get(id);
        return {
          id,
          group: 'question',
          question: `Vraag ${id}?`,
          field: { kind: 'line' },
          ...(id === 'drie' ? { later: 'later' } : {}),
          ...(value === undefined ? {} : { given: { kind: 'value', value }, answer: value }),
        };
      },
    ),
  answer: (state, id, reply) =>
    reply.kind === 'value' && reply.value === 'fout'
      ? { problem: 'Dat past niet.' }
      : { state: reply.kind === 'later' ? state : new Map(state).set(id, String(reply.value)) },
  most: () => 5,
  check: { title: 'Klopt het?', done: 'Ja', open: 'Nog open:' },
};

const nothing: State = new Map();
const answered = (interview: { state: State; at: string | null }, value = 'x'): Event<State> => ({
  kind: 'answered',
  state: new Map(interview.state).set(interview.at ?? '', value),
});
const back = { kind: 'back' } as const;

describe('an interview', () => {
  test('begins at the first question without an answer, and at the page with all answers', () => {
    expect(begin(script, nothing).at).toBe('een');
    expect(begin(script, new Map([['een', 'x']])).at).toBe('twee');
    const all = new Map(['een', 'twee', 'drie', 'vier'].map((id) => [id, 'x']));
    expect(begin(script, all).at).toBeNull();
  });

  test('goes back question by question, and sees the answers again on the way forward', () => {
    let at = begin(script, nothing);
    at = next(script, at, answered(at));
    at = next(script, at, answered(at));
    expect(at.at).toBe('drie');
    at = next(script, next(script, at, back), back);
    expect([at.at, viewOf(script, at).filled]).toEqual(['een', 'x']);
    expect(canGoBack(script, at)).toBe(false);
    expect(next(script, at, back)).toBe(at);
    at = next(script, at, answered(at, 'anders'));
    expect([at.at, viewOf(script, at).filled]).toEqual(['twee', 'x']);
    at = next(script, at, answered(at));
    expect(at.at).toBe('drie');
  });

  test('that was taken up again goes back to the question before', () => {
    const at = begin(script, new Map([['een', 'x']]));
    expect(canGoBack(script, at)).toBe(true);
    expect(next(script, at, back).at).toBe('een');
  });

  test('counts, and tells when an answer adds or removes questions', () => {
    let at = begin(script, new Map([['een', 'x']]));
    expect(standingOf(script, at.state, 'twee')).toEqual({
      group: 'question',
      number: 2,
      total: 4,
      most: 5,
    });
    at = next(script, at, answered(at, 'meer'));
    expect([at.at, at.change]).toEqual(['extra', { more: 1, fewer: 0 }]);
    at = next(script, next(script, at, back), answered(next(script, at, back), 'minder'));
    expect([at.at, at.change]).toEqual(['drie', { more: 0, fewer: 1 }]);
  });

  test('does not come back to what was left for later, and says on the last page that it is open', () => {
    let at = begin(
      script,
      new Map([
        ['een', 'x'],
        ['twee', 'x'],
      ]),
    );
    at = next(script, at, { kind: 'later', state: at.state });
    expect(at.at).toBe('vier');
    at = next(script, at, answered(at));
    expect(at.at).toBeNull();
    expect(viewOf(script, at).asked.about).toEqual(['Nog open:', '- Vraag drie?']);
  });

  test('jumps from the last page to an answer and comes back there', () => {
    const all = new Map(['een', 'twee', 'drie', 'vier'].map((id) => [id, 'x']));
    let at = next(script, begin(script, all), { kind: 'jump', to: 'twee' });
    expect(at.at).toBe('twee');
    expect(next(script, at, back).at).toBeNull();
    at = next(script, at, answered(at, 'anders'));
    expect(at.at).toBeNull();
    expect(next(script, begin(script, all), back).at).toBe('vier');
  });

  test('keeps what was refused in the field, with what is wrong', () => {
    const at = next(script, begin(script, nothing), {
      kind: 'refused',
      problem: 'Nee.',
      filled: 'fout',
    });
    expect(viewOf(script, at)).toMatchObject({ problem: 'Nee.', filled: 'fout' });
    expect(viewOf(script, next(script, at, answered(at))).problem).toBeNull();
  });

  test('of events in any order never leaves the questions, and never loses an answer', () => {
    let at = begin(script, nothing);
    for (let turn = 0; turn < 400; turn++) {
      const way = (turn * 7919) % 11;
      const { state } = at;
      if (way < 3) at = next(script, at, back);
      else if (at.at === null) at = next(script, at, { kind: 'jump', to: 'twee' });
      else if (way < 5) at = next(script, at, { kind: 'later', state });
      else at = next(script, at, answered(at, way < 8 ? 'meer' : 'x'));
      const ids: Array<string | null> = script.questions(at.state).map(({ id }) => id);
      expect([...ids, null]).toContain(at.at);
      expect([...state.keys()].every((id) => at.state.has(id))).toBe(true);
    }
  });
});

describe('a conversation', () => {
  async function talk(replies: readonly Reply[], state = nothing) {
    const { prompts, shown, left } = scriptedPrompts(replies);
    const saved: State[] = [];
    const save = (now: State) => void saved.push(now);
    const ended = await conduct(script, begin(script, state), { prompts, save });
    return { ...ended, shown, left, saved };
  }

  test('saves each answer, and ends where the person is content', async () => {
    const { how, saved, interview } = await talk(['a', 'b', 'c', 'd', '?done']);
    expect([how, saved.length]).toEqual(['done', 4]);
    expect([...interview.state.values()]).toEqual(['a', 'b', 'c', 'd']);
  });

  test('takes no key that was typed for an answer, nor as the end of one', async () => {
    const { interview, shown } = await talk(['<', '?', ' ? ', 'a', '?back', 'a<', 'a?', 'b', null]);
    expect([...interview.state]).toEqual([['een', 'b']]);
    expect(
      shown.filter((page) => page.includes('De tekens < en ? zijn geen antwoord.')),
    ).toHaveLength(5);
  });

  test('takes a question mark that belongs to an answer', async () => {
    const { interview } = await talk(['Wat nu?', null]);
    expect([...interview.state.values()]).toEqual(['Wat nu?']);
  });

  test('says what cannot be left for later, and what does not fit', async () => {
    const { shown, how } = await talk(['?later', 'fout', null]);
    expect(shown[1]).toContain('Deze vraag kan niet open blijven.');
    expect(shown[2]).toMatch(/> fout█\n[\s\S]*Dat past niet\./);
    expect(how).toBe('stopped');
  });

  test('without a last page ends after the last question', async () => {
    const { check: _, ...bare } = script;
    const { prompts } = scriptedPrompts(['a', 'b', 'c', 'd']);
    const { how } = await conduct(bare, begin(bare, nothing), { prompts, save: () => undefined });
    expect(how).toBe('done');
  });
});
