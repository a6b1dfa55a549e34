import type { FlowNote } from '../flow/flow.ts';
import type { XmlElement } from '../xml/xml.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What a document of Word is read with; the counts grow while it is read. */
export interface DocxReading {
  /** Which text is read where changes are tracked. */
  readonly tracked: 'after' | 'before';
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: DocxNotes;
  /** The fields that are open, the innermost last; `null` where they do not close, and no text is taken for code. */
  readonly fields: Field[] | null;
  readonly told: Told;
}

/** A field: its code, such as `TOC`, then what it shows. */
export interface Field {
  phase: 'code' | 'result';
  code: string;
}

/** How often something was met that a reader of the text should know of. */
export interface Told {
  tracked: number;
  hidden: number;
  struck: number;
  pictures: number;
  merged: number;
  chunks: number;
  /** Numbers that Word counts in a field, and keeps nowhere. */
  uncounted: number;
}

/** The notes of a document by the sign that refers to them. */
export interface DocxNotes {
  /**
   * Give the label of a note, and the note itself at the first sign that refers to it.
   *
   * @param mark The sign that its author chose; without one notes are counted.
   */
  refer(kind: NoteKind, id: string, mark?: string): { label: string; note: FlowNote | null };
}

export type NoteKind = 'footnote' | 'endnote';

/** Tell whether a change leaves what it holds out of the text that is read. */
export function isLeftOut(element: XmlElement, tracked: DocxReading['tracked']): boolean {
  return tracked === 'after' ? deletions.has(element.name) : insertions.has(element.name);
}

/** Tell whether an element is a tracked change. */
export function isChange({ name }: XmlElement): boolean {
  return deletions.has(name) || insertions.has(name);
}

const deletions: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);
const insertions: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
