import type {
  Clause,
  FootnoteDefinition,
  Mark,
  MdastNode,
  Position,
  Protocol,
  Section,
  SectionContent,
} from './schema/node.ts';

/** Any node of the clause tree, as far as a walk looks into it. */
export type AnyNode = Protocol | SectionContent | MdastNode;

/** A literal node of a read tree: one contiguous stretch of the source. */
export interface Leaf {
  value: string;
  position?: Position | undefined;
  /** The stretch as it stands in the source, where `value` was repaired or decoded. */
  source?: string | undefined;
}

/**
 * Visit every node in document order, parents first.
 *
 * @param node Where to start.
 * @param visitor Called with each node and its ancestors, outermost first; return `false` to skip the children.
 */
export function walk(
  node: AnyNode,
  visitor: (node: AnyNode, ancestors: readonly AnyNode[]) => unknown,
): void {
  const nodes = [node];
  // Of the node at the same place: two stacks take less than one of pairs.
  const above: Array<readonly AnyNode[]> = [[]];
  for (let inner = nodes.pop(); inner; inner = nodes.pop()) {
    const outer = above.pop() as readonly AnyNode[];
    if (visitor(inner, outer) === false) continue;
    const children = childrenOf(inner);
    if (children.length === 0) continue;
    const ancestors = [...outer, inner];
    for (let i = children.length - 1; i >= 0; i--) {
      nodes.push(children[i] as AnyNode);
      above.push(ancestors);
    }
  }
}

/** List all clauses of a tree, nested ones included, in document order. */
export function clausesOf(tree: Protocol | Section | Clause): Clause[] {
  const found: Clause[] = [];
  walk(tree, (node) => {
    if (isClause(node)) found.push(node);
  });
  return found;
}

/** List all sections of a tree in document order. */
export function sectionsOf(tree: Protocol | Section): Section[] {
  const found: Section[] = [];
  walk(tree, (node) => {
    if (isSection(node)) found.push(node);
    return !isClause(node);
  });
  return found;
}

/** List all footnote definitions of a tree in document order. */
export function footnotesOf(tree: Protocol | Section): FootnoteDefinition[] {
  const found: FootnoteDefinition[] = [];
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition') found.push(node as FootnoteDefinition);
    return !isClause(node);
  });
  return found;
}

/** List the headings over each clause, outermost first. Keys are eIds. */
export function sectionsByClause(tree: Protocol): Map<string, readonly Section[]> {
  const found = new Map<string, readonly Section[]>();
  walk(tree, (node, ancestors) => {
    if (isClause(node)) found.set(node.eId, ancestors.filter(isSection));
  });
  return found;
}

/** List the literal nodes below a node, furniture included, in document order. */
export function leavesOf(root: AnyNode): Leaf[] {
  const found: Leaf[] = [];
  walk(root, (node) => {
    if (node.type === 'footnoteReference' || !('value' in node) || typeof node.value !== 'string')
      return;
    const source = (node as MdastNode & { data?: { source?: string } }).data?.source;
    found.push({ value: node.value, position: node.position, source });
  });
  return found;
}

/** List the marks on a node and on all below it, in document order of their nodes. */
export function marksOf(root: AnyNode): Mark[] {
  const found: Mark[] = [];
  walk(root, (node) => {
    const marks = (node as { data?: { marks?: Mark[] } }).data?.marks;
    for (const mark of marks ?? []) found.push(mark);
  });
  return found;
}

export function isClause(node: { type: string }): node is Clause {
  return node.type === 'clause';
}

export function isSection(node: { type: string }): node is Section {
  return node.type === 'section';
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : [];
}
