import { answersWords } from '../words/question-words.ts';
import type { Asked, Filled, Script } from './asked.ts';
import { canGoBack, checkPage, type Interview, type Standing, standingOf } from './interview.ts';

/** A question as a person gets to see it. */
export interface View {
  asked: Asked;
  /** `null` at the page with all answers, and where nothing is counted. */
  standing: Standing | null;
  /** Whether one can go back. */
  back: boolean;
  change: Interview<unknown>['change'];
  problem: string | null;
  /** What stands in the field before anything is pressed. */
  filled: Filled;
}

/** Id of the page with all answers, and the value of being content; no id of a question begins with `?`. */
export const checkId = '?check';
export const doneValue = '?done';

/** Show where a conversation stands. */
export function viewOf<State>(script: Script<State>, interview: Interview<State>): View {
  const { state, at, refused, change } = interview;
  const questions = script.questions(state);
  const back = canGoBack(script, interview);
  const asked = at === checkPage ? null : questions.find(({ id }) => id === at);
  if (!asked) {
    const filled = refused?.filled ?? null;
    const problem = refused?.problem ?? null;
    return { asked: allAnswers(script, questions), standing: null, back, change, problem, filled };
  }
  const given = asked.given?.kind === 'value' ? asked.given.value : null;
  return {
    asked,
    standing: standingOf(script, state, asked.id),
    back,
    change,
    problem: refused?.problem ?? asked.problem ?? null,
    filled: refused ? refused.filled : given,
  };
}

/** The page with all answers: each is an option, and leads to its question. */
function allAnswers<State>({ check }: Script<State>, questions: readonly Asked[]): Asked {
  if (!check) throw new TypeError('Expected a page with all answers');
  const open = questions.filter(({ given }) => given === undefined || given.kind === 'later');
  return {
    id: checkId,
    question: check.title,
    field: {
      kind: 'one',
      options: [
        { value: doneValue, label: check.done },
        ...questions.map((asked) => ({
          value: asked.id,
          label: answersWords.change(lineOf(asked)),
        })),
      ],
    },
    about: open.length > 0 ? [check.open, ...open.map(({ question }) => `- ${question}`)] : [],
    live: (filled) => {
      const asked = questions.find(({ id }) => id === filled);
      return asked ? [lineOf(asked)] : [];
    },
  };
}

function lineOf({ question, answer }: Asked): string {
  // An example behind the question mark is of no use once there is an answer.
  const bare = question.replace(/\?.*$/su, '?');
  return `${bare} ${answer ?? answersWords.unanswered}`;
}
