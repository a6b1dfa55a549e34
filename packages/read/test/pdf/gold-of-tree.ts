import {
  type AnyNode,
  type FootnoteDefinition,
  isClause,
  isSection,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import type { Gold, GoldClause } from './gold-text.ts';

/** Write down what stands in a tree, so that it can be printed and the print be read. */
export function goldOfTree(tree: Protocol): Gold {
  const sections: Gold['sections'][number][] = [];
  const clauses: GoldClause[] = [];
  const footnotes: Gold['footnotes'][number][] = [];
  const visit = (node: AnyNode, section: string | null, parent: string | null): void => {
    if (isSection(node)) {
      const id = `s${sections.length}`;
      const { num, heading, depth } = node;
      sections.push({ id, num, heading, depth });
      for (const child of node.children) visit(child, id, null);
    } else if (isClause(node)) {
      const id = `c${clauses.length}`;
      const kind = node.form === 'prose' ? 'paragraph' : node.form;
      const notes = referencesIn(node);
      clauses.push({
        id,
        section,
        num: node.num,
        kind,
        parent,
        text: flat(node),
        footnotes: notes,
      });
      for (const child of node.children) if (isClause(child)) visit(child, section, id);
    } else if (node.type === 'footnoteDefinition') {
      const { identifier: id } = node as FootnoteDefinition;
      footnotes.push({ id, marker: id, text: flat(node as FootnoteDefinition) });
    }
  };
  for (const child of tree.children) visit(child, null, null);
  return { title: tree.meta.title ?? '', sections, clauses, footnotes };
}

/** The number and the text of each clause, and of each heading and note. */
export function statedIn(tree: Protocol): string[] {
  const { sections, clauses, footnotes } = goldOfTree(tree);
  return [
    ...sections.map(({ num, heading }) => `# ${num ?? ''} ${heading}`),
    ...clauses.map(({ num, text }) => `${num ?? ''} ${text}`),
    ...footnotes.map(({ text }) => `^ ${text}`),
  ].map(folded);
}

/** How much of two lists is the same: 0 to 1. */
export function f1(found: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of gold) left.set(one, (left.get(one) ?? 0) + 1);
  const hits = found.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
  return (2 * hits.length) / (found.length + gold.length);
}

function flat(node: Parameters<typeof ownText>[0]): string {
  return ownText(node).replace(/\s+/gu, ' ').trim();
}

/** White space, shapes of quotation marks and dashes, and the arrow that leads back from a note. */
function folded(text: string): string {
  return text
    .replace(/[‘’]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/\s*↩\S*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function referencesIn(node: AnyNode): string[] {
  if (node.type === 'footnoteReference') return [(node as { identifier: string }).identifier];
  const children = 'children' in node ? ((node.children ?? []) as readonly AnyNode[]) : [];
  return children.filter((child) => !isClause(child)).flatMap(referencesIn);
}
