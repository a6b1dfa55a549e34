import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clause, FootnoteDefinition, MdastNode, Protocol } from './node.ts';
import { ownText } from './own-text.ts';
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
  const notes = new Map(footnotesOf(tree).map((note) => [note.identifier, note]));
  const parts: unknown[] = [];
  const clauses: Record<string, string> = {};
  walk(tree, (node) => {
    if (isSection(node)) parts.push(['section', node.num, fold(node.heading)]);
    else if (isClause(node)) {
      const content = ['clause', node.num, fold(ownText(node)), notesOf(node, notes)];
      parts.push(content);
      clauses[node.wId] = hash(content);
    } else if (node.type === 'footnoteDefinition') {
      parts.push(['footnote', fold(ownText(node as FootnoteDefinition))]);
    }
  });
  return { text: hash(parts), clauses };
}

/** Give the texts of the footnotes that a clause itself refers to, in order of reference. */
function notesOf(clause: Clause, notes: ReadonlyMap<string, FootnoteDefinition>): string[] {
  const found: string[] = [];
  for (const child of clause.children) {
    if (isClause(child)) continue;
    walk(child as MdastNode, (node) => {
      if (node.type !== 'footnoteReference') return;
      const note = notes.get(String((node as MdastNode).identifier));
      if (note) found.push(fold(ownText(note)));
    });
  }
  return found;
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function hash(content: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))}`;
}
