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
  composeForm,
  fullForm,
  holds,
  leaveOpen,
  type Problem,
  pairsOf,
  type Template,
  TemplateError,
  type TextLength,
  type Value,
  variantsOf,
} from '@akkoord/compose';
import { parseAnswers } from '../draft.ts';

/** Answers, and the protocol that they give. */
export interface Draft {
  readonly answers: Readonly<Record<string, unknown>>;
  /** The questions that are left open. */
  readonly open: readonly string[];
  readonly length: TextLength;
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
  readonly open: readonly string[];
  readonly length: TextLength;
}

/**
 * List the answers with which a template is checked: every option and position, every two options together, and every
 * question that can be left open, alone and all at once; the short form, where there is one, with every two options.
 */
export function answersToTry(template: Template): Answers[] {
  const pairs = pairsOf(template);
  const answered = [...variantsOf(template), ...pairs];
  const all = [...new Map(answered.map((answers) => [JSON.stringify(answers), answers])).values()];
  const given =
    (length: TextLength) =>
    (answers: Record<string, Value>): Answers => {
      return { answers, open: [], length };
    };
  return [
    ...all.map(given('full')),
    ...(template.lengths === null ? [] : pairs.map(given('short'))),
    ...leftOpen(template, all),
  ];
}

/** Leave each question open once, where it is asked, with the answers that have most of the others; then all of them. */
function leftOpen(template: Template, answered: ReadonlyArray<Record<string, Value>>): Answers[] {
  const fullest = [...answered].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  const openable = template.questions.filter(({ known }) => !known);
  const alone = openable.flatMap(({ id }): Answers[] => {
    const from = fullest.find((answers) => id in answers);
    return from ? [{ answers: without(from, id, template), open: [id], length: 'full' }] : [];
  });
  const most = fullest[0] ?? {};
  const facts = Object.entries(most).filter(([id]) => !openable.some((one) => one.id === id));
  const { open, ...answers } = leaveOpen(template, Object.fromEntries(facts)) as Answers['answers'];
  const none = Array.isArray(open) ? [{ answers, open, length: 'full' as const }] : [];
  return [...alone, ...none];
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

/** Compose a protocol of answers, with its questions left open, in its length. */
export function tryAnswers(template: Template, { answers, open, length }: Answers): Tried {
  const given = open.length === 0 ? answers : { ...answers, open: [...open] };
  return tried(template, { given, open, length });
}

/** Compose a protocol of a file with answers. */
export function tryExample(template: Template, content: string): Tried {
  return tried(template, { given: content, open: [], length: 'full' });
}

function tried(
  template: Template,
  { given, open, length }: Pick<Draft, 'open' | 'length'> & { given: unknown },
): Tried {
  try {
    const answers = typeof given === 'string' ? parseAnswers(given) : given;
    const { protocol: tree } = composeForm(template, answers, { ...fullForm, length });
    return { problems: [], draft: { answers: answers as Draft['answers'], open, length, tree } };
  } catch (error) {
    return { problems: problemsOf(error), draft: null };
  }
}

/** Tell whether a draft is the full text, with nothing open: what it lacks it should have. */
export function isWhole({ open, length }: Draft): boolean {
  return open.length === 0 && length === 'full';
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
