import { type Clause, type OpenQuestionRecord, openPrefix, type Section } from '@akkoord/clause';
import type { Settled } from './answers.ts';
import { levelOf } from './council-rights.ts';
import type { Draft, DraftSection } from './draft-sections.ts';
import { dependents, openPoints, openPointText } from './open-point.ts';
import { sectionNumber } from './section-number.ts';
import type { Template } from './template.ts';
import { toClause } from './to-clause.ts';

/** Record the open points in the metadata, so that no later step takes the text for a finished one. */
export function openRecords(
  template: Template,
  sections: readonly DraftSection[],
  { open }: Settled,
): OpenQuestionRecord[] {
  return openPoints(template, open).map(({ question }) => {
    const clauses = gapsOf(question.id, template, sections).map(({ unit }) => unit[0].block.wId);
    return {
      id: question.id,
      question: question.question,
      ...(clauses.length > 0 ? { clauses } : {}),
    };
  });
}

/** List the texts with a blank that waits for an answer. */
function gapsOf(id: string, template: Template, sections: readonly DraftSection[]): Draft[] {
  const names = dependents(template, [id]);
  return sections
    .flatMap(({ drafts }) => drafts)
    .filter(({ unit }) => unit.some(({ blanks }) => [...blanks].some((name) => names.has(name))));
}

/** List the open points in a section of their own, after the others. */
export function openSection(
  template: Template,
  sections: readonly DraftSection[],
  settled: Settled,
): Section | null {
  const { open } = settled;
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
  const heading =
    template.taxonomy.documentPhrases.drafted.headings.open[levelOf(template, settled)];
  return { type: 'section', eId: '', num, heading, depth: 1, children };
}
