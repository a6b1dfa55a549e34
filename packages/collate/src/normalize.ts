import { stem } from '@akkoord/text';
import type { Lexicon } from './lexicon.ts';
import { type Name, nameRanges } from './names.ts';
import type { Token } from './tokenize.ts';

/** A clause's words, freed of what is no difference. */
export interface Normalized {
  /** Every word, folded, with the own name as a word for the school and spellings in one form. */
  keys: readonly string[];
  /** The stems of the words that carry content, synonyms in one form. */
  terms: readonly string[];
  /** The letters and digits alone: equal where only extraction damage, case and marks differ. */
  skeleton: string;
}

/**
 * Fold names, spellings and extraction damage in a clause's words.
 *
 * @param tokens The words of the own text.
 * @param names The names under which the document speaks of its own school.
 */
export function normalize(
  tokens: readonly Token[],
  names: readonly Name[],
  lexicon: Lexicon,
): Normalized {
  const keys = lexicon.foldVariants(withoutNames(tokens, names, lexicon));
  const terms = lexicon
    .foldSynonyms(keys)
    .filter((key) => !lexicon.isFunctionWord(key))
    .map(stem);
  return { keys, terms, skeleton: skeletonOf(keys) };
}

function withoutNames(
  tokens: readonly Token[],
  names: readonly Name[],
  lexicon: Lexicon,
): string[] {
  const [school = ''] = lexicon.institutions;
  const ranges = nameRanges(
    tokens.map((token) => token.text),
    names,
  );
  const folded: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    folded.push(...tokens.slice(at, start).map((token) => token.folded), school);
    at = end;
  }
  return [...folded, ...tokens.slice(at).map((token) => token.folded)];
}

/** Letters that extraction takes for one another become one; numbers keep their edges. */
function skeletonOf(keys: readonly string[]): string {
  return keys
    .map((key) =>
      /^\p{N}+$/u.test(key) ? `#${key}#` : key.replace(/[^\p{L}\p{N}]/gu, '').replace(/[l1]/g, 'i'),
    )
    .join('');
}
