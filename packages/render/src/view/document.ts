import { openPointsOf } from '@akkoord/approve';
import type {
  Clause,
  FootnoteDefinition,
  Form,
  MdastNode,
  Meta,
  Protocol,
  Section,
} from '@akkoord/clause';
import { footnotesOf, fullNum, isClause, isSection } from '@akkoord/clause';
import { openPointText } from '../words/refusal-words.ts';
import { type Block, toBlocks } from './blocks.ts';

/** The view model of a protocol: what its documents show, furniture left out and notes numbered. */
export interface ProtocolDocument {
  title: string | null;
  meta: Meta;
  /** What is still open in the text, in words; it stands on the first page. */
  openPoints: string[];
  content: DocumentContent[];
  /** The headings that a table of contents lists, in order; none where they are too few for one. */
  contents: DocumentSection[];
  /** Footnotes by number, from 1; those that no text refers to come last. */
  notes: DocumentNote[];
}

export type DocumentContent = DocumentSection | ClauseGroup;

export interface DocumentSection {
  type: 'section';
  eId: string;
  /** Number and title as they are printed: `A. Voor alle gebruikers`. */
  title: string;
  /** The number as it is printed, `A.`, `Artikel 3`; empty where there is none. */
  label: string;
  /** The title without its number. */
  heading: string;
  /** Depth by nesting, from 1; never skips one. */
  level: number;
  content: DocumentContent[];
}

/** Clauses in a row that print as one list, or as prose. */
export interface ClauseGroup {
  type: 'clauses';
  list: 'numbered' | 'bullets' | 'prose';
  clauses: DocumentClause[];
}

export interface DocumentClause {
  eId: string;
  form: Form;
  /** The label as it is printed: `3.`, `2.1`, `–` for an item without one; empty for bullets and prose. */
  label: string;
  /** Own blocks and nested clauses in order. */
  content: Array<Block | ClauseGroup>;
}

export interface DocumentNote {
  number: number;
  blocks: Block[];
  /** Whether a text refers to it. */
  used: boolean;
}

/**
 * Make the view model of a protocol that its HTML, PDF and other documents share.
 *
 * Nothing of the text is lost: HTML in Markdown becomes plain text, a link with an address that no reader
 * should follow becomes text with the address after it, and notes without a reference stand at the end.
 */
export function toDocument(tree: Protocol): ProtocolDocument {
  const notes = new NoteNumbers(footnotesOf(tree));
  const content = contentOf(tree.children, 1, notes);
  const openPoints = openPointsOf(tree).map(openPointText);
  const contents = contentsOf(content);
  const { title } = tree.meta;
  return { title, meta: tree.meta, openPoints, content, contents, notes: notes.all() };
}

/** A table of contents helps from this many headings on. */
const headingsForContents = 6;

function contentsOf(content: readonly DocumentContent[]): DocumentSection[] {
  const sections = sectionsIn(content);
  return sections.length < headingsForContents ? [] : sections;
}

function sectionsIn(content: readonly DocumentContent[]): DocumentSection[] {
  return content.flatMap((part) =>
    part.type === 'section' ? [part, ...sectionsIn(part.content)] : [],
  );
}

/** Give a clause's label as it is printed: `3.`, `a.`, `2.1`; `–` for an item whose label is unknown. */
export function printedLabel(clause: Pick<Clause, 'num' | 'form'>): string {
  const numbered = clause.form === 'item' || clause.form === 'step';
  return clause.num === null && numbered ? '–' : printedNum(clause.num);
}

/** Give a number as it is printed: `3.`, `2.1`; empty where there is none. */
export function printedNum(num: string | null): string {
  if (num === null) return '';
  return /^[A-Za-z0-9]+$/.test(num) ? `${num}.` : num;
}

/** Give a section's number and title as they are printed: `A. Voor alle gebruikers`, `Artikel 2 Foto's`. */
export function printedTitle(section: Pick<Section, 'label' | 'num' | 'heading'>): string {
  return `${printedNum(fullNum(section))} ${section.heading}`.trim();
}

function contentOf(
  children: readonly { type: string }[],
  level: number,
  notes: NoteNumbers,
): DocumentContent[] {
  const content: DocumentContent[] = [];
  for (const child of children) {
    if (isSection(child)) {
      content.push({
        type: 'section',
        eId: child.eId,
        title: printedTitle(child),
        label: printedNum(fullNum(child)),
        heading: child.heading,
        level,
        content: contentOf(child.children, level + 1, notes),
      });
    } else if (isClause(child)) addClause(content, child, notes);
  }
  return content;
}

/** Add a clause to the last group, or begin a group where the way of printing changes. */
function addClause(
  content: Array<DocumentContent | Block>,
  clause: Clause,
  notes: NoteNumbers,
): void {
  const list = listOf(clause);
  const last = content.at(-1);
  const group: ClauseGroup =
    last?.type === 'clauses' && last.list === list ? last : { type: 'clauses', list, clauses: [] };
  if (group !== last) content.push(group);
  const inner: Array<Block | ClauseGroup> = [];
  for (const child of clause.children) {
    if (isClause(child)) addClause(inner, child, notes);
    else if (child.type !== 'furniture') inner.push(...toBlocks(child as MdastNode, notes));
  }
  group.clauses.push({
    eId: clause.eId,
    form: clause.form,
    label: printedLabel(clause),
    content: inner,
  });
}

function listOf({ form, num }: Clause): ClauseGroup['list'] {
  if (form === 'prose') return 'prose';
  return form === 'bullet' && num === null ? 'bullets' : 'numbered';
}

/** Numbers notes in the order in which texts refer to them. */
export class NoteNumbers {
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #numbers = new Map<string, number>();

  constructor(definitions: readonly FootnoteDefinition[]) {
    this.#definitions = new Map(definitions.map((note) => [note.identifier, note]));
  }

  /** Give the number of a note; `null` where it has no definition. */
  numberOf(identifier: string): number | null {
    if (!this.#definitions.has(identifier)) return null;
    const number = this.#numbers.get(identifier) ?? this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return number;
  }

  /** List the notes by number; what no text referred to so far gets the last numbers. */
  all(): DocumentNote[] {
    const blocks = new Map<string, Block[]>();
    const read = (identifier: string) => {
      const definition = this.#definitions.get(identifier);
      const children = definition?.children.filter((child) => child.type !== 'furniture') ?? [];
      blocks.set(
        identifier,
        children.flatMap((child) => toBlocks(child as MdastNode, this)),
      );
    };
    for (const identifier of this.#numbers.keys()) read(identifier);
    const used = new Set(this.#numbers.keys());
    for (const identifier of this.#definitions.keys()) {
      this.numberOf(identifier);
      if (!blocks.has(identifier)) read(identifier);
    }
    return [...this.#numbers].map(([identifier, number]) => ({
      number,
      blocks: blocks.get(identifier) ?? [],
      used: used.has(identifier),
    }));
  }
}
