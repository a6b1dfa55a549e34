import {
  type Clause,
  type Coded,
  type FootnoteDefinition,
  identify,
  type OpenQuestionRecord,
  openPrefix,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { type Settled, settle } from './answers.ts';
import { looksAt } from './condition.ts';
import { currentAnswers } from './former-answers.ts';
import type { Basis } from './legal-basis.ts';
import { dependents, gapOf, openPoints, openPointText, surelyHolds } from './open-point.ts';
import type { Block, Position } from './position.ts';
import { type Problem, TemplateError, type TemplateMessages } from './problem.ts';
import { labelOf } from './question.ts';
import { sectionNumber } from './section-number.ts';
import type { Template } from './template.ts';
import { NoValueError, namesInText, renderText, type TextScope, UndecidedError } from './text.ts';
import { toClause } from './to-clause.ts';
import { toMeta } from './to-meta.ts';

/** A clause that these answers give, with its place and its Markdown. */
interface Draft {
  block: Block;
  position: Position;
  num: string;
  /** What a cross-reference calls it: `B.3`. */
  label: string;
  markdown: string;
}

interface DraftSection {
  num: string | null;
  heading: string;
  drafts: Draft[];
}

interface Pass {
  settled: Settled;
  scope: Pick<TextScope, 'values' | 'open' | 'gap'>;
  /** Labels of all clauses, once known. */
  labels: ReadonlyMap<string, string> | null;
  problems: Problem[];
}

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
  const first = draft(template, pass);
  if (problems.length > 0) throw new TemplateError(problems);
  const labels = new Map(
    first.flatMap(({ drafts }) => drafts.map(({ block, label }) => [block.wId, label])),
  );
  const sections = draft(template, { ...pass, labels });
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
  return { values, open, gap: gapOf(template).markdown };
}

/** Record the open points in the metadata, so that no later step takes the text for a finished one. */
function openRecords(
  template: Template,
  sections: readonly DraftSection[],
  { open }: Settled,
): OpenQuestionRecord[] {
  return openPoints(template, open).map(({ question }) => {
    const clauses = gapsOf(question.id, template, sections).map(({ block }) => block.wId);
    return {
      id: question.id,
      question: question.question,
      ...(clauses.length > 0 ? { clauses } : {}),
    };
  });
}

/** List the texts with a gap that waits for an answer. */
function gapsOf(id: string, template: Template, sections: readonly DraftSection[]): Draft[] {
  const names = dependents(template, [id]);
  const gap = gapOf(template).markdown;
  return sections
    .flatMap(({ drafts }) => drafts)
    .filter(
      ({ block, markdown }) =>
        markdown.includes(gap) && namesInText(block.nodes).some((name) => names.has(name)),
    );
}

/** List the open points in a section of their own, after the others. */
function openSection(
  template: Template,
  sections: readonly DraftSection[],
  { open }: Settled,
): Section | null {
  if (open.size === 0) return null;
  const { sections: style, clauses: restart } = template.numbering;
  const drafts = sections.flatMap((section) => section.drafts);
  const start = restart === 'throughout' ? drafts.length : 0;
  const children = openPoints(template, open).map((point, index): Clause => {
    const gaps = gapsOf(point.question.id, template, sections).map(({ label }) => label);
    const read = toClause(openPointText(point, gaps, template), {
      wId: `${openPrefix}${point.question.id}`,
      num: `${start + index + 1}`,
      read: template.readClause,
      notes: { count: 0 },
    });
    if (!read) throw new TypeError(`Open point ${point.question.id} is not one clause`);
    const provenance = [
      { source: `${template.id}@${template.version}`, clause: point.question.id },
    ];
    const data = { ...(point.topics.length > 0 ? { topics: [...point.topics] } : {}), provenance };
    return { ...read.clause, data };
  });
  const num = sectionNumber(sections.length, style);
  const heading = template.taxonomy.documentPhrases.drafted.headings.open;
  return { type: 'section', eId: '', num, heading, depth: 1, children };
}

/** Choose the positions that these answers ask for, fill in their text, and number what comes out. */
function draft(template: Template, pass: Pass): DraftSection[] {
  const { sections: style, clauses: restart } = template.numbering;
  const seen = new Set<string>();
  const found: DraftSection[] = [];
  let last = 0;
  for (const { heading, topics } of template.sections) {
    const num = sectionNumber(found.length, style);
    if (restart === 'per-section') last = 0;
    const drafts: Draft[] = [];
    for (const position of topics.flatMap((topic) => chosen(template, topic, pass.settled))) {
      for (const block of position.blocks) {
        const markdown = fill(block, position, template, pass);
        if (!markdown) continue;
        if (seen.has(block.wId)) pass.problems.push(twice(block, position));
        seen.add(block.wId);
        last += 1;
        const label = num === null || restart === 'throughout' ? `${last}` : `${num}.${last}`;
        drafts.push({ block, position, num: `${last}`, label, markdown });
      }
    }
    if (drafts.length > 0) found.push({ num, heading, drafts });
  }
  return found;
}

function chosen(template: Template, topic: string, settled: Settled): Position[] {
  return template.positions
    .filter((position) => position.topic === topic && surelyHolds(position.when, settled))
    .sort((a, b) => a.start - b.start);
}

function fill(block: Block, position: Position, template: Template, pass: Pass): string {
  const report = (says: Coded<TemplateMessages>) => {
    pass.problems.push({ path: `clauses/${position.id}.md: ${block.wId}`, ...says });
    return '';
  };
  const ref = (wId: string) => {
    if (pass.labels === null) return '0';
    const label = pass.labels.get(wId);
    if (label === undefined && isUndecided(wId, template, pass)) return gapOf(template).text;
    return label ?? report({ code: 'reference-nowhere', data: { wId } });
  };
  try {
    return renderText(block.nodes, {
      ...pass.scope,
      ref,
      labelOf: (question, value) => labelOf(template.questions, question, value),
    }).trim();
  } catch (error) {
    if (error instanceof UndecidedError) return '';
    if (!(error instanceof NoValueError)) throw error;
    return report({ code: 'value-not-answered', data: { source: error.source } });
  }
}

/** Tell whether a clause is only absent because a question is still open. */
function isUndecided(wId: string, { positions }: Template, { scope }: Pass): boolean {
  const open = scope.open ?? new Set();
  return positions.some(({ when, blocks }) =>
    blocks.some(
      (block) =>
        block.wId === wId &&
        (looksAt(when, open) || namesInText(block.nodes).some((name) => open.has(name))),
    ),
  );
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

function twice(block: Block, position: Position): Problem {
  const path = `clauses/${position.id}.md: ${block.wId}`;
  return { path, code: 'clause-twice', data: { wId: block.wId } };
}
