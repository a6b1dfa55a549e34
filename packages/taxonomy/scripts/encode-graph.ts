import {
  addressLengths,
  capital,
  edgeKinds,
  flagSets,
  spell,
  symbols,
  type WordFlags,
  type WordGraph,
} from '../src/dictionary/word-graph.ts';

interface Node {
  readonly edges: Array<{ letter: string; flags: number; node: Node }>;
  id: number;
  parents: number;
}

const kindOfLength = new Map(addressLengths.map((length, kind) => [length, kind]));

/**
 * Write words as a minimal acyclic graph (Daciuk's incremental construction over sorted words), the nodes with most
 * parents first, so that they have short addresses.
 *
 * @param words Every string of letters with what is known of it.
 * @throws RangeError when there are more letters than the alphabet has symbols.
 */
export function encodeGraph(words: ReadonlyMap<string, WordFlags>): WordGraph {
  const spelled = [...words].map(([word, flags]) => ({
    word: spell(word),
    flags: flagNumber(flags),
  }));
  spelled.sort((one, other) => (one.word < other.word ? -1 : 1));
  const letters = lettersByFrequency(spelled.map(({ word }) => word));
  if (letters.length > symbols.length) throw new RangeError(`Too many letters: ${letters}`);
  const { root, nodes } = minimize(spelled);
  const { order, follows } = layOut(root, nodes);
  return { letters, ...write({ root, order, follows, letters }) };
}

function flagNumber(flags: WordFlags): number {
  const found = flagSets.findIndex(
    (set) => set.word === flags.word && set.begins === flags.begins && set.ends === flags.ends,
  );
  if (found < 0) throw new RangeError(`No number for ${JSON.stringify(flags)}`);
  return found;
}

function lettersByFrequency(words: readonly string[]): string {
  const counts = new Map([[capital, 0]]);
  for (const word of words) {
    for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return byCount.map(([letter]) => letter).join('');
}

function minimize(words: ReadonlyArray<{ word: string; flags: number }>) {
  const register = new Map<string, Node>();
  const open = (): Node => ({ edges: [], id: 0, parents: 0 });
  const path: Node[] = [open()];
  const close = (length: number) => {
    while (path.length - 1 > length) {
      const node = path.pop() as Node;
      const edge = (path.at(-1) as Node).edges.at(-1) as Node['edges'][number];
      edge.node = registered(register, node);
    }
  };
  let previous = '';
  for (const { word, flags } of words) {
    let shared = 0;
    while (shared < previous.length && word[shared] === previous[shared]) shared++;
    close(shared);
    for (const letter of word.slice(shared)) {
      const node = open();
      (path.at(-1) as Node).edges.push({ letter, flags: 0, node });
      path.push(node);
    }
    const last = (path.at(-2) as Node).edges.at(-1) as Node['edges'][number];
    last.flags = flags;
    previous = word;
  }
  close(0);
  const root = path[0] as Node;
  const nodes = [...register.values(), root];
  for (const { edges } of nodes) for (const { node } of edges) node.parents++;
  return { root, nodes };
}

function registered(register: Map<string, Node>, node: Node): Node {
  const key = node.edges.map(({ letter, flags, node: { id } }) => `${letter}${flags}${id}`).join();
  const known = register.get(key);
  if (known) return known;
  node.id = register.size + 1;
  register.set(key, node);
  return node;
}

/**
 * Nodes in the order in which they are written, and which of them stands right behind its parent: a node with one
 * parent where it can, for nothing else points to it. Those with most parents come first, to be near.
 */
function layOut(root: Node, nodes: readonly Node[]) {
  const inner = nodes.filter(({ edges }) => edges.length > 0 && edges !== root.edges);
  const shared = inner.filter(({ parents }) => parents > 1);
  shared.sort((one, other) => other.parents - one.parents || one.id - other.id);
  const single = inner.filter(({ parents }) => parents === 1).reverse();
  const placed = new Set<Node>();
  const follows = new Map<Node, Node>();
  const order: Node[] = [];
  for (const start of [...shared, root, ...single]) {
    let node: Node | undefined = start;
    while (node && !placed.has(node)) {
      placed.add(node);
      order.push(node);
      const next: Node | undefined = node.edges.find(
        (edge) => edge.node.parents === 1 && edge.node.edges.length > 0 && !placed.has(edge.node),
      )?.node;
      if (next) follows.set(node, next);
      node = next;
    }
  }
  return { order, follows };
}

function write(layout: {
  root: Node;
  order: readonly Node[];
  follows: ReadonlyMap<Node, Node>;
  letters: string;
}): { root: number; edges: string } {
  const { root, order, follows, letters } = layout;
  const address = new Map<Node, number>(order.map((node) => [node, 0]));
  const lengthTo = (parent: Node, child: Node): { kind: number; size: number } => {
    if (child.edges.length === 0) return { kind: edgeKinds.leaf, size: 0 };
    // Only the last edge is directly before the node that follows.
    if (follows.get(parent) === child) return { kind: edgeKinds.next, size: 0 };
    const size = [2, 3, 4].find(
      (length) => (address.get(child) as number) < 64 ** length,
    ) as number;
    return { kind: kindOfLength.get(size) as number, size };
  };
  for (let changed = true; changed; ) {
    changed = false;
    let at = 0;
    for (const node of order) {
      if (address.get(node) !== at) changed = true;
      address.set(node, at);
      for (const edge of node.edges) at += 2 + lengthTo(node, edge.node).size;
    }
  }
  const parts: string[] = [];
  for (const node of order) {
    const edges = inOrder(node, follows.get(node));
    edges.forEach((edge, index) => {
      const { kind, size } = lengthTo(node, edge.node);
      const last = index === edges.length - 1 ? 1 : 0;
      parts.push(symbols[letters.indexOf(edge.letter)] as string);
      parts.push(symbols[(kind * 2 + last) * 6 + edge.flags] as string);
      parts.push(writeNumber(address.get(edge.node) as number, size));
    });
  }
  return { root: address.get(root) as number, edges: parts.join('') };
}

/** The edges of a node; the one to the node that stands right behind it comes last. */
function inOrder(node: Node, next: Node | undefined): Node['edges'] {
  const toNext = node.edges.findLastIndex((edge) => edge.node === next);
  if (toNext < 0) return node.edges;
  return [
    ...node.edges.filter((_, index) => index !== toNext),
    ...node.edges.slice(toNext, toNext + 1),
  ];
}

function writeNumber(number: number, size: number): string {
  let text = '';
  for (let rest = number, at = 0; at < size; at++, rest = Math.floor(rest / 64)) {
    text = (symbols[rest % 64] as string) + text;
  }
  return text;
}
