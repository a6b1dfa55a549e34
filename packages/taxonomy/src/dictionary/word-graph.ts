/** What a word list says about a string of letters. */
export interface WordFlags {
  /** Stands as a word of its own. */
  readonly word: boolean;
  /** May begin a compound, with its linking letter: `groeps`, `leerlingen`. */
  readonly begins: boolean;
  /** May end a compound, and is a word: `gegevens`. */
  readonly ends: boolean;
}

/** The alphabet in which a graph is written: one character for a number from 0 to 63. */
export const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The letter that stands before a letter which is a capital. */
export const capital = '^';

/** The flags that occur, in the order in which an edge numbers them. */
export const flagSets: readonly WordFlags[] = [
  { word: false, begins: false, ends: false },
  { word: true, begins: false, ends: false },
  { word: false, begins: true, ends: false },
  { word: true, begins: true, ends: false },
  { word: true, begins: false, ends: true },
  { word: true, begins: true, ends: true },
];

/** How many symbols of address an edge has, by its kind: to the next node, to nothing, near, far, further. */
export const addressLengths: readonly number[] = [0, 0, 2, 3, 4];

/** The kind of an edge whose node follows at once, and of one whose node has no edges. */
export const edgeKinds = { next: 0, leaf: 1 } as const;

/** A minimal acyclic graph of words, as `scripts/generate-dictionary.ts` writes it. */
export interface WordGraph {
  /** The letters that occur, the most frequent first; an edge names a letter by its place here. */
  readonly letters: string;
  /** Where the root stands in `edges`. */
  readonly root: number;
  /**
   * Nodes as runs of edges. An edge: letter, header, address of 0, 2, 3 or 4 symbols. The header is
   * `(kind * 2 + last) * 6 + flags`, where `last` closes the node and `flags` tells of the word so far.
   */
  readonly edges: string;
}

const none = flagSets[0] as WordFlags;
const values = new Uint8Array(128);
for (let value = 0; value < symbols.length; value++) values[symbols.charCodeAt(value)] = value;

/**
 * Spell a word as the graph does: every capital as `^` and the small letter.
 *
 * @param word A word in NFC.
 */
export function spell(word: string): string {
  return word.replace(/\p{Lu}/gu, (letter) => capital + letter.toLowerCase());
}

/**
 * Walk a spelled word through the graph; nothing is decoded beforehand.
 *
 * @param graph The graph.
 * @param spelled A word as `spell` gives it.
 * @param visit Is told the length so far and the flags there, for every letter that the graph knows.
 */
export function walk(
  graph: WordGraph,
  spelled: string,
  visit: (length: number, flags: WordFlags) => void,
): void {
  const { edges, letters } = graph;
  let node: number | null = graph.root;
  for (let index = 0; index < spelled.length && node !== null; index++) {
    const wanted = letters.indexOf(spelled.charAt(index));
    if (wanted < 0) return;
    let at: number = node;
    for (;;) {
      const header = values[edges.charCodeAt(at + 1)] as number;
      const kind = Math.floor(header / 12);
      const size = addressLengths[kind] as number;
      if (values[edges.charCodeAt(at)] === wanted) {
        visit(index + 1, flagSets[header % 6] as WordFlags);
        if (kind === edgeKinds.leaf) node = null;
        else node = kind === edgeKinds.next ? at + 2 : readNumber(edges, at + 2, size);
        break;
      }
      if (Math.floor(header / 6) % 2 === 1) return;
      at += 2 + size;
    }
  }
}

/** Look a spelled word up. */
export function flagsOf(graph: WordGraph, spelled: string): WordFlags {
  let found = none;
  walk(graph, spelled, (length, flags) => {
    if (length === spelled.length) found = flags;
  });
  return found;
}

function readNumber(text: string, start: number, size: number): number {
  let number = 0;
  for (let at = start; at < start + size; at++) {
    number = number * 64 + (values[text.charCodeAt(at)] as number);
  }
  return number;
}
