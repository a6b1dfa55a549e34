import { dutch } from '@akkoord/taxonomy/dutch';
import { type Condition, holds, isAll, isAny, isNot, type Value } from './condition.ts';
import { brokenBy } from './constraint.ts';
import type { Question } from './question.ts';
import type { Template } from './template.ts';

/** Answers that some of the questions must get; `null` for none. */
type Wanted = ReadonlyMap<string, Value | null>;

/**
 * Give sets of answers that together choose every option, and bring out every position that any answers can.
 *
 * @param template The template.
 * @returns Complete answers, each set once; free text, numbers and lists get sample values.
 */
export function variantsOf(template: Template): Array<Record<string, Value>> {
  const { questions } = template;
  const goals: Wanted[] = [new Map()];
  for (const question of questions) {
    const values = [...samples(question), ...(question.optional ? [null] : [])];
    for (const value of values) goals.push(new Map([[question.id, value]]));
  }
  const levels = Object.values(template.councils).map((when) => ({ when }));
  for (const { when } of [...template.positions, ...template.rights, ...levels]) {
    if (when) goals.push(...waysTo(when, questions));
  }
  const found = new Map<string, Record<string, Value>>();
  for (const goal of goals) {
    for (const last of [false, true]) {
      const answers = complete(questions, goal, last);
      if (answers && goTogether(answers, template)) found.set(JSON.stringify(answers), answers);
    }
  }
  return [...found.values()];
}

function goTogether(answers: Readonly<Record<string, Value>>, template: Template): boolean {
  const values = new Map(Object.entries(answers));
  return brokenBy(template, { values, pending: new Set() }).length === 0;
}

/** Answer every question that is asked; `null` where what is wanted cannot be. */
function complete(
  questions: readonly Question[],
  goal: Wanted,
  last: boolean,
): Record<string, Value> | null {
  for (const wanted of completions(questions, goal)) {
    const values = new Map<string, Value>();
    let fits = true;
    for (const question of questions) {
      if (!holds(question.when, values)) continue;
      const options = samples(question);
      const value = wanted.has(question.id) ? wanted.get(question.id) : options.at(last ? -1 : 0);
      if (value !== null && value !== undefined) values.set(question.id, value);
      else fits &&= question.optional === true;
    }
    fits &&= [...goal].every(([id, value]) => same(values.get(id) ?? null, value));
    if (fits) return Object.fromEntries(values);
  }
  return null;
}

/** Add to what is wanted the answers by which its questions are asked at all: each way that there is. */
export function completions(questions: readonly Question[], goal: Wanted): Wanted[] {
  let ways: Wanted[] = [goal];
  // From the last question to the first, because a question only hangs on earlier ones.
  for (const { id, when } of [...questions].reverse()) {
    ways = ways.flatMap((way) => {
      if (!when || (way.get(id) ?? null) === null) return [way];
      return waysTo(when, questions).flatMap((more) => merge(way, more));
    });
  }
  return ways;
}

/** List the ways to make a condition hold, or not hold. */
function waysTo(condition: Condition, questions: readonly Question[], hold = true): Wanted[] {
  if (isNot(condition)) return waysTo(condition.not, questions, !hold);
  if (isAll(condition) || isAny(condition)) {
    const parts = isAll(condition) ? condition.all : condition.any;
    const ways = parts.map((part) => waysTo(part, questions, hold));
    return isAll(condition) === hold ? every(ways) : ways.flat();
  }
  const ways = Object.entries(condition).map(([id, wanted]) =>
    answersThat(
      questions.find((question) => question.id === id),
      wanted as string,
      hold,
    ),
  );
  return hold ? every(ways) : ways.flat();
}

/** List the answers to one question that match, or do not match, what a condition says of it. */
function answersThat(
  question: Question | undefined,
  wanted: string | boolean | string[],
  hold: boolean,
): Wanted[] {
  if (!question) return [];
  const answers = [...samples(question), null];
  return answers
    .filter((answer) => {
      const values = new Map(answer === null ? [] : [[question.id, answer]]);
      return holds({ [question.id]: wanted }, values) === hold;
    })
    .map((answer) => new Map([[question.id, answer]]));
}

function every(ways: ReadonlyArray<readonly Wanted[]>): Wanted[] {
  return ways.reduce<Wanted[]>(
    (found, more) => found.flatMap((way) => more.flatMap((other) => merge(way, other))),
    [new Map()],
  );
}

function merge(a: Wanted, b: Wanted): Wanted[] {
  for (const [id, value] of b) if (a.has(id) && !same(a.get(id) ?? null, value)) return [];
  return [new Map([...a, ...b])];
}

const lists: readonly Value[] = [dutch.units.slice(1, 4), ['enige']];
const dates: readonly Value[] = ['2029-05-01', '2029-05'];

/** Give answers to a question: all of them where it has options, otherwise two of different shape. */
export function samples(question: Question): Value[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ value }) => value);
    case 'multiple':
      return [question.options.map(({ value }) => value), [question.options[0]?.value ?? '']];
    case 'boolean':
      return [true, false];
    case 'number':
      return [question.min, question.max];
    case 'date':
      return [...dates];
    case 'list':
      return [...lists];
    case 'text':
      return ['tekst', 'Tekst 2'];
  }
}

function same(a: Value | null, b: Value | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
