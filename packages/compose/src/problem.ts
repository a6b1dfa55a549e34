import { z } from 'zod';

/** What is wrong in a template or in its answers, and what to do about it. */
export interface Problem {
  /** The file and the place in it, or the id of the question. */
  path: string;
  /** One or two Dutch sentences: what, where, what to do. */
  message: string;
}

/** Thrown where a template cannot be used; lists every problem that was found. */
export class TemplateError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Het sjabloon klopt niet:\n${toLines(problems)}`);
    this.name = 'TemplateError';
    this.problems = problems;
  }
}

/** Thrown where answers do not fit the questions of a template; lists every problem that was found. */
export class AnswersError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`De antwoorden zijn niet compleet of kloppen niet:\n${toLines(problems)}`);
    this.name = 'AnswersError';
    this.problems = problems;
  }
}

/**
 * Check a value from YAML by a schema.
 *
 * @param schema The schema.
 * @param value What the file holds.
 * @param file Path of the file, before each problem's own path.
 * @returns The value as the schema gives it, or `undefined` with the problems.
 */
export function checkBy<T>(
  schema: z.ZodType<T>,
  value: unknown,
  file: string,
): { value: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(value, { error: dutch });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.length === 0 ? file : `${file}: ${toPath(issue.path)}`,
    message: `${issue.message}.`,
  }));
  return { value: undefined, problems };
}

/** Write a path as people do: `sections[2].heading`. */
export function toPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}

const { localeError: dutch } = z.locales.nl();

function toLines(problems: readonly Problem[]): string {
  return problems.map(({ path, message }) => `- ${path}: ${message}`).join('\n');
}
