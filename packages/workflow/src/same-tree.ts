import type { Protocol } from '@akkoord/clause';

/** What only reading or annotating puts in `data`, and rendering does not carry. */
const apart: ReadonlySet<string> = new Set([
  'marks',
  'messages',
  'numRecovered',
  'page',
  'provisions',
  'addressees',
  'mentions',
  'rights',
]);

/**
 * Tell whether two trees are the same protocol, but for positions, the account of the reading and annotations.
 *
 * A text that was read in pieces, because a mark or a line break of its source lies in it, is the same text.
 */
export function sameTree(a: Protocol, b: Protocol): boolean {
  return bare([a.meta, a.children]) === bare([b.meta, b.children]);
}

/** Write a value as text, with the keys in order of name. */
function bare(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'position') return undefined;
    if (Array.isArray(inner)) return inOnePiece(inner);
    if (typeof inner !== 'object' || inner === null) return inner;
    const entries = Object.entries(inner).filter(([name]) => key !== 'data' || !apart.has(name));
    if (key === 'data' && entries.length === 0) return undefined;
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Join texts that stand beside each other. */
function inOnePiece(nodes: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (isText(node) && isText(last))
      found[found.length - 1] = { ...last, value: last.value + node.value };
    else found.push(node);
  }
  return found;
}

function isText(node: unknown): node is { type: 'text'; value: string } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';
}
