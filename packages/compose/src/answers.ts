import type { Coded } from '@akkoord/clause';
import { holds, looksAt, questionsIn, type Value, type Values } from './condition.ts';
import { type AnswerMessages, AnswersError, type Problem, toPath } from './problem.ts';
import { answerSchema, expectation, openKey, type Question } from './question.ts';
import { readWritten } from './read-written.ts';

/** Answers that were checked. */
export interface Settled {
  values: Values;
  /** Questions that the school has left open, for its council to discuss. */
  open: ReadonlySet<string>;
  /** The open questions, and those that hang on one. */
  pending: ReadonlySet<string>;
}

/**
 * Check answers against the questions of a template.
 *
 * A question whose condition does not hold is not asked, and an answer to it is a problem: what a school
 * fills in either counts or is refused. A question that hangs on a wrong, missing or open answer waits for it.
 * The key `open` lists the questions that the school leaves open.
 *
 * @param questions The questions, in order.
 * @param answers What a YAML or JSON file holds.
 * @returns The answers by question.
 * @throws AnswersError with every problem at once: missing, wrong, unknown and superfluous answers.
 */
export function readAnswers(questions: readonly Question[], answers: unknown): Values {
  return settle(questions, answers).values;
}

/**
 * Check answers as `readAnswers` does, and tell what is left open.
 *
 * @throws AnswersError with every problem at once.
 */
export function settle(questions: readonly Question[], answers: unknown): Settled {
  if (!isRecord(answers)) {
    throw new AnswersError([{ path: 'answers', code: 'answers-no-list', data: {} }]);
  }
  const { [openKey]: left, ...rest } = answers;
  const given = new Map(Object.entries(rest).filter(([, value]) => value !== null));
  const wanted = openList(left);
  const values = new Map<string, Value>();
  const open = new Set<string>();
  const pending = new Set<string>();
  const unsettled = new Set<string>();
  const problems: Problem[] = wanted ? [] : [{ path: openKey, code: 'open-no-list', data: {} }];
  const report = (path: string, says: Coded<AnswerMessages>) => {
    unsettled.add(path);
    problems.push({ path, ...says });
  };
  for (const question of questions) {
    const { id } = question;
    if (looksAt(question.when, unsettled)) {
      unsettled.add(id);
      continue;
    }
    if (looksAt(question.when, pending)) {
      pending.add(id);
      if (given.has(id) || wanted?.has(id)) report(id, waiting(question, pending));
      continue;
    }
    const asked = holds(question.when, values);
    if (given.has(id) && wanted?.has(id)) report(id, both(question));
    else if (!asked) {
      if (given.has(id) || wanted?.has(id)) {
        problems.push({ path: id, ...superfluous(question, values) });
      }
    } else if (wanted?.has(id)) {
      if (question.known) report(id, mustBeKnown(question));
      open.add(id);
      pending.add(id);
    } else if (!given.has(id)) {
      if (!question.optional) report(id, missing(question));
    } else {
      const result = answerSchema(question).safeParse(readWritten(question, given.get(id)));
      if (result.success) values.set(id, result.data);
      else {
        unsettled.add(id);
        const paths = new Set(result.error.issues.map((issue) => toPath([id, ...issue.path])));
        problems.push(...[...paths].map((path) => ({ path, ...misfit(question) })));
      }
    }
  }
  problems.push(...unknownAnswers(questions, [...given.keys(), ...(wanted ?? [])]));
  if (problems.length > 0) throw new AnswersError(problems);
  return { values, open, pending };
}

/**
 * Check one answer by itself.
 *
 * @returns The answer as the schema gives it, or what is wrong.
 */
export function checkAnswer(
  question: Question,
  answer: unknown,
): { value: Value } | { problem: Coded<AnswerMessages> } {
  const result = answerSchema(question).safeParse(readWritten(question, answer));
  return result.success
    ? { value: result.data }
    : { problem: { code: 'expected', data: { expected: expectation(question) } } };
}

/** List the questions that are asked with these answers, in order. */
export function questionsFor(questions: readonly Question[], values: Values): Question[] {
  return questions.filter((question) => holds(question.when, values));
}

function controllers(question: Question, values: Values) {
  return [...new Set(questionsIn(question.when))].map((id) => {
    const value = values.get(id);
    return { id, value: value === undefined ? null : String(value) };
  });
}

function unknownAnswers(questions: readonly Question[], keys: readonly string[]): Problem[] {
  const known = questions.map(({ id }) => id);
  return keys
    .filter((key) => !known.includes(key))
    .map(
      (key): Problem => ({
        path: key,
        code: 'answer-unknown',
        data: { id: key, known },
      }),
    );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function openList(value: unknown): Set<string> | null {
  if (value === undefined || value === null) return new Set();
  if (!Array.isArray(value) || value.some((id) => typeof id !== 'string')) return null;
  return new Set(value as string[]);
}

type Says = Coded<AnswerMessages>;

function missing(question: Question): Says {
  return {
    code: 'answer-missing',
    data: { question: question.question, expected: expectation(question) },
  };
}

function misfit(question: Question): Says {
  return {
    code: 'answer-misfit',
    data: { question: question.question, expected: expectation(question) },
  };
}

function both({ question }: Question): Says {
  return { code: 'answer-and-open', data: { question } };
}

function mustBeKnown(question: Question): Says {
  return {
    code: 'answer-must-be-known',
    data: { question: question.question, expected: expectation(question) },
  };
}

function waiting({ question, when }: Question, pending: ReadonlySet<string>): Says {
  const on = questionsIn(when).filter((id) => pending.has(id));
  return { code: 'answer-waits', data: { question, on } };
}

function superfluous(question: Question, values: Values): Says {
  return {
    code: 'answer-superfluous',
    data: { question: question.question, controllers: controllers(question, values) },
  };
}
