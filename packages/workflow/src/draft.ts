import type { Protocol } from '@akkoord/clause';
import {
  AnswersError,
  compose,
  loadTemplate,
  type Problem,
  readYaml,
  type Template,
  type TemplateFiles,
} from '@akkoord/compose';
import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { templates } from './templates.generated.ts';

/** Shipped templates that were asked for, by the taxonomy that they were read with: nothing in them changes. */
const shipped = new WeakMap<Taxonomy, Map<string, Template>>();

/** The ids of the templates that ship with Akkoord, sorted. */
export const templateIds: readonly string[] = Object.keys(templates).sort();

/**
 * Give the files of a template that ships with Akkoord.
 *
 * @throws TypeError where no shipped template has this id.
 */
export function shippedTemplate(id: string): TemplateFiles {
  const files = Object.hasOwn(templates, id) ? templates[id] : undefined;
  if (!files) throw new TypeError(`Unknown template ${id}; known: ${templateIds.join(', ')}`);
  return files;
}

/**
 * Draft a protocol from a template and answers.
 *
 * @param template Id of a shipped template, or the files of another.
 * @param answers The answers as YAML.
 * @param taxonomy Default: the one that Akkoord ships.
 * @throws TemplateError with every problem of the template.
 * @throws AnswersError with every problem of the answers, or with those of the YAML.
 * @throws TypeError where no shipped template has this id.
 */
export function draftProtocol(
  template: string | TemplateFiles,
  answers: string,
  taxonomy?: Taxonomy,
): Protocol {
  return compose(readTemplate(template, taxonomy), parseAnswers(answers));
}

/**
 * Read a template. A shipped template is read at the first call; every call with the same taxonomy gives the same.
 *
 * @param template Id of a shipped template, or the files of another.
 * @param taxonomy Default: the one that Akkoord ships.
 * @throws TemplateError with every problem of the template.
 * @throws TypeError where no shipped template has this id.
 */
export function readTemplate(
  template: string | TemplateFiles,
  taxonomy: Taxonomy = defaultTaxonomy(),
): Template {
  if (typeof template !== 'string') return loadTemplate(template, { taxonomy });
  const known = shipped.get(taxonomy) ?? new Map<string, Template>();
  shipped.set(taxonomy, known);
  const found = known.get(template) ?? loadTemplate(shippedTemplate(template), { taxonomy });
  known.set(template, found);
  return found;
}

/**
 * Read the YAML of an answers file, complete or not.
 *
 * @returns What it holds; an empty file is an empty set of answers, so that every missing one is named.
 * @throws AnswersError where it is no YAML.
 */
export function parseAnswers(answers: string): unknown {
  const { value, problems } = readYaml(answers, { numbers: 'written' });
  if (problems.length === 0) return value ?? {};
  throw new AnswersError(
    problems.map((problem): Problem => {
      const path = problem.line === null ? '' : `regel ${problem.line}`;
      return problem.code === 'yaml-broken'
        ? { path, code: 'answers-no-yaml', data: {} }
        : ({ path, code: problem.code, data: problem.data } as Problem);
    }),
  );
}
