import { holds, questionsIn, type Value, type Values } from './condition.ts';
import { AnswersError, type Problem, toPath } from './problem.ts';
import { answerSchema, expectation, type Question } from './question.ts';

/**
 * Check answers against the questions of a template.
 *
 * A question whose condition does not hold is not asked, and an answer to it is a problem: what a school
 * fills in either counts or is refused. A question that hangs on a wrong or missing answer waits for it.
 *
 * @param questions The questions, in order.
 * @param answers What a YAML or JSON file holds.
 * @returns The answers by question.
 * @throws AnswersError with every problem at once: missing, wrong, unknown and superfluous answers.
 */
export function readAnswers(questions: readonly Question[], answers: unknown): Values {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    const message = 'Dit is geen lijst van antwoorden. Schrijf per regel: vraag: antwoord.';
    throw new AnswersError([{ path: 'answers', message }]);
  }
  const given = new Map(Object.entries(answers).filter(([, value]) => value !== null));
  const values = new Map<string, Value>();
  const unsettled = new Set<string>();
  const problems: Problem[] = [];
  for (const question of questions) {
    const { id } = question;
    if (questionsIn(question.when).some((other) => unsettled.has(other))) {
      unsettled.add(id);
      continue;
    }
    const asked = holds(question.when, values);
    if (!given.has(id)) {
      if (!asked || question.optional) continue;
      unsettled.add(id);
      problems.push({
        path: id,
        message: `Het antwoord op '${question.question}' ontbreekt. ${expectation(question)}`,
      });
    } else if (!asked) {
      problems.push({
        path: id,
        message: `De vraag '${question.question}' hoort niet bij uw andere antwoorden (${controllers(question, values)}). Haal dit antwoord weg of pas die antwoorden aan.`,
      });
    } else {
      const result = answerSchema(question).safeParse(given.get(id));
      if (result.success) values.set(id, result.data);
      else {
        unsettled.add(id);
        const paths = new Set(result.error.issues.map((issue) => toPath([id, ...issue.path])));
        const message = `Dit antwoord past niet bij '${question.question}'. ${expectation(question)}`;
        problems.push(...[...paths].map((path) => ({ path, message })));
      }
    }
  }
  problems.push(...unknownAnswers(questions, [...given.keys()]));
  if (problems.length > 0) throw new AnswersError(problems);
  return values;
}

/** List the questions that are asked with these answers, in order. */
export function questionsFor(questions: readonly Question[], values: Values): Question[] {
  return questions.filter((question) => holds(question.when, values));
}

function controllers(question: Question, values: Values): string {
  return [...new Set(questionsIn(question.when))]
    .map((id) => `${id}: ${String(values.get(id) ?? 'geen antwoord')}`)
    .join(', ');
}

function unknownAnswers(questions: readonly Question[], keys: readonly string[]): Problem[] {
  const known = new Set(questions.map(({ id }) => id));
  return keys
    .filter((key) => !known.has(key))
    .map((key) => ({
      path: key,
      message: `Het sjabloon kent geen vraag '${key}'. Haal dit antwoord weg of verbeter de naam; de vragen zijn: ${[...known].join(', ')}.`,
    }));
}
