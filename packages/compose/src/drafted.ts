import type { Settled } from './answers.ts';
import { type DraftSection, draftSections, type Pass } from './draft-sections.ts';
import type { Form } from './form.ts';
import { assertWhole } from './form-text.ts';
import { dependents, surelyHolds } from './open-point.ts';
import { type Problem, TemplateError } from './problem.ts';
import type { Template } from './template.ts';

/** What comes out of a template: the clauses with their places, before they are a tree. */
export interface Drafted {
  sections: DraftSection[];
  /** What a cross-reference to each clause reads as. */
  labels: ReadonlyMap<string, string>;
}

/**
 * Choose what comes in the text, and fill it in.
 *
 * @throws AnswersError, TemplateError as `composeForm` does.
 */
export function draftedBy(template: Template, settled: Settled, form: Form): Drafted {
  const problems: Problem[] = [];
  const scope = scopeOf(template, settled);
  const pass: Pass = { settled, form, scope, labels: null, problems, referred: new Map() };
  // Twice, because a text can refer to a clause after it: the first time only tells which clauses there are.
  const first = draftSections(template, pass);
  if (problems.length > 0) throw new TemplateError(problems);
  const labels = new Map(
    first.sections.flatMap(({ drafts }) =>
      drafts.flatMap(({ unit, label }) => unit.map(({ block }) => [block.wId, label] as const)),
    ),
  );
  for (const [wId, { document }] of first.gone) if (document) labels.set(wId, document);
  const { sections } = draftSections(template, { ...pass, labels });
  assertWhole(first.gone, pass.referred, labels);
  if (problems.length > 0) throw new TemplateError(problems);
  return { sections, labels };
}

/** Give the values that texts show, and what they cannot show yet. */
export function scopeOf(template: Template, settled: Settled): Pass['scope'] {
  const open = dependents(template, settled.pending);
  const values = new Map([...settled.values, ...termsOf(template, settled, open)]);
  return { values, open };
}

function termsOf(
  template: Template,
  settled: Settled,
  open: ReadonlySet<string>,
): Array<[string, string]> {
  return Object.entries(template.terms ?? {}).flatMap(([term, cases]) => {
    if (open.has(term)) return [];
    const found = cases.find(({ when }) => surelyHolds(when, settled));
    return found ? [[term, found.text] as [string, string]] : [];
  });
}
