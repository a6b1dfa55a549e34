import {
  type Clause,
  type FootnoteDefinition,
  identify,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { type Settled, settle } from './answers.ts';
import { type Draft, draftSections, type Pass } from './draft-sections.ts';
import { currentAnswers } from './former-answers.ts';
import type { Basis } from './legal-basis.ts';
import { dependents, surelyHolds } from './open-point.ts';
import { openRecords, openSection } from './open-section.ts';
import type { Block } from './position.ts';
import { type Problem, TemplateError } from './problem.ts';
import type { Template } from './template.ts';
import { toClause } from './to-clause.ts';
import { toMeta } from './to-meta.ts';

/**
 * Compose a protocol from a template and answers.
 *
 * @param template A template from `loadTemplate`.
 * @param answers Answers by question, as they came from YAML or JSON.
 * @returns A clause tree without positions: status `draft`, council rights as unconfirmed proposals, and on
 *   each clause its topics, legal basis and provenance.
 * @throws AnswersError with every problem of the answers; TemplateError where the template's text cannot
 *   carry these answers.
 */
export function compose(template: Template, answers: unknown): Protocol {
  const settled = settle(template.questions, currentAnswers(template, answers));
  const problems: Problem[] = [];
  const pass: Pass = { settled, scope: scopeOf(template, settled), labels: null, problems };
  // Twice, because a text can refer to a clause after it: the first time only tells which clauses there are.
  const first = draftSections(template, pass);
  if (problems.length > 0) throw new TemplateError(problems);
  const labels = new Map(
    first.flatMap(({ drafts }) => drafts.map(({ block, label }) => [block.wId, label])),
  );
  const sections = draftSections(template, { ...pass, labels });
  const notes = { count: 0 };
  const children = sections.map(({ num, heading, drafts }): Section => {
    const content: Array<Clause | FootnoteDefinition> = [];
    for (const entry of drafts)
      content.push(...build(entry, template, { settled, notes, problems }));
    return { type: 'section', eId: '', num, heading, depth: 1, children: content };
  });
  if (problems.length > 0) throw new TemplateError(problems);
  const topics = new Map(
    sections.flatMap(({ drafts }) =>
      drafts.map(({ block, position }) => [block.wId, [position.topic]]),
    ),
  );
  const open = openSection(template, sections, settled);
  if (open) {
    children.push(open);
    for (const { wId, data } of open.children as Clause[]) topics.set(wId, data?.topics ?? []);
  }
  const meta = toMeta(template, settled, topics);
  return identify({
    type: 'protocol',
    meta:
      settled.open.size > 0 ? { ...meta, open: openRecords(template, sections, settled) } : meta,
    children,
  });
}

/** Give the values that texts show, and what they cannot show yet. */
function scopeOf(template: Template, settled: Settled): Pass['scope'] {
  const open = dependents(template, settled.pending);
  const values = new Map([...settled.values, ...termsOf(template, settled, open)]);
  return { values, open };
}

function build(
  { block, position, num, markdown }: Draft,
  template: Template,
  context: { settled: Settled; notes: { count: number }; problems: Problem[] },
): Array<Clause | FootnoteDefinition> {
  const read = toClause(markdown, {
    wId: block.wId,
    num,
    read: template.readClause,
    notes: context.notes,
  });
  if (!read) {
    const path = `clauses/${position.id}.md: ${block.wId}`;
    context.problems.push({ path, code: 'piece-no-clause', data: {} });
    return [];
  }
  const basis = position.basis
    .filter(({ when }) => surelyHolds(when, context.settled))
    .filter(({ clauses }) => clauses === undefined || clauses.includes(numberOf(block)))
    .map(({ clauses: _, when: __, ...source }) => source)
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
  const data = {
    topics: [...position.topics],
    ...(basis.length > 0 ? { basis } : {}),
    provenance: [{ source: `${template.id}@${template.version}`, clause: position.id }],
  };
  return [{ ...read.clause, data }, ...read.footnotes];
}

function isSame(one: Pick<Basis, 'source' | 'asOf'>, other: typeof one): boolean {
  return one.source === other.source && one.asOf === other.asOf;
}

/** Give the number of a clause within its topic, as its wId has it. */
function numberOf({ wId }: Block): number {
  return Number(wId.slice(wId.lastIndexOf('-') + 1));
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
