import {
  type Clause,
  type FootnoteDefinition,
  identify,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import { readAnswers } from './answers.ts';
import { holds, type Values } from './condition.ts';
import type { Block, Position } from './position.ts';
import { type Problem, TemplateError } from './problem.ts';
import { labelOf } from './question.ts';
import type { Template } from './template.ts';
import { NoValueError, renderText, type TextScope } from './text.ts';
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
  const values = readAnswers(template.questions, answers);
  const shown = new Map([...values, ...termsOf(template, values)]);
  const problems: Problem[] = [];
  // Twice, because a text can refer to a clause after it: the first time only tells which clauses there are.
  const first = draft(template, values, { shown, labels: null, problems });
  if (problems.length > 0) throw new TemplateError(problems);
  const labels = new Map(
    first.flatMap(({ drafts }) => drafts.map(({ block, label }) => [block.wId, label])),
  );
  const sections = draft(template, values, { shown, labels, problems });
  const notes = { count: 0 };
  const children = sections.map(({ num, heading, drafts }): Section => {
    const content: Array<Clause | FootnoteDefinition> = [];
    for (const entry of drafts)
      content.push(...build(entry, template, { values, notes, problems }));
    return { type: 'section', eId: '', num, heading, depth: 1, children: content };
  });
  if (problems.length > 0) throw new TemplateError(problems);
  const wIds = new Map(
    sections.flatMap(({ drafts }) => drafts.map(({ block, position }) => [block.wId, position])),
  );
  return identify({ type: 'protocol', meta: toMeta(template, values, wIds), children });
}

/** Choose the positions that these answers ask for, fill in their text, and number what comes out. */
function draft(
  template: Template,
  values: Values,
  pass: {
    shown: TextScope['values'];
    /** Labels of all clauses, once known. */
    labels: ReadonlyMap<string, string> | null;
    problems: Problem[];
  },
): DraftSection[] {
  const { sections: style, clauses: restart } = template.numbering;
  const seen = new Set<string>();
  const found: DraftSection[] = [];
  let last = 0;
  for (const { heading, topics } of template.sections) {
    const num = style === 'none' ? null : numberOf(found.length, style);
    if (restart === 'per-section') last = 0;
    const drafts: Draft[] = [];
    for (const position of topics.flatMap((topic) => chosen(template, topic, values))) {
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

function chosen(template: Template, topic: string, values: Values): Position[] {
  return template.positions
    .filter((position) => position.topic === topic && holds(position.when, values))
    .sort((a, b) => a.start - b.start);
}

function fill(
  block: Block,
  position: Position,
  template: Template,
  pass: Parameters<typeof draft>[2],
): string {
  const report = (message: string) => {
    pass.problems.push({ path: `clauses/${position.id}.md: ${block.wId}`, message });
    return '';
  };
  const ref = (wId: string) => {
    if (pass.labels === null) return '0';
    return (
      pass.labels.get(wId) ??
      report(
        `De verwijzing naar '${wId}' wijst bij deze antwoorden nergens naar. Zet er een {{#if}} omheen.`,
      )
    );
  };
  try {
    return renderText(block.nodes, {
      values: pass.shown,
      months: template.taxonomy.reading.months,
      ref,
      labelOf: (question, value) => labelOf(template.questions, question, value),
    }).trim();
  } catch (error) {
    if (!(error instanceof NoValueError)) throw error;
    return report(
      `De tekst laat '${error.source}' zien, maar die vraag is bij deze antwoorden niet beantwoord. Zet er een {{#if}} omheen.`,
    );
  }
}

function build(
  { block, position, num, markdown }: Draft,
  template: Template,
  context: { values: Values; notes: { count: number }; problems: Problem[] },
): Array<Clause | FootnoteDefinition> {
  const read = toClause(markdown, {
    wId: block.wId,
    num,
    taxonomy: template.taxonomy,
    notes: context.notes,
  });
  if (!read) {
    const message =
      'Dit stuk wordt niet één clausule. Schrijf één alinea, zo nodig met een lijst na een dubbele punt.';
    context.problems.push({ path: `clauses/${position.id}.md: ${block.wId}`, message });
    return [];
  }
  const basis = position.basis
    .filter(({ when }) => holds(when, context.values))
    .map(({ source, asOf }) => ({ source, asOf }));
  const data = {
    topics: [...position.topics],
    ...(basis.length > 0 ? { basis } : {}),
    provenance: [{ source: `${template.id}@${template.version}`, clause: position.id }],
  };
  return [{ ...read.clause, data }, ...read.footnotes];
}

function termsOf(template: Template, values: Values): Array<[string, string]> {
  return Object.entries(template.terms ?? {}).flatMap(([term, cases]) => {
    const found = cases.find(({ when }) => holds(when, values));
    return found ? [[term, found.text] as [string, string]] : [];
  });
}

/** Number a section: A to Z and then AA, or from 1. */
function numberOf(index: number, style: 'letters' | 'digits'): string {
  if (style === 'digits') return `${index + 1}`;
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : numberOf(Math.floor(index / 26) - 1, style) + letter;
}

function twice(block: Block, position: Position): Problem {
  const message = `De clausule '${block.wId}' komt twee keer uit het sjabloon, omdat twee posities tegelijk gelden. Pas 'when' of 'start' aan.`;
  return { path: `clauses/${position.id}.md: ${block.wId}`, message };
}
