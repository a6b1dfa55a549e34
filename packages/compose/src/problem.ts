import type { Coded } from '@akkoord/clause';
import { z } from 'zod';
import type { YamlMessages } from './yaml.ts';

/** What answer a question takes. */
export type Expected =
  | { readonly type: 'text'; readonly most: number }
  | { readonly type: 'choice' | 'multiple'; readonly options: readonly ExpectedOption[] }
  | { readonly type: 'boolean' | 'date' }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'list'; readonly most: number };

/** One option of a question: what is written, and what it is called. */
export interface ExpectedOption {
  readonly value: string;
  readonly label: string;
}

/** Rules of our own in the schemas of template files; zod says the rest. */
export const schemaRules = [
  'condition-form',
  'date-form',
  'date-unknown',
  'id-form',
  'id-reserved',
  'option-form',
  'template-id-form',
  'version-form',
  'basis-missing',
  'blank-form',
  'right-without-clauses',
] as const;

export type SchemaRule = (typeof schemaRules)[number];

type Nothing = Readonly<Record<string, never>>;
type OfQuestion = { readonly question: string };
type OfTopic = { readonly topic: string };

/** What can be wrong in answers, by code, with what the words for it need. */
export interface AnswerMessages extends Omit<YamlMessages, 'yaml-broken'> {
  'answers-no-list': Nothing;
  'answers-no-yaml': Nothing;
  'open-no-list': Nothing;
  'answer-missing': OfQuestion & { readonly expected: Expected };
  'answer-misfit': OfQuestion & { readonly expected: Expected };
  /** A saved answer that does not fit. */
  'answer-saved-misfit': OfQuestion & { readonly expected: Expected };
  'answer-and-open': OfQuestion;
  'answer-must-be-known': OfQuestion & { readonly expected: Expected };
  'answer-waits': OfQuestion & { readonly on: readonly string[] };
  'answer-superfluous': OfQuestion & {
    readonly controllers: ReadonlyArray<{ readonly id: string; readonly value: string | null }>;
  };
  /** Answers that do not go together: what the template says of it, and to which questions. */
  'answers-clash': { readonly say: string; readonly questions: readonly string[] };
  'answer-unknown': { readonly id: string; readonly known: readonly string[] };
  /** A chapter that cannot be left out, because the law asks for these clauses of it. */
  'chapter-required': { readonly chapter: string; readonly clauses: readonly string[] };
  /** A chapter that cannot be left out, because these other clauses point at it. */
  'chapter-referred': { readonly chapter: string; readonly clauses: readonly string[] };
  'chapter-unknown': { readonly chapter: string; readonly known: readonly string[] };
  'length-missing': { readonly length: string; readonly known: readonly string[] };
  /** One answer by itself. */
  expected: { readonly expected: Expected };
  'cannot-be-open': { readonly expected: Expected };
}

/** What can be wrong in a template, by code, with what the words for it need. */
export interface TemplateMessages {
  'schema-rule': { readonly rule: SchemaRule };
  'schema-misfit': { readonly cause: string };
  'yaml-invalid': { readonly cause: string };
  'condition-unknown-question': { readonly id: string; readonly known: readonly string[] };
  'condition-no-option': {
    readonly value: string;
    readonly id: string;
    readonly options: readonly string[];
  };
  'condition-no-choice': { readonly id: string };
  'question-doubled': { readonly id: string };
  'term-without-text': { readonly term: string };
  'term-is-question': { readonly term: string };
  'meta-unknown-question': { readonly id: string };
  'topic-twice': OfTopic;
  'topic-not-placed': OfTopic;
  'right-unknown-subject': { readonly subject: string; readonly known: readonly string[] };
  'right-unknown-clause': { readonly wId: string };
  'length-unknown-clause': { readonly wId: string };
  'topic-without-text': OfTopic;
  'topic-without-section': OfTopic;
  'topic-unknown': OfTopic;
  'file-missing': { readonly file: string };
  'file-misplaced': Nothing;
  'file-without-front-matter': Nothing;
  'file-topic-differs': { readonly topic: string; readonly folder: string };
  'file-without-text': Nothing;
  'basis-unknown-subject': { readonly subject: string; readonly known: readonly string[] };
  'basis-without-sector': { readonly subject: string };
  'basis-unknown-clause': { readonly number: number; readonly known: readonly number[] };
  'expects-count': { readonly norms: number; readonly pieces: number };
  'piece-heading': Nothing;
  'piece-list': Nothing;
  'piece-block': Nothing;
  'braces-broken': { readonly cause: string };
  'braces-raw': Nothing;
  'braces-form': Nothing;
  'block-unknown': { readonly name: string };
  'each-else': Nothing;
  'helper-unknown': { readonly helper: string; readonly known: readonly string[] };
  'helper-arguments': { readonly helper: string };
  'labels-no-choice': Nothing;
  'helper-no-option': {
    readonly value: string;
    readonly id: string;
    readonly options: readonly string[];
  };
  'reference-unknown': { readonly wId: string };
  'name-unknown': { readonly name: string };
  'reference-nowhere': { readonly wId: string };
  'value-not-answered': { readonly source: string };
  'piece-no-clause': Nothing;
  'clause-twice': { readonly wId: string };
}

/** What can be wrong in a template or in answers to it. */
export type ComposeMessages = AnswerMessages & TemplateMessages;

/** What is wrong in a template or in its answers: where, and a code with its data. */
export type Problem = Coded<ComposeMessages> & {
  /** The file and the place in it, or the id of the question. */
  readonly path: string;
};

/** Thrown where a template cannot be used; lists every problem that was found. */
export class TemplateError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The template cannot be used:\n${toLines(problems)}`);
    this.name = 'TemplateError';
    this.problems = problems;
  }
}

/** Thrown where answers do not fit the questions of a template; lists every problem that was found. */
export class AnswersError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The answers do not fit:\n${toLines(problems)}`);
    this.name = 'AnswersError';
    this.problems = problems;
  }
}

/**
 * Check a value from YAML by a schema.
 *
 * @param schema The schema; a message of its own is a `SchemaRule`.
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
  const problems = result.error.issues.flatMap(nearest).map((issue): Problem => {
    const path = issue.path.length === 0 ? file : `${file}: ${toPath(issue.path)}`;
    const rule = schemaRules.find((one) => one === issue.message);
    return rule
      ? { path, code: 'schema-rule', data: { rule } }
      : { path, code: 'schema-misfit', data: { cause: issue.message } };
  });
  return { value: undefined, problems };
}

/** Of a value that fits none of several forms, what keeps it from the one that it is nearest to. */
function nearest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  const isRule = schemaRules.some((rule) => rule === issue.message);
  if (issue.code !== 'invalid_union' || isRule) return [issue];
  const [form = []] = [...issue.errors].sort((a, b) => a.length - b.length);
  return form.map((part) => ({ ...part, path: [...issue.path, ...part.path] }));
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
  return problems.map(({ path, code }) => `- ${path}: ${code}`).join('\n');
}
