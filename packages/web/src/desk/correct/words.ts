import { type Clause, type FootnoteDefinition, ownText, rewriteOwnText } from '@akkoord/clause';

/**
 * Give a clause or footnote other words, and leave as much of its build as the words leave: lists, footnotes.
 *
 * @returns `null` where they cannot be put in.
 */
export function withWords<Node extends Clause | FootnoteDefinition>(
  node: Node,
  text: string,
): Node | null {
  const before = ownText(node);
  if (before === text) return node;
  const whole = { start: 0, end: before.length, text };
  for (const edit of [difference(before, text), whole]) {
    if (edit.end <= edit.start) continue;
    const after = rewriteOwnText(node, [edit]);
    if (ownText(after) === text) return after;
  }
  return null;
}

/** Find the one stretch in which two texts differ; it has at least one sign of the old one. */
function difference(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (start === before.length - tail && start > 0) start--;
  else if (start === before.length - tail) tail--;
  const end = before.length - tail;
  return { start, end, text: after.slice(start, after.length - tail) };
}
