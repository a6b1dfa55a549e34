import {
  type FootnoteDefinition,
  type Furniture,
  footnotesOf,
  leavesOf,
  marksOf,
  type Protocol,
} from '@akkoord/clause';
import { sourceRows } from '@akkoord/render/view';

/**
 * Set aside the notes in which a document of ours shows on what clauses rest: no one wrote them in the text.
 *
 * A note counts as such where its words are those that Akkoord writes, and the text has no note of its own in them.
 *
 * @param tree What was read of the document.
 * @param known The Markdown that it carries, as a tree.
 */
export function withoutSourceNotes(tree: Protocol, known: Protocol): Protocol {
  const own = new Set(footnotesOf(known).map(wordsOf));
  const written = new Set(
    sourceRows(known)
      .map(({ sources }) => sources.join(' '))
      .filter((words) => !own.has(words)),
  );
  const notes = footnotesOf(tree).filter((note) => written.has(wordsOf(note)));
  if (notes.length === 0) return tree;
  const gone = new Set(notes.map(({ identifier }) => identifier));
  return without(tree, gone) as Protocol;
}

interface Node {
  readonly type: string;
  readonly identifier?: string;
  readonly children?: readonly Node[];
}

/** Leave out the signs of notes, of which the marks of their clauses keep the place, and set their texts aside. */
function without(node: Node, gone: ReadonlySet<string>): Node {
  if (!node.children) return node;
  const children = node.children.flatMap((child): readonly Node[] => {
    if (child.identifier === undefined || !gone.has(child.identifier))
      return [without(child, gone)];
    if (child.type === 'footnoteReference') return [];
    return child.type === 'footnoteDefinition' ? asFurniture(child) : [without(child, gone)];
  });
  return { ...node, children };
}

/** What was read of a note, piece by piece, so that nothing of the source is lost. */
function asFurniture(note: Node): Furniture[] {
  const leaves = leavesOf(note as FootnoteDefinition);
  const pieces = [
    ...marksOf(note as FootnoteDefinition),
    ...leaves.map(({ value, source, position }) => ({ value: source ?? value, position })),
  ];
  return pieces.map(({ value, position }) => ({
    type: 'furniture',
    value,
    reason: 'approval',
    ...(position ? { position } : {}),
  }));
}

function wordsOf(note: FootnoteDefinition): string {
  return leavesOf(note)
    .map(({ value }) => value)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
