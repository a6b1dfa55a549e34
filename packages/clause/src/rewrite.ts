import { ownPieces } from './own-text.ts';
import type { Clause, FootnoteDefinition, MdastNode } from './schema/node.ts';

/** Other words for a stretch of a clause's own text. */
export interface Edit {
  /** Half-open range in the own text, UTF-16 units. */
  start: number;
  end: number;
  text: string;
}

/**
 * Put other words in a clause or footnote, and leave its nodes, nested clauses and furniture as they are.
 *
 * The new words take the place of the first node that the range touches; what the range covers of later
 * nodes goes out. Rewritten nodes lose what says how they stood in a source.
 *
 * @param node A clause or footnote; it is left as it is.
 * @param edits Ranges of its own text, as `ownText` gives it; none may overlap another.
 * @throws TypeError where ranges overlap or lie outside the text.
 */
export function rewriteOwnText<Node extends Clause | FootnoteDefinition>(
  node: Node,
  edits: readonly Edit[],
): Node {
  if (edits.length === 0) return node;
  const pieces = ownPieces(node);
  const last = pieces.at(-1);
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  assertRanges(sorted, last ? last.start + last.value.length : 0);
  const values = new Map<MdastNode, string>();
  for (const { start, value, node: leaf } of pieces) {
    if (leaf) values.set(leaf, rewritten({ start, value }, sorted));
  }
  return withValues(node as unknown as MdastNode, values) as unknown as Node;
}

function rewritten(
  { start, value }: { start: number; value: string },
  edits: readonly Edit[],
): string {
  let text = '';
  let at = start;
  const end = start + value.length;
  for (const edit of edits) {
    if (edit.end <= start || edit.start >= end) continue;
    text += value.slice(at - start, Math.max(edit.start, at) - start);
    if (edit.start >= start) text += edit.text;
    at = Math.min(edit.end, end);
  }
  return text + value.slice(at - start);
}

function withValues(node: MdastNode, values: ReadonlyMap<MdastNode, string>): MdastNode {
  const value = values.get(node);
  if (value !== undefined && value !== node.value) {
    const { position: _, data: __, ...rest } = node;
    return { ...rest, value };
  }
  if (!node.children) return node;
  const children = node.children.map((child) => withValues(child, values));
  return children.some((child, index) => child !== node.children?.[index])
    ? { ...node, children }
    : node;
}

function assertRanges(edits: readonly Edit[], length: number): void {
  let at = 0;
  for (const { start, end } of edits) {
    if (start < at || end <= start || end > length) {
      throw new TypeError(
        `Expected ranges of the own text that do not overlap, not ${start}–${end}`,
      );
    }
    at = end;
  }
}
