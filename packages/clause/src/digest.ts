import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  fold,
  isPlain,
  type NoteNumber,
  type Shape,
  shapeOf,
  withoutQuoteShapes,
} from './canonical.ts';
import { ownText } from './own-text.ts';
import type { Clause, FootnoteDefinition, MdastNode, Protocol } from './schema/node.ts';
import type { TextPart } from './schema/text-part.ts';
import { type AnyNode, footnotesOf, isClause, isSection, walk } from './walk.ts';

/** Fingerprints of a text: of the whole, and of each clause by its wId. */
export interface Digest {
  text: string;
  clauses: Record<string, string>;
}

/** What a digest begins with: it names what is hashed. `sha256:` was over words only. */
export const digestPrefix = 'sha256v2:';

/** Tell whether a digest was made over words only, by an older version: it cannot be compared with one of today. */
export function isOldDigest(digest: string): boolean {
  return !digest.startsWith(digestPrefix);
}

/**
 * Fingerprint what a council decides on, as a reader sees it: title and school; headings with label, num and depth; clauses
 * with depth, form, num and text; footnotes with their places; rows and cells of tables, alternative texts, addresses
 * of links, code. In document order, in NFC with white space and shapes of quotation marks folded. Never other meta,
 * furniture, positions, bold or italic.
 *
 * Two trees of which a document shows something different have different digests. Synchronous, and the same in
 * browsers and Node.
 *
 * @param tree A clause tree with ids.
 * @returns `sha256v2:` and 64 hex digits, for the text and for each wId. That of a clause is over what it says,
 *   wherever it stands.
 */
export function digest(tree: Protocol): Digest {
  const parts = textParts(tree);
  const clauses: Record<string, string> = {};
  for (const part of parts) if ('clause' in part) clauses[part.clause] = digestOfClause(part);
  return { text: digestOfParts(parts), clauses };
}

/**
 * Give what the digest of a text is made of, so that a file can hold the text that a council decided on
 * and prove it: `digestOfParts(textParts(tree))` is `digest(tree).text`.
 */
export function textParts(tree: Protocol): TextPart[] {
  const { title, school } = tree.meta;
  const named = (name: string | null | undefined) => (name ? fold(name).trim() : null);
  const parts: TextPart[] = [{ title: named(title), school: named(school?.name) }];
  const notes = new NoteNumbers(tree);
  walk(tree, (node, ancestors) => {
    const under = ancestors.filter(isSection).length;
    if (isSection(node)) {
      const { num, depth } = node;
      const label = node.label ? { label: fold(node.label).trim() } : {};
      parts.push({ section: fold(node.heading).trim(), ...label, num, depth, under });
    } else if (isClause(node)) {
      const depth = ancestors.filter(isClause).length;
      parts.push(clausePart(node, { depth, under, notes }));
    } else if (node.type === 'footnoteDefinition') {
      const { text, ...note } = notes.of(node as FootnoteDefinition);
      parts.push({ footnote: text, under, ...note });
    }
  });
  return parts;
}

/** Fingerprint the parts of a text; the names of clauses play no role. */
export function digestOfParts(parts: readonly TextPart[]): string {
  return hash(parts.map(hashedOf));
}

/** Fingerprint what one clause says, wherever it stands: num, form and content, and the footnotes that it refers to. */
export function digestOfClause(part: Extract<TextPart, { clause: string }>): string {
  const { num, form, notes = [] } = part;
  return hash(['clause', num, form, contentOf(part), notes.map(contentOf)]);
}

/** Give the canonical content of a part: its blocks, also where words say all of it. */
export function contentOf(part: {
  text: string;
  content?: readonly Shape[] | undefined;
}): readonly Shape[] {
  return part.content ?? (part.text ? [['paragraph', null, part.text]] : []);
}

function hashedOf(part: TextPart): unknown[] {
  if ('title' in part) return ['title', part.title, part.school];
  if ('section' in part) {
    const { num, depth, under, section, label } = part;
    return ['section', num, depth, under, section, ...(label === undefined ? [] : [label])];
  }
  if ('clause' in part) {
    const { num, form, depth, under, notes = [] } = part;
    const numbers = notes.map(({ number }) => number);
    return ['clause', num, form, depth, under, contentOf(part), numbers];
  }
  const { footnote, content, number, under } = part;
  return ['footnote', number, under, contentOf({ text: footnote, content })];
}

interface Place {
  depth: number;
  under: number;
  notes: NoteNumbers;
}

function clausePart(clause: Clause, { depth, under, notes }: Place): TextPart {
  const used = notesOf(clause, notes);
  return {
    clause: clause.wId,
    num: clause.num,
    form: clause.form,
    depth,
    under,
    ...wordsOf(clause, notes.number),
    ...(used.length > 0 ? { notes: used } : {}),
  };
}

function wordsOf(node: Clause | FootnoteDefinition, number: NoteNumber) {
  const content = shapeOf(node, number);
  const text = fold(ownText(node)).trim();
  return isPlain(content, text) ? { text } : { text, content };
}

/** Give the footnotes that a clause itself refers to, in order of reference. */
function notesOf(clause: Clause, notes: NoteNumbers) {
  const found: Array<ReturnType<NoteNumbers['of']>> = [];
  for (const child of clause.children) {
    if (isClause(child)) continue;
    walk(child as MdastNode, (node) => {
      if (node.type !== 'footnoteReference') return;
      const note = notes.named(String((node as MdastNode).identifier));
      if (note) found.push(notes.of(note));
    });
  }
  return found;
}

/** Footnotes by the numbers that documents give them: in the order in which clauses refer to them. */
class NoteNumbers {
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #numbers = new Map<string, number>();

  constructor(tree: Protocol) {
    this.#definitions = new Map(footnotesOf(tree).map((note) => [note.identifier, note]));
    const count = (node: AnyNode) => {
      if (node.type !== 'footnoteReference') return;
      const identifier = String((node as MdastNode).identifier);
      if (this.#numbers.has(identifier) || !this.#definitions.has(identifier)) return;
      this.#numbers.set(identifier, this.#numbers.size + 1);
    };
    walk(tree, (node) => {
      count(node);
      return node.type !== 'footnoteDefinition';
    });
    // A note that only another note refers to comes after those of the text.
    for (const note of this.#definitions.values()) walk(note as unknown as AnyNode, count);
  }

  number: NoteNumber = (identifier) => this.#numbers.get(identifier) ?? null;

  named(identifier: string): FootnoteDefinition | undefined {
    return this.#definitions.get(identifier);
  }

  of(note: FootnoteDefinition) {
    return { number: this.number(note.identifier), ...wordsOf(note, this.number) };
  }
}

function hash(content: unknown): string {
  const bytes = utf8ToBytes(JSON.stringify(withoutQuoteShapes(content)));
  return `${digestPrefix}${bytesToHex(sha256(bytes))}`;
}
