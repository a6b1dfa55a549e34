import type { FunctionWords, KnownWords } from '../schema/word-schema.ts';
import { isCompound, isGlued, isHyphenated, type PartFlags } from './compound.ts';
import { flagsOf, spell, type WordFlags, type WordGraph, walk } from './word-graph.ts';

/** A list of Dutch words, for telling a damaged word from a good one. */
export interface Dictionary {
  /**
   * Tell whether this is a Dutch word, in this case or in lower case.
   *
   * @param word One word as it stands in a text, hyphens and apostrophes included, without other punctuation.
   */
  has(word: string): boolean;
}

/** What a dictionary is made of. */
export interface DictionaryOptions {
  readonly graph: WordGraph;
  readonly functionWords: FunctionWords;
  readonly knownWords: KnownWords;
}

const noFlags: PartFlags = { begins: false, ends: false };

/** A word without hyphens is no longer than this; what is, is not looked up. */
const longest = 60;

/** So many words are remembered, so that a long run does not fill the memory. */
const mostAsked = 50_000;

/** A name that may begin a compound is at least as long as this. */
const shortestName = 5;

/** `2e`, `1ste`. */
const ordinal = /^\d+(?:e|de|ste)$/u;

/** `o.a`, `i.v.m`, the last full stop taken off. */
const dotted = /^(?:\p{L}\.)+\p{L}$/u;

/** A name and its ending: `Amsterdams`, `Anna's`, `Hans'`. */
const genitive = /^(\p{Lu}\p{L}{3,}?)(?:'?s|')$/u;

/**
 * Make a dictionary of a word graph and the words of the field. A word is known that stands in the list, that is a
 * compound of two or three parts which the list marks as such, or that consists of known words with hyphens between
 * them. A compound that the list lacks is unknown where it reads as two glued words (`isGlued`), and words that
 * `functionWords.glued` names are unknown although the list has them.
 */
export function createDictionary(options: DictionaryOptions): Dictionary {
  const { graph, functionWords, knownWords } = options;
  const { glued, ...groups } = functionWords;
  const binding = new Set(Object.values(groups).flat());
  const refused = new Set(glued);
  const names = new Set(knownWords.names.map((name) => name.toLowerCase()));
  const parts = new Set(knownWords.parts);
  const openers = new Set([...parts, ...knownWords.openers]);
  const ofField = new Set([...knownWords.abbreviations, ...parts, ...knownWords.others]);
  for (const word of knownWords.abbreviations) ofField.add(word.toLowerCase());

  const listed = (word: string): boolean => flagsOf(graph, spell(word)).word || ofField.has(word);
  const isUnseenCompound = (word: string): boolean =>
    isCompound(word, heads) && !isGlued(word, { binding, listed });

  function partFlags(part: string, flags: PartFlags): PartFlags {
    if (binding.has(part)) return { begins: false, ends: false };
    const begins = openers.has(part) || (part.length >= shortestName && names.has(part));
    return { begins: flags.begins || begins, ends: flags.ends || parts.has(part) };
  }

  function heads(text: string): readonly PartFlags[] {
    const found: WordFlags[] = [];
    walk(graph, text, (length, flags) => {
      found[length] = flags;
    });
    return Array.from({ length: text.length + 1 }, (_, length) =>
      partFlags(text.slice(0, length), found[length] ?? noFlags),
    );
  }

  function knows(word: string): boolean {
    if (word.length > longest) return false;
    const small = word.toLowerCase();
    if (refused.has(small)) return false;
    if (listed(word)) return true;
    const plain = unstressed(small);
    if (refused.has(plain)) return false;
    if (binding.has(plain) || names.has(small) || names.has(small.replace(/'?s$/u, '')))
      return true;
    if (ordinal.test(word) || dotted.test(word)) return true;
    const name = genitive.exec(word)?.[1];
    if (name && listed(name)) return true;
    if (word === word.toUpperCase() && listed(titleCase(small))) return true;
    if (!isPlainCase(word) && !beginsWithName(word, names)) return false;
    return listed(small) || isUnseenCompound(small);
  }

  const begins = (part: string): boolean => partFlags(part, flagsOf(graph, spell(part))).begins;

  /** A reader asks for a word when it stands before, between and behind others. */
  const asked = new Map<string, boolean>();

  return {
    has(word) {
      const known = asked.get(word);
      if (known !== undefined) return known;
      const text = clean(word);
      const found = knows(text) || isHyphenated(text, { knows, begins, binding });
      if (asked.size >= mostAsked) asked.clear();
      asked.set(word, found);
      return found;
    },
  };
}

function clean(word: string): string {
  return word.normalize('NFC').replaceAll('\u2019', "'").replace(/\.$/u, '');
}

/** All small, all capitals, or small after a capital: not `schoolDe`. */
function isPlainCase(word: string): boolean {
  return word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}

/** A name in its own mixture of cases, and the rest small: `WhatsAppgroep`. */
function beginsWithName(word: string, names: ReadonlySet<string>): boolean {
  const head = /^.*\p{Lu}\p{Ll}*?(?=\p{Ll}*$)/u.exec(word)?.[0].length ?? 0;
  for (let length = Math.max(head, shortestName); length < word.length; length++) {
    if (names.has(word.slice(0, length).toLowerCase())) return true;
  }
  return false;
}

function titleCase(small: string): string {
  return small.charAt(0).toUpperCase() + small.slice(1);
}

/** Without the accents that only stress a word: `dé`, `níet`, `vóór`. */
function unstressed(word: string): string {
  return word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
}
