import type { Settled } from './answers.ts';
import { fillClause } from './fill-clause.ts';
import { surelyHolds } from './open-point.ts';
import type { Block, Position } from './position.ts';
import type { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { sectionNumber } from './section-number.ts';
import type { Template } from './template.ts';
import type { TextScope } from './text.ts';
import { undecidedOf } from './undecided.ts';

/** A clause that these answers give, with its place and its Markdown. */
export interface Draft {
  block: Block;
  position: Position;
  num: string;
  /** What a cross-reference calls it: `B.3`. */
  label: string;
  markdown: string;
  /** The questions and terms for which it has a blank. */
  blanks: ReadonlySet<string>;
}

/** A clause to fill in: with the question on which its words still hang, where they do. */
export type Wanted = Pick<Draft, 'block' | 'position'> & { waitsFor: Question | null };

/** A section, and the clauses in it. */
export interface DraftSection {
  num: string | null;
  heading: string;
  drafts: Draft[];
}

/** One round of filling in all texts. */
export interface Pass {
  settled: Settled;
  scope: Pick<TextScope, 'values'> & { open: ReadonlySet<string> };
  /** Labels of all clauses, once known. */
  labels: ReadonlyMap<string, string> | null;
  problems: Problem[];
}

/** Choose the positions that these answers ask for, fill in their text, and number what comes out. */
export function draftSections(template: Template, pass: Pass): DraftSection[] {
  const { sections: style, clauses: restart } = template.numbering;
  const seen = new Set<string>();
  const found: DraftSection[] = [];
  let last = 0;
  for (const { heading, topics } of template.sections) {
    const num = sectionNumber(found.length, style);
    if (restart === 'per-section') last = 0;
    const drafts: Draft[] = [];
    for (const wanted of topics.flatMap((topic) => wantedOf(template, topic, pass.settled))) {
      const { block, position } = wanted;
      const { markdown, blanks } = fillClause(wanted, template, pass);
      if (!markdown) continue;
      if (seen.has(block.wId)) pass.problems.push(twice(block, position));
      seen.add(block.wId);
      last += 1;
      const label = num === null || restart === 'throughout' ? `${last}` : `${num}.${last}`;
      drafts.push({ block, position, num: `${last}`, label, markdown, blanks });
    }
    if (drafts.length > 0) found.push({ num, heading, drafts });
  }
  return found;
}

/** List the clauses of a topic: of the positions that hold, and of those that wait for an answer. */
function wantedOf(template: Template, topic: string, settled: Settled): Wanted[] {
  const sure = template.positions
    .filter((position) => position.topic === topic && surelyHolds(position.when, settled))
    .flatMap((position) =>
      position.blocks.map((block): Wanted => ({ block, position, waitsFor: null })),
    );
  return [...sure, ...undecidedOf(template, topic, settled)].sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
}

function placeOf({ block, position }: Wanted): number {
  return position.start + position.blocks.indexOf(block);
}

function twice(block: Block, position: Position): Problem {
  const path = `clauses/${position.id}.md: ${block.wId}`;
  return { path, code: 'clause-twice', data: { wId: block.wId } };
}
