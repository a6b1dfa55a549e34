import type { Protocol } from '@akkoord/clause';
import {
  AnswersError,
  compose,
  loadTemplate,
  type Template,
  type TemplateFiles,
} from '@akkoord/compose';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { parseDocument } from 'yaml';
import { templates } from './templates.generated.ts';

/** Shipped templates that were asked for, as the shipped taxonomy: nothing in them changes. */
const shipped = new Map<string, Template>();

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
 * Draft a protocol from a template and answers, with the default taxonomy.
 *
 * @param template Id of a shipped template, or the files of another.
 * @param answers The answers as YAML.
 * @throws TemplateError with every problem of the template.
 * @throws AnswersError with every problem of the answers, or with those of the YAML.
 * @throws TypeError where no shipped template has this id.
 */
export function draftProtocol(template: string | TemplateFiles, answers: string): Protocol {
  return compose(readTemplate(template), parseAnswers(answers));
}

/**
 * Read a template, with the default taxonomy. A shipped template is read at the first call; every call gives the same.
 *
 * @param template Id of a shipped template, or the files of another.
 * @throws TemplateError with every problem of the template.
 * @throws TypeError where no shipped template has this id.
 */
export function readTemplate(template: string | TemplateFiles): Template {
  if (typeof template !== 'string') {
    return loadTemplate(template, { taxonomy: defaultTaxonomy() });
  }
  const found = shipped.get(template);
  if (found) return found;
  const loaded = loadTemplate(shippedTemplate(template), { taxonomy: defaultTaxonomy() });
  shipped.set(template, loaded);
  return loaded;
}

/**
 * Read the YAML of an answers file, complete or not.
 *
 * @returns What it holds; an empty file is an empty set of answers, so that every missing one is named.
 * @throws AnswersError where it is no YAML.
 */
export function parseAnswers(answers: string): unknown {
  const document = parseDocument(answers);
  if (document.errors.length === 0) return document.toJS() ?? {};
  throw new AnswersError(
    document.errors.map(({ linePos }) => ({
      path: linePos ? `regel ${linePos[0].line}` : '',
      code: 'answers-no-yaml',
      data: {},
    })),
  );
}
