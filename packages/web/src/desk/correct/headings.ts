import type { Clause, Protocol, Section, SectionContent } from '@akkoord/clause';
import { isClause, isSection, ownText } from '@akkoord/clause';
import { childrenOf, findClause, findSection, type Holder, holderOf } from './place.ts';

/**
 * Make a clause the heading of what follows it in its section.
 *
 * @param tree It is changed.
 * @returns Whether that could be done: not with a clause within another, or one that has clauses within it.
 */
export function toHeading(tree: Protocol, eId: string): boolean {
  const found = findClause(tree, eId);
  if (!found || isClause(found.holder) || found.node.children.some(isClause)) return false;
  const { node, holder, index } = found;
  const siblings = childrenOf(holder);
  const section: Section = {
    type: 'section',
    eId: '',
    num: node.num,
    heading: ownText(node),
    depth: isSection(holder) ? holder.depth : 1,
    ...(node.position ? { position: node.position } : {}),
    children: [],
  };
  if (!isSection(holder)) {
    const next = siblings.findIndex((child, at) => at > index && isSection(child));
    const end = next < 0 ? siblings.length : next;
    section.children = siblings.slice(index + 1, end);
    siblings.splice(index, end - index, section);
    return true;
  }
  const above = holderOf(tree, holder);
  if (!above) return false;
  section.children = siblings.slice(index + 1);
  siblings.splice(index);
  childrenOf(above.holder).splice(above.index + 1, 0, section);
  return true;
}

/**
 * Make a heading a clause without a number, at the end of what stands before it; what it headed follows it there.
 *
 * @param tree It is changed.
 */
export function toClause(tree: Protocol, eId: string): boolean {
  const found = findSection(tree, eId);
  if (!found) return false;
  const { node, holder, index } = found;
  const words = [node.label, node.num, node.heading].filter(Boolean).join(' ');
  const clause: Clause = {
    type: 'clause',
    eId: '',
    wId: '',
    num: null,
    form: 'prose',
    ...(node.position ? { position: node.position } : {}),
    children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
  };
  const siblings = childrenOf(holder);
  const content: SectionContent[] = [clause, ...node.children];
  const before = siblings.slice(0, index).filter(isSection).at(-1);
  if (before) {
    siblings.splice(index, 1);
    childrenOf(lastOf(before)).push(...content);
  } else siblings.splice(index, 1, ...content);
  return true;
}

/** Give the innermost section that ends where another ends. */
function lastOf(section: Section): Holder {
  const inner = section.children.filter(isSection).at(-1);
  return inner ? lastOf(inner) : section;
}
