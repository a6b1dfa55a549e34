import {
  type Clause,
  type FootnoteDefinition,
  isClause,
  type MdastNode,
  ownText,
  walk,
} from '@akkoord/clause';

/** Give the texts of the footnotes to which a clause refers itself, in its order. */
export function notesAt({ children }: Clause, notes: readonly FootnoteDefinition[]): string[] {
  const found: string[] = [];
  for (const child of children) {
    if (isClause(child)) continue;
    walk(child as MdastNode, (node) => {
      if (node.type !== 'footnoteReference') return;
      const note = notes.find(({ identifier }) => identifier === (node as MdastNode).identifier);
      if (note) found.push(ownText(note));
    });
  }
  return found;
}
