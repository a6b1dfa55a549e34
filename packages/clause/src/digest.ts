import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { ownText } from './own-text.ts';
import type { Clause, FootnoteDefinition, MdastNode, Protocol } from './schema/node.ts';
import type { TextPart } from './schema/text-part.ts';
import { footnotesOf, isClause, isSection, walk } from './walk.ts';

/** Fingerprints of a text: of the whole, and of each clause by its wId. */
export interface Digest {
  text: string;
  clauses: Record<string, string>;
}

/**
 * Fingerprint what a council decides on: num, heading, own text and footnotes in document order,
 * in NFC with white space folded. Never meta, furniture or positions.
 *
 * Synchronous, and the same in browsers and Node.
 *
 * @param tree A clause tree with ids.
 * @returns `sha256:` and 64 hex digits, for the text and for each wId.
 */
export function digest(tree: Protocol): Digest {
  const parts = textParts(tree);
  const clauses: Record<string, string> = {};
  for (const part of parts) if ('clause' in part) clauses[part.clause] = hash(hashedOf(part));
  return { text: digestOfParts(parts), clauses };
}

/**
 * Give what the digest of a text is made of, so that a file can hold the text that a council decided on
 * and prove it: `digestOfParts(textParts(tree))` is `digest(tree).text`.
 */
export function textParts(tree: Protocol): TextPart[] {
  const definitions = new Map(footnotesOf(tree).map((note) => [note.identifier, note]));
  const parts: TextPart[] = [];
  walk(tree, (node) => {
    if (isSection(node)) parts.push({ section: foldSpaces(node.heading), num: node.num });
    else if (isClause(node)) {
      const notes = notesOf(node, definitions);
      const text = foldSpaces(ownText(node));
      parts.push({
        clause: node.wId,
        num: node.num,
        text,
        ...(notes.length > 0 ? { notes } : {}),
      });
    } else if (node.type === 'footnoteDefinition') {
      parts.push({ footnote: foldSpaces(ownText(node as FootnoteDefinition)) });
    }
  });
  return parts;
}

/** Fingerprint the parts of a text; the names of clauses play no role. */
export function digestOfParts(parts: readonly TextPart[]): string {
  return hash(parts.map(hashedOf));
}

function hashedOf(part: TextPart): unknown[] {
  if ('section' in part) return ['section', part.num, part.section];
  if ('clause' in part) return ['clause', part.num, part.text, part.notes ?? []];
  return ['footnote', part.footnote];
}

/** Give the texts of the footnotes that a clause itself refers to, in order of reference. */
function notesOf(clause: Clause, notes: ReadonlyMap<string, FootnoteDefinition>): string[] {
  const found: string[] = [];
  for (const child of clause.children) {
    if (isClause(child)) continue;
    walk(child as MdastNode, (node) => {
      if (node.type !== 'footnoteReference') return;
      const note = notes.get(String((node as MdastNode).identifier));
      if (note) found.push(foldSpaces(ownText(note)));
    });
  }
  return found;
}

function foldSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function hash(content: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))}`;
}
