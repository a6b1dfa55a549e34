import type { Protocol } from '@akkoord/clause';

/** What only reading or annotating puts in `data`, and rendering does not carry. */
const apart: ReadonlySet<string> = new Set([
  'marks',
  'messages',
  'numRecovered',
  'provisions',
  'mentions',
  'rights',
]);

/**
 * Tell whether two trees are the same protocol, but for positions, the account of the reading and annotations.
 */
export function sameTree(a: Protocol, b: Protocol): boolean {
  return bare([a.meta, a.children]) === bare([b.meta, b.children]);
}

/** Write a value as text, with the keys in order of name. */
function bare(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'position') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner).filter(([name]) => key !== 'data' || !apart.has(name));
    if (key === 'data' && entries.length === 0) return undefined;
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
