import { type Section, sectionsOf, type TextPart, textParts } from '@akkoord/clause';
import type { Entry, Side } from '../side.ts';

export type ClausePart = Extract<TextPart, { clause: string }>;
export type SectionPart = Extract<TextPart, { section: string }>;
export type NotePart = Extract<TextPart, { footnote: string }>;
export type HeadPart = Extract<TextPart, { title: string | null }>;

/** A heading, and the clauses that stand under it, by index. */
export interface OutlinedSection {
  part: SectionPart;
  eId: string;
  index: number;
  /** The heading that it stands under; `null` for none. */
  parent: number | null;
  /** Clauses for which it is the nearest heading, and those under a heading within it. */
  own: readonly number[];
  all: readonly number[];
}

/** A footnote, and the clauses that refer to it. */
export interface OutlinedNote {
  part: NotePart;
  clauses: readonly number[];
}

/** What a reader sees of one side, laid out for comparing what is no clause's words. */
export interface Outline {
  entries: readonly Entry[];
  head: HeadPart;
  /** As the entries: one for each clause in document order. */
  clauses: readonly ClausePart[];
  sections: readonly OutlinedSection[];
  notes: readonly OutlinedNote[];
}

/** Lay out one side. */
export function outlineOf({ tree, entries }: Side): Outline {
  const parts = textParts(tree);
  const clauses = parts.filter((part) => 'clause' in part);
  const nodes = sectionsOf(tree);
  const sections = parts
    .filter((part) => 'section' in part)
    .map((part, index): OutlinedSection => {
      const node = nodes[index] as Section;
      const all = entries.filter((entry) => entry.sections.includes(node));
      const own = all.filter((entry) => entry.sections.at(-1) === node);
      return {
        part,
        eId: node.eId,
        index,
        parent: null,
        own: own.map((entry) => entry.index),
        all: all.map((entry) => entry.index),
      };
    });
  return {
    entries,
    head: parts.find((part) => 'title' in part) as HeadPart,
    clauses,
    sections: withParents(sections),
    notes: parts
      .filter((part) => 'footnote' in part)
      .map((part) => ({ part, clauses: referring(part, clauses) })),
  };
}

/** A heading stands under the last one before it that is less nested. */
function withParents(sections: readonly OutlinedSection[]): OutlinedSection[] {
  const open: number[] = [];
  return sections.map((section, index) => {
    const isOver = (at: number) => (sections[at]?.part.under ?? 0) < section.part.under;
    while (open.length > 0 && !isOver(open.at(-1) as number)) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(index);
    return { ...section, parent };
  });
}

function referring({ number }: NotePart, clauses: readonly ClausePart[]): number[] {
  if (number === null) return [];
  return clauses.flatMap(({ notes = [] }, index) =>
    notes.some((note) => note.number === number) ? [index] : [],
  );
}
