import { type Settled, settle } from './answers.ts';
import { type Condition, holds, looksAt, questionsIn } from './condition.ts';
import { currentAnswers } from './former-answers.ts';
import { AnswersError, type Problem } from './problem.ts';
import type { Template } from './template.ts';

/** Answers that do not go together, and what is said of it where they are given. */
export interface Constraint {
  when: Condition;
  say: string;
}

/** Give the constraints that answers break; what is still open breaks none. */
export function brokenBy(
  { constraints }: { constraints: readonly Constraint[] },
  { values, pending }: Pick<Settled, 'values' | 'pending'>,
): Constraint[] {
  return constraints.filter(({ when }) => !looksAt(when, pending) && holds(when, values));
}

/**
 * Read answers for a template: those of older files by their present names, each by its question, and all together.
 *
 * @throws AnswersError with every problem of the answers, or with those of answers that do not go together.
 */
export function settledFor(template: Template, answers: unknown): Settled {
  const settled = settle(template.questions, currentAnswers(template, answers));
  const clashing = clashes(template, settled);
  if (clashing.length > 0) throw new AnswersError(clashing);
  return settled;
}

/** List the problems of answers that do not go together, each at the last of its questions. */
function clashes(template: Template, settled: Settled): Problem[] {
  return brokenBy(template, settled).map(({ when, say }): Problem => {
    const asked = new Set(questionsIn(when));
    const questions = template.questions.filter(({ id }) => asked.has(id));
    return {
      path: questions.at(-1)?.id ?? '',
      code: 'answers-clash',
      data: { say, questions: questions.map(({ id }) => id) },
    };
  });
}
