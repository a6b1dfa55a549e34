import type { Clause } from '@akkoord/clause';
import {
  isClause,
  isSection,
  type Protocol,
  type Section,
  type SectionContent,
} from '@akkoord/clause';

/** A node that holds clauses. */
export type Holder = Protocol | Section | Clause;

/** Where a clause or section stands in a tree. */
export interface Found<Node extends Clause | Section> {
  node: Node;
  /** What it stands in. */
  holder: Holder;
  /** Among the children of its holder, from 0. */
  index: number;
}

/** Find a clause by its eId. */
export function findClause(tree: Protocol, eId: string): Found<Clause> | null {
  return find(tree, (node) => isClause(node) && node.eId === eId) as Found<Clause> | null;
}

/** Find a section by its eId. */
export function findSection(tree: Protocol, eId: string): Found<Section> | null {
  return find(tree, (node) => isSection(node) && node.eId === eId) as Found<Section> | null;
}

/** Find what stands in what. */
export function holderOf(tree: Protocol, node: Holder): Found<Clause | Section> | null {
  return find(tree, (one) => one === node);
}

function find(
  holder: Holder,
  isIt: (node: Clause | Section) => boolean,
): Found<Clause | Section> | null {
  for (const [index, node] of childrenOf(holder).entries()) {
    if (!isClause(node) && !isSection(node)) continue;
    if (isIt(node)) return { node, holder, index };
    const inner = find(node, isIt);
    if (inner) return inner;
  }
  return null;
}

/** Give the children of a holder, to change. */
export function childrenOf(holder: Holder): SectionContent[] {
  return holder.children as SectionContent[];
}
