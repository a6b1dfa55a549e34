import { annotate } from '@akkoord/annotate';
import type { Clause, Protocol } from '@akkoord/clause';
import type { Template, TemplateFiles } from '@akkoord/compose';
import { toMarkdown } from '@akkoord/render/markdown';
import { readTemplate } from '../draft.ts';
import { contradictions } from './contradictions.ts';
import { unusedQuestions, withoutUse } from './coverage.ts';
import { definitionFindings } from './definitions.ts';
import {
  answersToTry,
  type Draft,
  isWhole,
  keyOf,
  problemsOf,
  rulesIn,
  tryAnswers,
  tryExample,
  withSomethingNew,
  wordsOf,
} from './drafts.ts';
import { lostDuties } from './duties.ts';
import { problemFindings, type TemplateFinding, type Told, toldFindings } from './finding.ts';
import { numberRule } from './numbers.ts';
import { pointingRule } from './pointing.ts';
import { unexpectedNorms, unread } from './read-back.ts';
import { referenceRule } from './references.ts';
import { signRule } from './signs.ts';
import { stumpRule } from './stumps.ts';

/** What a check looked at, and what it found. */
export interface TemplateCheck {
  findings: readonly TemplateFinding[];
  /** How many protocols were composed, of examples and of other answers. */
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
  /** Called after each protocol that was composed or read, with how many are done, of how many. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Check a template: that it loads, that its examples and all that its answers can give compose and read back as the
 * same tree, that nothing in it is without use, that each clause says what its `expects` says, and that no two clauses
 * that can stand together contradict each other, nor any words were lost.
 *
 * Not every combination of answers is tried: each option, each two options together, and each question left open.
 *
 * @param files The files of its folder.
 * @returns Every finding, in the order: the folder, the examples, the answers, the clauses, the clauses together.
 */
export function checkTemplate(
  files: TemplateFiles,
  { examples = 'compared', onProgress = () => {} }: CheckOptions = {},
): TemplateCheck {
  let template: Template;
  try {
    template = readTemplate(files);
  } catch (error) {
    const findings = problemFindings('broken-template', problemsOf(error));
    return { findings, protocols: 0, clauses: 0 };
  }
  const findings: TemplateFinding[] = [...toldFindings(unusedQuestions(template))];
  const drafts: Draft[] = [];
  for (const { found, draft } of examplesOf(template, files, examples)) {
    findings.push(...found);
    if (draft) drafts.push(draft);
  }
  const toTry = answersToTry(template);
  const varied: Draft[] = [];
  for (const [index, answers] of toTry.entries()) {
    const { problems, draft } = tryAnswers(template, answers);
    findings.push(...problemFindings('failing-answers', problems));
    if (draft) varied.push(draft);
    onProgress(index + 1, 2 * toTry.length);
  }
  drafts.push(...varied);
  findings.push(...toldFindings(withoutUse(template, drafts)));
  const fresh = withSomethingNew(drafts);
  const annotated = fresh.map((draft, index): Draft => {
    const tree = annotate(draft.tree, { taxonomy: template.taxonomy });
    onProgress(
      toTry.length + Math.ceil(((index + 1) / fresh.length) * toTry.length),
      2 * toTry.length,
    );
    return { ...draft, tree };
  });
  const told: Told[] = [
    ...fresh.filter(isWhole).flatMap((draft) => unread(template, draft)),
    ...unexpectedNorms(template, newClauses(annotated.filter(isWhole))),
    ...brokenTexts(template, { drafts, annotated }),
    ...lostDuties(
      template,
      drafts.filter(({ length }) => length === 'full'),
    ),
    ...definitionFindings(template, drafts),
    ...contradictions(template, drafts, annotated),
  ];
  findings.push(...toldFindings(told));
  const clauses = newClauses(annotated.filter(isWhole)).length;
  return { findings: distinct(findings), protocols: drafts.length, clauses };
}

/** Find words that were lost or stand wrong, in each different clause, and what a clause lacks in its own draft. */
function brokenTexts(
  template: Template,
  { drafts, annotated }: { drafts: readonly Draft[]; annotated: readonly Draft[] },
): Told[] {
  const rules = [stumpRule(template), signRule(template), numberRule(template)];
  const known = new Map(newClauses(annotated).map((clause) => [wordsOf(clause), clause]));
  const inDraft: ReadonlyArray<(tree: Protocol) => Told[]> = [
    pointingRule(known),
    referenceRule(template),
  ];
  return [
    ...newClauses(annotated).flatMap((clause) => rules.flatMap((rule) => rule(clause))),
    ...drafts.flatMap(({ tree, answers }) =>
      inDraft.flatMap((rule) => rule(tree).map((one): Told => ({ ...one, answers }))),
    ),
  ];
}

/** Give each clause once, from the first draft that has it in these words. */
function newClauses(drafts: readonly Draft[]): Clause[] {
  const found = new Map<string, Clause>();
  for (const { tree } of drafts) {
    for (const clause of rulesIn(tree)) {
      const key = `${keyOf(clause)} ${wordsOf(clause)}`;
      if (!found.has(key)) found.set(key, clause);
    }
  }
  return [...found.values()];
}

/** Compose each `answers.example*.yaml`, and lay its `expected*.md` beside it where the folder should hold that. */
function examplesOf(
  template: Template,
  files: TemplateFiles,
  how: CheckOptions['examples'],
): Array<{ found: TemplateFinding[]; draft: Draft | null }> {
  const names = Object.keys(files).filter((path) => /^answers\.example[^/]*\.yaml$/.test(path));
  if (names.length === 0) {
    const none = { path: 'answers.example.yaml', code: 'missing-example', data: {} } as const;
    return [{ found: toldFindings([none]), draft: null }];
  }
  return names.map((name) => {
    const { problems, draft } = tryExample(template, files[name] ?? '');
    const named = problems.map((problem) => ({ ...problem, path: `${name}: ${problem.path}` }));
    const path = name.replace('answers.example', 'expected').replace(/\.yaml$/, '.md');
    const isStale = draft && how === 'compared' && files[path] !== toMarkdown(draft.tree);
    const stale: Told[] = isStale ? [{ path, code: 'stale-example', data: { name, path } }] : [];
    return { found: [...problemFindings('failing-example', named), ...toldFindings(stale)], draft };
  });
}

/** Keep one of what is told in the same words of the same place. */
function distinct(findings: readonly TemplateFinding[]): TemplateFinding[] {
  const found = new Map<string, TemplateFinding>();
  for (const finding of findings) {
    const key = `${finding.ruleId} ${finding.path} ${finding.message}`;
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()];
}
