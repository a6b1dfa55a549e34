import { annotate } from '@akkoord/annotate';
import {
  type Clause,
  type Coded,
  clausesOf,
  isSection,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import {
  AnswersError,
  compose,
  holds,
  looksAt,
  type Norm,
  type Problem,
  type Question,
  questionsOf,
  type Template,
  TemplateError,
  type TemplateFiles,
  variantsOf,
} from '@akkoord/compose';
import { parseMarkdown } from '@akkoord/parse';
import { toMarkdown } from '@akkoord/render/markdown';
import { type CheckMessages, checkText, templateText } from '@akkoord/render/words';
import { parseAnswers, readTemplate } from './draft.ts';
import { sameTree } from './same-tree.ts';

/** What a check of a template can find. */
export type TemplateRule =
  | 'broken-template'
  | 'failing-answers'
  | 'failing-example'
  | 'missing-alternative'
  | 'missing-example'
  | 'stale-example'
  | 'unexpected-norm'
  | 'unreachable-text'
  | 'unread-text'
  | 'unused-question';

/** One thing that is wrong in a template, with the Dutch words for it. */
export type TemplateFinding = Found & { readonly ruleId: TemplateRule; readonly message: string };

/** What is wrong, of the template and its answers or of what comes out of them. */
type Found = Problem | (Coded<CheckMessages> & { readonly path: string });

function messageOf(found: Found): string {
  return isOfCheck(found) ? checkText(found) : templateText(found);
}

const ofCheck: ReadonlySet<string> = new Set([
  'unused-question',
  'missing-example',
  'stale-example',
  'missing-alternative',
  'unreachable-text',
  'unread-text',
  'unexpected-norm',
] satisfies Array<keyof CheckMessages>);

function isOfCheck(found: Found): found is Coded<CheckMessages> & { readonly path: string } {
  return ofCheck.has(found.code);
}

/** What a check looked at, and what it found. */
export interface TemplateCheck {
  findings: readonly TemplateFinding[];
  /** How many protocols were composed, examples and alternatives together. */
  protocols: number;
  /** How many different clauses came out. */
  clauses: number;
}

/** How a template is checked. */
export interface CheckOptions {
  /**
   * `composed` where the files are those that ship with Akkoord: these come without the texts that the examples
   * should give, which are tested where they are made. Default `compared`.
   */
  examples?: 'compared' | 'composed';
}

/**
 * Check a template: that it loads, that its examples and every alternative compose and read back as the same
 * tree, that nothing in it is without use, and that each clause says what its `expects` says.
 *
 * @param files The files of its folder.
 * @returns Every finding, in the order: the folder, the examples, the alternatives, the norms.
 */
export function checkTemplate(
  files: TemplateFiles,
  { examples = 'compared' }: CheckOptions = {},
): TemplateCheck {
  const findings: TemplateFinding[] = [];
  const add = (ruleId: TemplateRule, ...problems: Found[]) =>
    findings.push(
      ...problems.map((problem) => ({ ruleId, ...problem, message: messageOf(problem) })),
    );
  let template: Template;
  try {
    template = readTemplate(files);
  } catch (error) {
    add('broken-template', ...problemsOf(error));
    return { findings, protocols: 0, clauses: 0 };
  }
  add('unused-question', ...unusedQuestions(template));
  const trees: Protocol[] = [];
  for (const { ruleId, problem, tree } of examplesOf(template, files, examples)) {
    if (problem) add(ruleId, problem);
    if (tree) trees.push(tree);
  }
  const variants = variantsOf(template).map((answers) => ({
    answers,
    tree: tried(template, answers),
  }));
  for (const { tree } of variants) {
    if (tree.problems.length > 0) add('failing-answers', ...tree.problems);
    if (tree.protocol) trees.push(tree.protocol);
  }
  add(
    'missing-alternative',
    ...missingAlternatives(
      template,
      variants.map(({ answers }) => answers),
    ),
  );
  add('unreachable-text', ...unreachable(template, trees));
  const telling = withSomethingNew(trees);
  add('unread-text', ...telling.flatMap((tree) => unread(template, tree)));
  const norms = unexpectedNorms(template, telling);
  add('unexpected-norm', ...norms.problems);
  return { findings: distinct(findings), protocols: trees.length, clauses: norms.clauses };
}

function unusedQuestions(template: Template): Found[] {
  const used = questionsOf(template);
  return template.questions
    .filter(({ id }) => !used.has(id))
    .map(
      ({ id, question }): Found => ({
        path: 'questions.yaml',
        code: 'unused-question',
        data: { id, question },
      }),
    );
}

interface Example {
  ruleId: TemplateRule;
  problem?: Found;
  tree?: Protocol;
}

/** Compose each `answers.example*.yaml`, and lay its `expected*.md` beside it where the folder should hold that. */
function examplesOf(
  template: Template,
  files: TemplateFiles,
  how: CheckOptions['examples'],
): Example[] {
  const names = Object.keys(files).filter((path) => /^answers\.example[^/]*\.yaml$/.test(path));
  if (names.length === 0) {
    const problem = { path: 'answers.example.yaml', code: 'missing-example', data: {} } as const;
    return [{ ruleId: 'missing-example', problem }];
  }
  return names.flatMap((name): Example[] => {
    const { problems, protocol } = tried(template, files[name] ?? '');
    if (!protocol) {
      return problems.map((problem) => ({
        ruleId: 'failing-example' as const,
        problem: { ...problem, path: `${name}: ${problem.path}` },
      }));
    }
    const path = name.replace('answers.example', 'expected').replace(/\.yaml$/, '.md');
    if (how === 'composed' || files[path] === toMarkdown(protocol))
      return [{ ruleId: 'stale-example', tree: protocol }];
    const problem = { path, code: 'stale-example', data: { name, path } } as const;
    return [{ ruleId: 'stale-example' as const, problem, tree: protocol }];
  });
}

function tried(
  template: Template,
  answers: unknown,
): { problems: readonly Problem[]; protocol: Protocol | null } {
  try {
    const given = typeof answers === 'string' ? parseAnswers(answers) : answers;
    return { problems: [], protocol: compose(template, given) };
  } catch (error) {
    return { problems: problemsOf(error), protocol: null };
  }
}

/** Find options that choose no text, of questions whose other options do. */
function missingAlternatives(
  template: Template,
  variants: ReadonlyArray<Readonly<Record<string, unknown>>>,
): Found[] {
  return template.questions.flatMap((question) => {
    const positions = template.positions.filter(({ when }) =>
      looksAt(when, new Set([question.id])),
    );
    if (question.type !== 'choice' || positions.length === 0) return [];
    return question.options
      .filter(
        ({ value }) =>
          !variants.some((answers) => chooses(positions, question, { answers, value })),
      )
      .map(
        ({ value, label }): Found => ({
          path: `questions.yaml: ${question.id}`,
          code: 'missing-alternative',
          data: { id: question.id, value, label },
        }),
      );
  });
}

function chooses(
  positions: Template['positions'],
  { id }: Question,
  { answers, value }: { answers: Readonly<Record<string, unknown>>; value: string },
): boolean {
  if (answers[id] !== value) return false;
  const values = new Map(Object.entries(answers)) as Parameters<typeof holds>[1];
  return positions.some(({ when }) => holds(when, values));
}

function unreachable(template: Template, trees: readonly Protocol[]): Found[] {
  const reached = new Set(trees.flatMap((tree) => clausesOf(tree).map(keyOf)));
  return template.positions.flatMap(({ id, blocks }) =>
    blocks
      .filter(({ wId }) => !reached.has(`${id} ${wId}`))
      .map(
        ({ wId }): Found => ({
          path: `clauses/${id}.md: ${wId}`,
          code: 'unreachable-text',
          data: {},
        }),
      ),
  );
}

/**
 * Leave out the protocols that hold no clause and no section but those of the ones before: reading them again
 * takes long and tells nothing.
 */
function withSomethingNew(trees: readonly Protocol[]): Protocol[] {
  const seen = new Set<string>();
  return trees.filter((tree) => {
    const parts = [
      ...clausesOf(tree).map((clause) => `${keyOf(clause)} ${ownText(clause)}`),
      ...tree.children.filter(isSection).map(({ num, heading }) => `${num} ${heading}`),
    ].map((part) => part.replace(/\b[A-Z]{1,2}\.\d+\b/g, ''));
    const fresh = parts.filter((part) => !seen.has(part));
    for (const part of fresh) seen.add(part);
    return fresh.length > 0;
  });
}

function unread(template: Template, tree: Protocol): Found[] {
  const read = parseMarkdown(toMarkdown(tree), { taxonomy: template.taxonomy });
  if (sameTree(read, tree)) return [];
  const texts = new Set(clausesOf(read).map((clause) => `${clause.wId} ${ownText(clause)}`));
  const lost = clausesOf(tree).find((clause) => !texts.has(`${clause.wId} ${ownText(clause)}`));
  const path = lost ? `clauses/${positionOf(lost)}.md: ${lost.wId}` : 'template.yaml';
  return [{ path, code: 'unread-text', data: {} }];
}

/** Read the norm of every different clause, and lay it beside what its template expects. */
function unexpectedNorms(
  template: Template,
  trees: readonly Protocol[],
): { problems: Found[]; clauses: number } {
  const expected = new Map(
    template.positions.flatMap(({ id, blocks }) =>
      blocks.map((block): [string, Norm] => [`${id} ${block.wId}`, block.expects]),
    ),
  );
  const seen = new Set<string>();
  const problems: Found[] = [];
  for (const tree of trees) {
    const fresh = clausesOf(tree).filter(
      (clause) => expected.has(keyOf(clause)) && !seen.has(`${keyOf(clause)} ${ownText(clause)}`),
    );
    if (fresh.length === 0) continue;
    const wIds = new Set(fresh.map(({ wId }) => wId));
    for (const clause of clausesOf(annotate(tree, { taxonomy: template.taxonomy }))) {
      const norm = expected.get(keyOf(clause));
      if (!norm || !wIds.has(clause.wId)) continue;
      seen.add(`${keyOf(clause)} ${ownText(clause)}`);
      const [provision] = clause.data?.provisions ?? [];
      const actual: Norm = provision
        ? { modality: provision.modality, bearers: [...provision.bearers] }
        : { modality: null, bearers: [] };
      if (isSameNorm(norm, actual)) continue;
      problems.push({
        path: `clauses/${positionOf(clause)}.md: ${clause.wId}`,
        code: 'unexpected-norm',
        data: { expected: norm, actual, text: ownText(clause) },
      });
    }
  }
  return { problems, clauses: seen.size };
}

function isSameNorm(a: Norm, b: Norm): boolean {
  if (a.modality !== b.modality) return false;
  if (a.modality === null) return true;
  return (
    a.bearers.length === b.bearers.length && a.bearers.every((bearer) => b.bearers.includes(bearer))
  );
}

function positionOf(clause: Clause): string {
  return clause.data?.provenance?.[0]?.clause ?? '';
}

function keyOf(clause: Clause): string {
  return `${positionOf(clause)} ${clause.wId}`;
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof TemplateError || error instanceof AnswersError) return error.problems;
  throw error;
}

function distinct(findings: readonly TemplateFinding[]): TemplateFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
