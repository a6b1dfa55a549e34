import { clausesOf, type Position, type Protocol } from '@akkoord/clause';

/**
 * Tell of each clause and message on which page it begins, where a text has more than one.
 *
 * @param tree A tree that was just read: its clauses and messages get their pages.
 * @param source The text in which their positions are: a form feed begins a page.
 */
export function withPages(tree: Protocol, source: string): Protocol {
  const starts = [...source.matchAll(/\f/gu)].map(({ index }) => index);
  if (starts.length === 0) return tree;
  for (const clause of clausesOf(tree)) {
    const page = pageOf(clause.position, starts);
    if (page !== null) clause.data = { ...clause.data, page };
  }
  const messages = (tree.data?.messages ?? []).map((message) => {
    const page = pageOf(message.place, starts);
    return page === null ? message : { ...message, page };
  });
  return { ...tree, data: { ...tree.data, messages } };
}

function pageOf(position: Position | undefined, starts: readonly number[]): number | null {
  const offset = position?.start.offset;
  if (offset === undefined) return null;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
