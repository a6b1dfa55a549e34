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
import type { ShownSources } from './protocol-options.ts';
import { type SourceRow, sourceRows, sourcesOf } from './sources.ts';

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
  /** On what clauses rest, for an annex behind the text; empty where it has none. */
  sources: SourceRow[];
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
 *
 * @param sources Where the sources stand on which clauses rest. Default `annex`.
 */
export function toDocument(tree: Protocol, sources: ShownSources = 'annex'): ProtocolDocument {
  const notes = new NoteNumbers(footnotesOf(tree), sources === 'notes' ? sourcesOf : () => []);
  const content = contentOf(tree.children, 1, notes);
  const openPoints = openPointsOf(tree).map(openPointText);
  const contents = contentsOf(content);
  const { title } = tree.meta;
  return {
    title,
    meta: tree.meta,
    openPoints,
    content,
    contents,
    notes: notes.all(),
    sources: sources === 'annex' ? sourceRows(tree) : [],
  };
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
  group.clauses.push({
    eId: clause.eId,
    form: clause.form,
    label: printedLabel(clause),
    content: contentOfClause(clause, notes),
  });
}

/** Give the blocks and the nested clauses of a clause; the note on its sources stands before the first of those. */
function contentOfClause(clause: Clause, notes: NoteNumbers): DocumentClause['content'] {
  const children = clause.children.filter(({ type }) => type !== 'furniture');
  const nested = children.findIndex(isClause);
  const until = nested < 0 ? children.length : nested;
  const lead = children.slice(0, until).flatMap((child) => toBlocks(child as MdastNode, notes));
  const note = notes.ofSources(clause);
  const inner: DocumentClause['content'] = note === null ? lead : withNote(lead, note);
  for (const child of children.slice(until)) {
    if (isClause(child)) addClause(inner, child, notes);
    else inner.push(...toBlocks(child as MdastNode, notes));
  }
  return inner;
}

/** Put the sign of a note at the end of the last paragraph; where there is none, in one of its own. */
function withNote(blocks: readonly Block[], number: number): Block[] {
  const sign = { type: 'note', number } as const;
  const at = blocks.findLastIndex(({ type }) => type === 'paragraph');
  if (at < 0) return [...blocks, { type: 'paragraph', inlines: [sign] }];
  return blocks.map((block, index) =>
    index === at && block.type === 'paragraph'
      ? { ...block, inlines: [...block.inlines, sign] }
      : block,
  );
}

function listOf({ form, num }: Clause): ClauseGroup['list'] {
  if (form === 'prose') return 'prose';
  return form === 'bullet' && num === null ? 'bullets' : 'numbered';
}

/** Numbers notes in the order in which texts refer to them. */
export class NoteNumbers {
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #sources: (clause: Clause) => readonly string[];
  /** By the identifier of a note of the text, or by the blocks of one on the sources of a clause. */
  readonly #numbers = new Map<string | Block[], number>();

  /** @param sources Gives the sentences of the note on the sources of a clause. Default: no clause has one. */
  constructor(
    definitions: readonly FootnoteDefinition[],
    sources: (clause: Clause) => readonly string[] = () => [],
  ) {
    this.#definitions = new Map(definitions.map((note) => [note.identifier, note]));
    this.#sources = sources;
  }

  /** Give the next number to the note on the sources of a clause; `null` where it has none. */
  ofSources(clause: Clause): number | null {
    const sentences = this.#sources(clause);
    if (sentences.length === 0) return null;
    const number = this.#numbers.size + 1;
    const text = sentences.join(' ');
    this.#numbers.set([{ type: 'paragraph', inlines: [{ type: 'text', text }] }], number);
    return number;
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
    const blocks = new Map<string | Block[], Block[]>();
    const read = (identifier: string) => {
      const definition = this.#definitions.get(identifier);
      const children = definition?.children.filter((child) => child.type !== 'furniture') ?? [];
      blocks.set(
        identifier,
        children.flatMap((child) => toBlocks(child as MdastNode, this)),
      );
    };
    for (const key of this.#numbers.keys()) {
      if (typeof key === 'string') read(key);
      else blocks.set(key, key);
    }
    const used = new Set(this.#numbers.keys());
    for (const identifier of this.#definitions.keys()) {
      this.numberOf(identifier);
      if (!blocks.has(identifier)) read(identifier);
    }
    return [...this.#numbers].map(([key, number]) => ({
      number,
      blocks: blocks.get(key) ?? [],
      used: used.has(key),
    }));
  }
}
