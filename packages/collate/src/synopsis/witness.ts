import { digest, digestPrefix, type Protocol } from '@akkoord/clause';
import type { Lexicon } from '../lexicon.ts';
import { readSides, type Side } from '../side.ts';

/** A protocol in a synopsis. */
export interface Witness {
  id: string;
  side: Side;
  /** The same without topics: what answers what rests on the words alone, and topics are weighed apart. */
  bare: Side;
  base: boolean;
  /** True where a person named the subjects of its clauses, so that they need no words to prove them. */
  declared: boolean;
}

/** Hex digits of the text digest that name a witness. */
const idLength = 8;

/** Nothing: with this on the other side, a text is read the same whatever it is laid beside. */
const nothing: Protocol = {
  type: 'protocol',
  meta: { title: null, language: 'nl' },
  children: [],
};

/**
 * Read each protocol by itself and give it its id: the first hex digits of its text digest, and `-2`, `-3`
 * where they are taken. Which of two equal texts is the second hangs on their content, not on their order.
 *
 * @returns The witnesses in the order of their columns.
 */
export function readWitnesses(
  trees: readonly Protocol[],
  base: Protocol | undefined,
  lexicon: Lexicon,
): Witness[] {
  const columns = trees.map((tree) => ({
    tree,
    digest: digest(tree).text.slice(digestPrefix.length),
  }));
  const taken = new Map<string, number>();
  const ids = new Map<(typeof columns)[number], string>();
  for (const column of inFixedOrder(columns)) {
    const start = column.digest.slice(0, idLength);
    const count = (taken.get(start) ?? 0) + 1;
    taken.set(start, count);
    ids.set(column, count === 1 ? start : `${start}-${count}`);
  }
  return columns.map((column) => {
    const [side] = readSides(column.tree, nothing, lexicon);
    return {
      id: ids.get(column) as string,
      side,
      bare: withoutTopics(side),
      base: column.tree === base,
      declared: column.tree.data?.declaredTopics === true,
    };
  });
}

function withoutTopics({ tree, entries }: Side): Side {
  const bare = entries.map((entry) => ({
    ...entry,
    clause: { ...entry.clause, data: { ...entry.clause.data, topics: [] } },
  }));
  return { tree, entries: bare };
}

/** Sort by digest; equal texts by all that they hold. */
function inFixedOrder<Column extends { tree: Protocol; digest: string }>(
  columns: readonly Column[],
): Column[] {
  const content = ({ tree }: Column) => JSON.stringify(tree);
  return [...columns].sort((a, b) => {
    if (a.digest !== b.digest) return a.digest < b.digest ? -1 : 1;
    const [one, other] = [content(a), content(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
