import { fillPhrase } from '@akkoord/taxonomy';
import { listed } from '@akkoord/text';
import { holds, looksAt } from './condition.ts';
import { escapeMarkdown } from './escape.ts';
import type { Question } from './question.ts';
import type { Template } from './template.ts';
import { namesInText } from './text.ts';

/** A question that the school leaves open, with what hangs on it. */
export interface OpenPoint {
  question: Question;
  /** Topics on which the protocol is silent or has a blank until the question is answered. */
  topics: readonly string[];
}

/**
 * Tell what each open question leaves undecided.
 *
 * @param template The template.
 * @param open The open questions.
 */
export function openPoints(template: Template, open: ReadonlySet<string>): OpenPoint[] {
  return template.questions
    .filter(({ id }) => open.has(id))
    .map((question) => ({ question, topics: topicsOf(template, question.id) }));
}

/**
 * List everything that hangs on these questions: they themselves, questions asked because of them, and terms.
 */
export function dependents(template: Template, ids: Iterable<string>): Set<string> {
  const found = new Set(ids);
  for (const { id, when } of template.questions) if (looksAt(when, found)) found.add(id);
  for (const [term, cases] of Object.entries(template.terms ?? {})) {
    if (cases.some(({ when }) => looksAt(when, found))) found.add(term);
  }
  return found;
}

/** Write an open point as the Markdown of one clause; `clauses` are the labels of texts with a blank for it. */
export function openPointText(
  { question }: OpenPoint,
  clauses: readonly string[],
  { taxonomy }: Pick<Template, 'taxonomy'>,
): string {
  const phrases = taxonomy.documentPhrases.drafted.open;
  const choices = choicesOf(question, phrases.yesOrNo);
  return [
    question.question,
    choices.length > 0 ? fillPhrase(phrases.choices, { choices: choices.join('; ') }) : '',
    question.why,
    clauses.length > 0 ? fillPhrase(phrases.clauses, { clauses: listed(clauses) }) : '',
  ]
    .filter(Boolean)
    .map(escapeMarkdown)
    .join(' ');
}

function choicesOf(question: Question, { yes, no }: Record<'yes' | 'no', string>): string[] {
  if (question.type === 'boolean') return [yes, no];
  return 'options' in question ? question.options.map(({ label }) => label) : [];
}

function topicsOf(template: Template, id: string): string[] {
  const names = dependents(template, [id]);
  const touched = template.positions.filter(
    ({ when, blocks }) =>
      looksAt(when, names) ||
      blocks.some(({ nodes }) => namesInText(nodes).some((name) => names.has(name))),
  );
  return [...new Set(touched.map(({ topic }) => topic))];
}

/** Tell whether a condition is settled and holds. */
export function surelyHolds(
  when: Parameters<typeof holds>[0],
  { values, pending }: { values: Parameters<typeof holds>[1]; pending: ReadonlySet<string> },
): boolean {
  return !looksAt(when, pending) && holds(when, values);
}
