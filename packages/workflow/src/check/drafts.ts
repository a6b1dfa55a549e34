import {
  type Clause,
  isClause,
  isSection,
  openPrefix,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import {
  AnswersError,
  compose,
  holds,
  type Problem,
  pairsOf,
  type Template,
  TemplateError,
  type Value,
  variantsOf,
} from '@akkoord/compose';
import { parseAnswers } from '../draft.ts';

/** Answers, and the protocol that they give. */
export interface Draft {
  readonly answers: Readonly<Record<string, unknown>>;
  /** The question that is left open; `null` where all are answered. */
  readonly open: string | null;
  readonly tree: Protocol;
}

/** What came of trying a set of answers: a draft, or why there is none. */
export interface Tried {
  readonly problems: readonly Problem[];
  readonly draft: Draft | null;
}

/** A set of answers to try. */
export interface Answers {
  readonly answers: Record<string, Value>;
  readonly open: string | null;
}

/**
 * List the answers with which a template is checked: every option and position, every two options together, and every
 * question that can be left open, with and without all others.
 */
export function answersToTry(template: Template): Answers[] {
  const answered = [...variantsOf(template), ...pairsOf(template)];
  const all = new Map(answered.map((answers) => [JSON.stringify(answers), answers]));
  return [
    ...[...all.values()].map((answers): Answers => ({ answers, open: null })),
    ...leftOpen(template, [...all.values()]),
  ];
}

/** Leave each question open once, where it is asked, with the answers that have most of the others. */
function leftOpen(template: Template, answered: ReadonlyArray<Record<string, Value>>): Answers[] {
  const fullest = [...answered].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  return template.questions.flatMap(({ id, known }): Answers[] => {
    const from = known ? undefined : fullest.find((answers) => id in answers);
    return from ? [{ answers: without(from, id, template), open: id }] : [];
  });
}

/** Take the answer to a question out, and those to questions that are then not asked or wait for it. */
function without(
  answers: Readonly<Record<string, Value>>,
  id: string,
  template: Template,
): Record<string, Value> {
  const { [id]: _, ...rest } = answers;
  const values = new Map(Object.entries(rest));
  const gone = new Set([id]);
  for (const { id: other, when } of template.questions) {
    const waits = JSON.stringify(when ?? {});
    if ([...gone].some((one) => waits.includes(`"${one}"`)) || !holds(when, values)) {
      gone.add(other);
      values.delete(other);
    }
  }
  return Object.fromEntries(values);
}

/** Compose a protocol of answers, with its question left open. */
export function tryAnswers(template: Template, { answers, open }: Answers): Tried {
  const given = open === null ? answers : { ...answers, open: [open] };
  return tried(template, { given, open });
}

/** Compose a protocol of a file with answers. */
export function tryExample(template: Template, content: string): Tried {
  return tried(template, { given: content, open: null });
}

function tried(
  template: Template,
  { given, open }: { given: unknown; open: string | null },
): Tried {
  try {
    const answers = typeof given === 'string' ? parseAnswers(given) : given;
    const tree = compose(template, answers);
    return { problems: [], draft: { answers: answers as Draft['answers'], open, tree } };
  } catch (error) {
    return { problems: problemsOf(error), draft: null };
  }
}

/** Give the problems of a template or of answers; throws what is something else. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof TemplateError || error instanceof AnswersError) return error.problems;
  throw error;
}

/** Name the position of a template that gave a clause; `''` where none did. */
export function positionOf(clause: Clause): string {
  return clause.data?.provenance?.[0]?.clause ?? '';
}

/** Name the file and the clause in it. */
export function pathOf(clause: Clause): string {
  return `clauses/${positionOf(clause)}.md: ${clause.wId}`;
}

/** Give what tells a clause from others: its position and its wId. */
export function keyOf(clause: Clause): string {
  return `${positionOf(clause)} ${clause.wId}`;
}

/** Give what a clause says, without the numbers of other clauses: these move. */
export function wordsOf(clause: Clause): string {
  return `${clause.wId} ${ownText(clause).replace(/\b[A-Z]{1,2}\.\d+\b/g, '')}`;
}

/**
 * List the rules of a draft: its clauses without the questions that are open. What is nested in a clause of the
 * template has the position and the subjects of that clause.
 */
export function rulesIn(tree: Protocol): Clause[] {
  const rules = tree.children
    .flatMap((child) => (isSection(child) ? child.children : [child]))
    .filter(isClause)
    .filter(({ wId }) => !wId.startsWith(openPrefix));
  return rules.flatMap((rule) => [rule, ...nestedIn(rule)]);
}

function nestedIn(clause: Clause): Clause[] {
  const { topics, provenance } = clause.data ?? {};
  const handedOn = { ...(topics ? { topics } : {}), ...(provenance ? { provenance } : {}) };
  return clause.children.filter(isClause).flatMap((child) => {
    const nested: Clause = { ...child, data: { ...child.data, ...handedOn } };
    return [nested, ...nestedIn(nested)];
  });
}

/**
 * Leave out the drafts that hold no clause and no section but those of the ones before: reading them again takes long
 * and tells nothing.
 */
export function withSomethingNew(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ tree }) => {
    const parts = [
      ...rulesIn(tree).map((clause) => `${positionOf(clause)} ${wordsOf(clause)}`),
      ...tree.children.filter(isSection).map(({ num, heading }) => `${num} ${heading}`),
    ];
    const fresh = parts.filter((part) => !seen.has(part));
    for (const part of fresh) seen.add(part);
    return fresh.length > 0;
  });
}
