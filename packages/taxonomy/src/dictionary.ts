import { compoundSplit, hyphenSplit } from './compound.ts';
import type { FunctionWords, KnownWords } from './schema.ts';
import { flagsOf, spell, type WordFlags, type WordGraph } from './word-graph.ts';

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

/**
 * Make a dictionary of a word graph and the words of the field. A word is known that stands in the list, that is a
 * compound of two parts which the list marks as such, or that consists of known words with hyphens between them.
 * Words that `functionWords.glued` names are unknown although the list has them.
 *
 * Tried and left: compounds of three parts. The parts of the list are compounds themselves, so that a third adds no
 * word of the example texts, and doubles how many pairs of glued words pass as one.
 */
export function createDictionary({ graph, functionWords, knownWords }: DictionaryOptions): Dictionary {
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
  const { glued, ...groups } = functionWords;
  const binding = new Set(Object.values(groups).flat());
  const refused = new Set(glued);
  const names = new Set(lower(knownWords.names));
  const abbreviations = [...knownWords.abbreviations, ...lower(knownWords.abbreviations)];
  const others = new Set([...abbreviations, ...knownWords.others, ...knownWords.parts]);
  const parts = new Set(knownWords.parts);

  const flags = (word: string): WordFlags => flagsOf(graph, spell(word));
  const listed = (word: string): boolean =>
    !refused.has(word.toLowerCase()) && (flags(word).word || others.has(word));
  const begins = (part: string): boolean =>
    !binding.has(part) && (flags(part).begins || parts.has(part) || (part.length > 4 && names.has(part)));
  const ends = (part: string): boolean => !binding.has(part) && (flags(part).ends || parts.has(part));

  const single = (word: string): boolean => {
    const small = word.toLowerCase();
    if (listed(word) || isName(names, small)) return true;
    if (isGenitive(word) && flags(word.replace(/['s]+$/u, '')).word) return true;
    if (/^\d+(?:e|de|ste)$/u.test(word)) return true;
    if (hasOneCase(word)) {
      return listed(small) || listed(titleCase(small)) || listed(unstressed(small)) || isCompound(small);
    }
    return isName(names, /^\p{L}+?(?=\p{Ll}+$)/u.exec(word)?.[0].toLowerCase() ?? '') && isCompound(small);
  };
  const isCompound = (word: string): boolean =>
    !refused.has(word) && compoundSplit(word, { begins, ends }) !== null;

  return {
    has(word) {
      const text = clean(word);
      if (text === '') return false;
      return single(text) || (text.includes('-') && hyphenSplit(text, { knows: single, begins, binding }));
    },
  };
}
