import { phraseWords } from '@akkoord/text';
import type { Token } from './tokenize.ts';

/** A phrase found among tokens: half-open, in tokens. */
export interface Found {
  phrase: string;
  from: number;
  to: number;
}

/** Finds phrases of the taxonomy among the words of a clause. */
export type PhraseFinder = (tokens: readonly Token[]) => Found[];

/**
 * Make a finder for a list of phrases and all that may stand for them.
 *
 * @param synonyms Groups of phrases of which the first stands for all.
 * @returns A finder whose `phrase` is the first of the group.
 */
export function synonymFinder(
  phrases: readonly string[],
  synonyms: readonly (readonly string[])[],
): PhraseFinder {
  const first = new Map<string, string>();
  for (const phrase of phrases) {
    const group = synonyms.find((one) => one.includes(phrase)) ?? [phrase];
    for (const one of group) first.set(one, group[0] as string);
  }
  const find = phraseFinder([...first.keys()]);
  return (tokens) =>
    find(tokens).map((found) => ({ ...found, phrase: first.get(found.phrase) ?? found.phrase }));
}

/**
 * Make a finder for a list of phrases.
 *
 * @param phrases Phrases as the taxonomy gives them; case and accents do not count.
 * @returns A function that lists every occurrence, in order; where two fit, the longest.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byHead = new Map<string, Array<{ phrase: string; words: string[] }>>();
  for (const phrase of phrases) {
    const words = phraseWords(phrase);
    const head = words[0];
    if (head === undefined) continue;
    byHead.set(head, [...(byHead.get(head) ?? []), { phrase, words }]);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (tokens) => {
    const found: Found[] = [];
    for (let from = 0; from < tokens.length; ) {
      const fits = byHead
        .get((tokens[from] as Token).folded)
        ?.find(({ words }) => words.every((word, k) => tokens[from + k]?.folded === word));
      if (fits) found.push({ phrase: fits.phrase, from, to: from + fits.words.length });
      from += fits?.words.length ?? 1;
    }
    return found;
  };
}
