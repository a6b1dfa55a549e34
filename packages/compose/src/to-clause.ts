import type { Clause, ClauseContent, FootnoteDefinition, MdastNode } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import type { Taxonomy } from '@akkoord/taxonomy';

/** What a clause is called, and how many footnotes came before it. */
export interface ClausePlace {
  wId: string;
  num: string;
  taxonomy: Taxonomy;
  notes: { count: number };
}

/**
 * Read the Markdown of one clause.
 *
 * The clause becomes a numbered item and loses its positions, because it has no source; a clause nested in
 * it gets the wId `<wId>-<k>`. Footnotes are renumbered through the protocol.
 *
 * @returns The clause and its footnotes, or `null` where the Markdown is not exactly one clause.
 */
export function toClause(
  markdown: string,
  { wId, num, taxonomy, notes }: ClausePlace,
): { clause: Clause; footnotes: FootnoteDefinition[] } | null {
  const { children } = parseMarkdown(markdown, { taxonomy });
  const [clause, ...others] = children.filter(({ type }) => type !== 'footnoteDefinition');
  if (clause?.type !== 'clause' || others.length > 0) return null;
  const identifiers = new Map<string, string>();
  const footnotes = children
    .filter((child) => child.type === 'footnoteDefinition')
    .map((note): FootnoteDefinition => {
      notes.count += 1;
      identifiers.set(note.identifier, `${notes.count}`);
      const content = note.children.map((child) => plain(child as MdastNode, identifiers));
      return {
        type: 'footnoteDefinition',
        identifier: `${notes.count}`,
        label: `${notes.count}`,
        children: content as FootnoteDefinition['children'],
      };
    });
  const content = contentOf(clause, wId, identifiers);
  return {
    clause: { type: 'clause', eId: '', wId, num, form: 'item', children: content },
    footnotes,
  };
}

function contentOf(
  clause: Clause,
  wId: string,
  notes: ReadonlyMap<string, string>,
): ClauseContent[] {
  let nested = 0;
  return clause.children.map((child): ClauseContent => {
    if (child.type !== 'clause') return plain(child as MdastNode, notes) as ClauseContent;
    nested += 1;
    const { num, form } = child;
    const inner = `${wId}-${nested}`;
    return {
      type: 'clause',
      eId: '',
      wId: inner,
      num,
      form,
      children: contentOf(child, inner, notes),
    };
  });
}

/** Copy a node without positions and marks, its text in one piece with white space folded. */
function plain(node: MdastNode, notes: ReadonlyMap<string, string>): MdastNode {
  const { position: _, data: __, children, ...rest } = node;
  if (node.type === 'footnoteReference') {
    const identifier = notes.get(String(node.identifier)) ?? String(node.identifier);
    return { ...rest, identifier, label: identifier } as MdastNode;
  }
  return children ? { ...rest, children: inOnePiece(children, notes) } : rest;
}

function inOnePiece(
  children: readonly MdastNode[],
  notes: ReadonlyMap<string, string>,
): MdastNode[] {
  const found: MdastNode[] = [];
  for (const child of children) {
    const copy = plain(child, notes);
    const last = found.at(-1);
    if (copy.type === 'text' && last?.type === 'text') last.value = `${last.value}${copy.value}`;
    else found.push(copy);
  }
  for (const node of found) {
    if (node.type === 'text') node.value = node.value?.replace(/\s+/g, ' ');
  }
  return found;
}
