import type { MdastNode } from '@akkoord/clause';

/**
 * Copy a node without positions and marks, its text in one piece with white space folded.
 *
 * @param renamed Gives the new identifier of a footnote.
 */
export function plainNode(node: MdastNode, renamed: (identifier: string) => string): MdastNode {
  const { position: _, data: __, children, ...rest } = node;
  if (node.type === 'footnoteReference') {
    return { type: node.type, identifier: renamed(String(node.identifier)) };
  }
  return children ? { ...rest, children: inOnePiece(children, renamed) } : rest;
}

function inOnePiece(
  children: readonly MdastNode[],
  renamed: (identifier: string) => string,
): MdastNode[] {
  const found: MdastNode[] = [];
  for (const child of children) {
    const copy = plainNode(child, renamed);
    const last = found.at(-1);
    if (copy.type === 'text' && last?.type === 'text') last.value = `${last.value}${copy.value}`;
    else found.push(copy);
  }
  for (const node of found) {
    if (node.type === 'text') node.value = node.value?.replace(/\s+/g, ' ');
  }
  return found;
}

/** Take away the white space at the ends of a paragraph, which comes from the lines of a source. */
export function trimmedBlock(node: MdastNode): MdastNode {
  if (node.type !== 'paragraph' || !node.children) return node;
  const children = node.children.map((child, index, all) => {
    if (child.type !== 'text' || child.value === undefined) return child;
    const start = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === all.length - 1 ? start.trimEnd() : start };
  });
  return {
    ...node,
    children: children.filter((child) => child.type !== 'text' || child.value !== ''),
  };
}
