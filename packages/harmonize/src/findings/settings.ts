import type { Taxonomy } from '@akkoord/taxonomy';
import { foldWord, phraseFinder, stem, type Token } from '@akkoord/text';

/**
 * Make a reader of where and when a rule holds, by a noun with a word before it that says in it or out of it.
 *
 * @returns A function that gives `les` for in the lesson, and `-les` for outside of it.
 */
export function settingsReader({ rules, terminology, functionWords }: Taxonomy) {
  const { inside, outside, nouns } = rules.settings;
  const find = phraseFinder(nouns);
  const joiners = new Set([...terminology.joiners.and, ...terminology.joiners.or]);
  const between = new Set([...functionWords.articles, ...functionWords.pronouns].map(foldWord));
  const isInside = new Set(inside.map(foldWord));
  const isOutside = new Set(outside.map(foldWord));
  return (tokens: readonly Token[]): string[] => {
    const found: string[] = [];
    let last = { to: -1, out: false };
    for (const { from, to, value: phrase } of find(tokens)) {
      let at = from - 1;
      while (at >= 0 && between.has(tokens[at]?.folded ?? '')) at--;
      const word = tokens[at]?.folded ?? '';
      const joined = last.to === at && joiners.has(word);
      if (!joined && !isInside.has(word) && !isOutside.has(word)) continue;
      const out = joined ? last.out : isOutside.has(word);
      found.push(`${out ? '-' : ''}${stem(foldWord(phrase))}`);
      last = { to, out };
    }
    return found;
  };
}
