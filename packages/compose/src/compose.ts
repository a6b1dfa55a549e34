import {
  type Clause,
  type FootnoteDefinition,
  identify,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import type { Settled } from './answers.ts';
import { settledFor } from './constraint.ts';
import type { Draft } from './draft-sections.ts';
import { type Drafted, draftedBy } from './drafted.ts';
import { type Form, fullForm, type LeftOut } from './form.ts';
import { assertForm, leftOut, partsOf, wIdsOf, withRelated } from './form-text.ts';
import type { Basis } from './legal-basis.ts';
import { surelyHolds } from './open-point.ts';
import { openRecords, openSection } from './open-section.ts';
import type { Piece } from './outline.ts';
import { numberOf } from './position.ts';
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
  return composeDrafted(template, answers, fullForm).protocol;
}

/**
 * Compose a protocol in another form: shorter, without some of its chapters, in parts.
 *
 * @param form The length, the chapters, and whether the text is in parts.
 * @returns The tree as `compose` gives it, and what the form leaves out of the full text.
 * @throws AnswersError where the template does not have this form, or where a chapter cannot be left out; and as
 *   `compose` does.
 */
export function composeForm(
  template: Template,
  answers: unknown,
  form: Form,
): { protocol: Protocol; left: LeftOut[] } {
  const { settled, drafted, protocol } = composeDrafted(template, answers, form);
  const full = form === fullForm ? drafted : draftedBy(template, settled, fullForm);
  return { protocol, left: leftOut(template, { full, drafted, form }) };
}

/** Compose a protocol, and give what it was made of. */
export function composeDrafted(
  template: Template,
  answers: unknown,
  form: Form,
): { settled: Settled; drafted: Drafted; protocol: Protocol } {
  assertForm(template, form);
  const settled = settledFor(template, answers);
  const drafted = draftedBy(template, settled, form);
  return { settled, drafted, protocol: toTree(template, settled, { drafted, form }) };
}

function toTree(
  template: Template,
  settled: Settled,
  { drafted: { sections }, form }: { drafted: Drafted; form: Form },
): Protocol {
  const problems: Problem[] = [];
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
      drafts.map(({ unit }) => [
        unit[0].block.wId,
        { topics: unit.map(({ position }) => position.topic), wIds: wIdsOf(unit) },
      ]),
    ),
  );
  const open = openSection(template, sections, settled);
  for (const { wId, data } of (open?.children ?? []) as Clause[]) {
    topics.set(wId, { topics: [...(data?.topics ?? [])], wIds: [wId] });
  }
  const parts = form.inParts ? partsOf(template, sections, children) : children;
  const documents = Object.values(form.elsewhere);
  const meta = withRelated(toMeta(template, settled, topics), documents);
  return identify({
    type: 'protocol',
    meta:
      settled.open.size > 0 ? { ...meta, open: openRecords(template, sections, settled) } : meta,
    children: open ? [...parts, open] : parts,
  });
}

function build(
  { unit, num }: Draft,
  template: Template,
  context: { settled: Settled; notes: { count: number }; problems: Problem[] },
): Array<Clause | FootnoteDefinition> {
  const [{ block, position }] = unit;
  const read = toClause(unit.map(({ markdown }) => markdown).join(' '), {
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
  const basis = unit
    .flatMap((piece) => basisOf(piece, context.settled))
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
  const positions = [...new Set(unit.map((piece) => piece.position))];
  const source = `${template.id}@${template.version}`;
  const data = {
    topics: [...new Set(positions.flatMap(({ topics }) => topics))],
    ...(basis.length > 0 ? { basis } : {}),
    provenance: positions.map(({ id }) => ({ source, clause: id })),
  };
  return [{ ...read.clause, data }, ...read.footnotes];
}

function basisOf({ block, position }: Piece, settled: Settled) {
  return position.basis
    .filter(({ when }) => surelyHolds(when, settled))
    .filter(({ clauses }) => clauses === undefined || clauses.includes(numberOf(block)))
    .map(({ clauses: _, when: __, ...source }) => source);
}

function isSame(one: Pick<Basis, 'source' | 'asOf'>, other: typeof one): boolean {
  return one.source === other.source && one.asOf === other.asOf;
}
