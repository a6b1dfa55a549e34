import { z } from 'zod';
import type { Problem, SchemaRule } from './problem.ts';
import type { Question } from './question.ts';

/** What an answer can be. */
export type Value = string | number | boolean | readonly string[];

/** Answers by the id of their question. */
export type Values = ReadonlyMap<string, Value>;

/**
 * When a question is asked, a position chosen, a right proposed. `{ sector: vo }`, `{ sector: [po, so] }`
 * (one of these), `{ ouderapp: true }` (answered, or answered with yes); several keys must all hold.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { [question: string]: string | boolean | string[] };

/** Ids that a condition needs for itself. */
export const conditionWords: readonly string[] = ['all', 'any', 'not'];

const valueSchema = z.union([z.string(), z.boolean(), z.array(z.string()).min(1)]);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.record(
        z.string().refine((id) => !conditionWords.includes(id)),
        valueSchema,
      ),
    ],
    {
      error: 'condition-form' satisfies SchemaRule,
    },
  ),
);

/** Tell whether a condition holds for these answers. A question without answer equals no value. */
export function holds(condition: Condition | undefined, values: Values): boolean {
  if (condition === undefined) return true;
  if (isAll(condition)) return condition.all.every((part) => holds(part, values));
  if (isAny(condition)) return condition.any.some((part) => holds(part, values));
  if (isNot(condition)) return !holds(condition.not, values);
  return Object.entries(condition).every(([id, wanted]) => matches(values.get(id), wanted));
}

/** List the questions that a condition looks at. */
export function questionsIn(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if (isAll(condition)) return condition.all.flatMap(questionsIn);
  if (isAny(condition)) return condition.any.flatMap(questionsIn);
  if (isNot(condition)) return questionsIn(condition.not);
  return Object.keys(condition);
}

/** Tell whether a condition looks at one of these questions. */
export function looksAt(condition: Condition | undefined, ids: ReadonlySet<string>): boolean {
  return questionsIn(condition).some((id) => ids.has(id));
}

/**
 * Check a condition against the questions.
 *
 * @param condition The condition.
 * @param questions The questions that it may look at, by id.
 * @param path Where the condition stands.
 * @returns A problem for each unknown question and for each value that is no option.
 */
export function checkCondition(
  condition: Condition | undefined,
  questions: ReadonlyMap<string, Question>,
  path: string,
): Problem[] {
  if (condition === undefined) return [];
  if (isAll(condition))
    return condition.all.flatMap((part) => checkCondition(part, questions, path));
  if (isAny(condition))
    return condition.any.flatMap((part) => checkCondition(part, questions, path));
  if (isNot(condition)) return checkCondition(condition.not, questions, path);
  return Object.entries(condition).flatMap(([id, wanted]): Problem[] => {
    const question = questions.get(id);
    if (!question) {
      const known = [...questions.keys()];
      return [{ path, code: 'condition-unknown-question', data: { id, known } }];
    }
    const options = 'options' in question ? question.options.map(({ value }) => value) : null;
    const values = Array.isArray(wanted) ? wanted : [wanted];
    return values
      .filter((value) => (options ? !options.includes(String(value)) : typeof value !== 'boolean'))
      .map((value) =>
        options
          ? { path, code: 'condition-no-option', data: { value: String(value), id, options } }
          : { path, code: 'condition-no-choice', data: { id } },
      );
  });
}

function matches(value: Value | undefined, wanted: string | boolean | string[]): boolean {
  if (typeof wanted === 'boolean') {
    return typeof value === 'boolean' ? value === wanted : (value !== undefined) === wanted;
  }
  const actual = Array.isArray(value) ? value : [value];
  return [wanted].flat().some((option) => actual.includes(option));
}

/** Tell whether a condition lists parts that must all hold. */
export function isAll(condition: Condition): condition is { all: Condition[] } {
  return 'all' in condition;
}

/** Tell whether a condition lists parts of which one must hold. */
export function isAny(condition: Condition): condition is { any: Condition[] } {
  return 'any' in condition;
}

/** Tell whether a condition turns another around. */
export function isNot(condition: Condition): condition is { not: Condition } {
  return 'not' in condition;
}
