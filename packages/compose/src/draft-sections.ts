import type { Settled } from './answers.ts';
import { fillClause } from './fill-clause.ts';
import type { Form } from './form.ts';
import { referralsUnder } from './form-text.ts';
import { surelyHolds } from './open-point.ts';
import { type Outline, type OutlineSection, outlineOf, type Piece, type Unit } from './outline.ts';
import type { Block, Position } from './position.ts';
import type { Problem } from './problem.ts';
import { sectionNumber } from './section-number.ts';
import type { Template } from './template.ts';
import type { TextScope } from './text.ts';
import { undecidedOf } from './undecided.ts';

/** A clause that these answers give, with its place. */
export interface Draft {
  /** What it is made of; the first gives it its wId. */
  unit: Unit;
  num: string;
  /** What a cross-reference calls it: `B.3`. */
  label: string;
}

/** A clause to fill in: with the question on which its words still hang, where they do. */
export type Wanted = Pick<Piece, 'block' | 'position' | 'waitsFor'>;

/** A section, and the clauses in it. */
export interface DraftSection {
  num: string | null;
  heading: string;
  /** The part of the text in which it stands, from 0; `null` where there are no parts. */
  part: number | null;
  drafts: Draft[];
}

/** One round of filling in all texts. */
export interface Pass {
  settled: Settled;
  form: Form;
  scope: Pick<TextScope, 'values'> & { open: ReadonlySet<string> };
  /** Labels of all clauses, once known. */
  labels: ReadonlyMap<string, string> | null;
  problems: Problem[];
  /** Clauses that point at a chapter that was left out, by the name of that chapter. */
  referred: Map<string, Set<string>>;
}

/** Choose the positions that these answers ask for, fill in their text, and number what comes in the text. */
export function draftSections(
  template: Template,
  pass: Pass,
): Pick<Outline, 'gone'> & { sections: DraftSection[] } {
  const seen = new Set<string>();
  const all = sectionsOf(template, pass.form).map(({ heading, topics }) => {
    const pieces: Piece[] = [];
    for (const wanted of topics.flatMap((topic) => wantedOf(template, topic, pass.settled))) {
      const { block, position } = wanted;
      const { markdown, blanks } = fillClause(wanted, template, pass);
      if (!markdown) continue;
      if (seen.has(block.wId)) pass.problems.push(twice(block, position));
      seen.add(block.wId);
      pieces.push({ ...wanted, markdown, blanks });
    }
    return { heading, pieces: [...pieces, ...referralsUnder(topics, template, pass)] };
  });
  const { sections, gone } = outlineOf(all, template, pass.form);
  return { sections: numbered(sections, template), gone };
}

/** Give the headings with their topics: the short text can have fewer. */
function sectionsOf({ sections, lengths }: Template, { length }: Form): Template['sections'] {
  const short = length === 'short' && lengths && lengths.short !== 'whole' ? lengths.short : null;
  return short?.sections ?? sections;
}

function numbered(sections: readonly OutlineSection[], template: Template): DraftSection[] {
  const { sections: style, clauses: restart } = template.numbering;
  const found: DraftSection[] = [];
  let last = 0;
  for (const { heading, part, units } of sections) {
    if (units.length === 0) continue;
    const num = sectionNumber(found.length, style);
    if (restart === 'per-section') last = 0;
    const drafts = units.map((unit): Draft => {
      last += 1;
      const label = num === null || restart === 'throughout' ? `${last}` : `${num}.${last}`;
      return { unit, num: `${last}`, label };
    });
    found.push({ num, heading, part, drafts });
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
