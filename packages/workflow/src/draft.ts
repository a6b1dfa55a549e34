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
 * Read a template, with the default taxonomy.
 *
 * @param template Id of a shipped template, or the files of another.
 * @throws TemplateError with every problem of the template.
 * @throws TypeError where no shipped template has this id.
 */
export function readTemplate(template: string | TemplateFiles): Template {
  const files = typeof template === 'string' ? shippedTemplate(template) : template;
  return loadTemplate(files, { taxonomy: defaultTaxonomy() });
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
      message:
        'dit is geen geldige YAML. Schrijf elk antwoord als naam: waarde op een eigen regel.',
    })),
  );
}
