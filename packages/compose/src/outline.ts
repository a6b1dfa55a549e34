import type { Form } from './form.ts';
import type { Lengths } from './load-lengths.ts';
import { type Block, numberOf, type Position } from './position.ts';
import type { Question } from './question.ts';
import type { Template } from './template.ts';

/** A text of the template as these answers fill it in. */
export interface Piece {
  block: Block;
  position: Position;
  markdown: string;
  /** The questions and terms for which it has a blank. */
  blanks: ReadonlySet<string>;
  /** The open question that still has to choose its text; `null` where that is chosen. */
  waitsFor: Question | null;
}

/** One clause: a piece, or several that are joined. */
export type Unit = readonly [Piece, ...Piece[]];

/** A section with what comes in it. */
export interface OutlineSection {
  heading: string;
  /** The part of the text in which it stands, from 0; `null` where there are no parts. */
  part: number | null;
  units: Unit[];
}

/** What comes in the text, and what does not. */
export interface Outline {
  sections: OutlineSection[];
  /** Chapters that went to another document or were left out, by the clauses that they had. */
  gone: ReadonlyMap<string, Gone>;
}

interface Gone {
  chapter: Lengths['chapters'][number];
  /** Where it stands; `null` where it was left out. */
  document: string | null;
  /** Whether the law asks for it. */
  duty: boolean;
}

/**
 * Choose what comes in the text at a length, without the chapters that a school leaves out or keeps elsewhere.
 *
 * A duty that the law asks for is never left out of the short text, listed or not.
 *
 * @param sections All pieces that the answers give, by section.
 * @param template The template.
 * @param form The length, the chapters, and whether the text is in parts.
 */
export function outlineOf(
  sections: ReadonlyArray<{ heading: string; pieces: readonly Piece[] }>,
  template: Template,
  form: Form,
): Outline {
  const chapters = template.lengths?.chapters ?? [];
  const gone = new Map<string, Gone>();
  for (const piece of sections.flatMap(({ pieces }) => pieces)) {
    const { block, position } = piece;
    const chapter = chapters.find(({ id, topics }) => {
      return topics.includes(position.topic) && (form.without.includes(id) || form.elsewhere[id]);
    });
    const document = (chapter && form.elsewhere[chapter.id]) ?? null;
    if (chapter) gone.set(block.wId, { chapter, document, duty: isDuty(piece) });
  }
  const stay = sections.map(({ heading, pieces }) => ({
    heading,
    pieces: pieces.filter(({ block }) => !gone.has(block.wId)),
  }));
  const joined = joinedBy(
    template,
    form,
    stay.flatMap(({ pieces }) => pieces),
  );
  const units = stay.map(({ heading, pieces }) => ({
    heading,
    part: null,
    units: pieces.flatMap((piece) => joined.get(piece.block.wId) ?? []),
  }));
  return { sections: form.inParts ? inParts(units, template.lengths) : units, gone };
}

/**
 * Tell whether a clause is a duty by law: of a position that must be there, resting on a source itself, and no
 * permission.
 */
export function isDuty({ block, position }: Pick<Piece, 'block' | 'position'>): boolean {
  const rests = position.basis.some(
    ({ clauses }) => clauses === undefined || clauses.includes(numberOf(block)),
  );
  return position.weight === 'verplicht' && rests && block.expects.modality !== 'permission';
}

/** Give each clause by the wId of the piece that comes first in the document. */
function joinedBy(
  { lengths, positions }: Template,
  { length }: Form,
  pieces: readonly Piece[],
): ReadonlyMap<string, Unit[]> {
  const short = length === 'short' && lengths && lengths.short !== 'whole' ? lengths.short : null;
  const rowOf = new Map((short?.clauses ?? []).flatMap((row) => row.map((wId) => [wId, row])));
  const placed = new Set<readonly string[]>();
  const found = new Map<string, Unit[]>();
  for (const piece of pieces) {
    const row = rowOf.get(piece.block.wId);
    if (!row) {
      // Where a chapter went is no text of a position, and always told.
      const stays = short === null || isDuty(piece) || !positions.includes(piece.position);
      if (stays) found.set(piece.block.wId, [[piece]]);
      continue;
    }
    if (placed.has(row)) continue;
    placed.add(row);
    const members = row.flatMap((wId) => pieces.filter(({ block }) => block.wId === wId));
    found.set(piece.block.wId, [members as unknown as Unit]);
  }
  return found;
}

/** Put the sections in the parts of the text; a section whose topics lie in two parts is in both. */
function inParts(sections: readonly OutlineSection[], lengths: Lengths | null): OutlineSection[] {
  const parts = lengths?.parts?.list ?? [];
  return parts.flatMap(({ topics }, part) =>
    sections.map(({ heading, units }) => ({
      heading,
      part,
      units: units.filter(([{ position }]) => topics.includes(position.topic)),
    })),
  );
}
