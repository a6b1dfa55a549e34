import type { Clause, Protocol, Section, SectionContent } from './schema/node.ts';

/**
 * Derive the eId of every section and clause from its place in the tree.
 *
 * `sec_{num}` or `sec_nn{k}`, then `cl_{num}` or `cl_nn{k}`, joined by `__`; `k` counts the
 * unnumbered siblings from 1; other characters than letters and digits become `-`; a second equal id
 * in reading order gets `_2`.
 *
 * @param tree The tree; it is left as it is.
 * @returns The same tree with eIds; a clause without wId (`''`) gets its eId as wId.
 *
 * Source: Akoma Ntoso naming convention, adapted.
 */
export function identify(tree: Protocol): Protocol {
  const used = new Map<string, number>();
  return { ...tree, children: identifyChildren(tree.children, '', used) };
}

function identifyChildren<Child extends SectionContent | { type: string }>(
  children: readonly Child[],
  parent: string,
  used: Map<string, number>,
): Child[] {
  const unnumbered = { section: 0, clause: 0 };
  return children.map((child) => {
    if (child.type !== 'section' && child.type !== 'clause') return child;
    const node = child as unknown as Section | Clause;
    const prefix = node.type === 'section' ? 'sec_' : 'cl_';
    const label =
      node.num === null ? `nn${++unnumbered[node.type]}` : node.num.replace(/[^A-Za-z0-9]/g, '-');
    const eId = unique((parent ? `${parent}__` : '') + prefix + label, used);
    const inner = identifyChildren<{ type: string }>(node.children, eId, used);
    const wId = node.type === 'clause' ? { wId: node.wId || eId } : {};
    return { ...node, eId, ...wId, children: inner } as unknown as Child;
  });
}

function unique(id: string, used: Map<string, number>): string {
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : unique(`${id}_${count}`, used);
}
