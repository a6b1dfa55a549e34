import type { Dictionary, ReadingWords } from '@akkoord/taxonomy';
import type { Repair, Token } from './repair.ts';

/**
 * Cut words that the extraction glued together.
 *
 * Evidence: the whole is no word, all parts are, and at most one of them is no function word.
 *
 * ```markdown
 * > | Hetis medewerkers niet toegestaan
 *     ^^^^^
 * ```
 *
 * @param token A word.
 * @param words The function words that are found glued.
 * @param dictionary The words that are known.
 */
export function repairGlued(
  token: Token,
  words: ReadingWords,
  dictionary: Dictionary,
): Repair | null {
  const { text } = token;
  if (text.length < 5 || text.length > 40 || !/^\p{Lu}?\p{Ll}+$/u.test(text)) return null;
  const folded = text.toLowerCase();
  if (!startsOrEndsGlued(folded, words) || dictionary.has(text)) return null;
  const parts = cut(folded, words, dictionary, 4);
  if (!parts) return null;
  const named = /^\p{Lu}/u.test(text) && !token.opens;
  const allFunction = parts.every((part) => isFunction(part, words));
  if (named && !allFunction) return null;
  const value = [text.slice(0, parts[0]?.length), ...parts.slice(1)].join(' ');
  return {
    start: token.start,
    end: token.end,
    value,
    says: { code: 'glued-words', data: { word: text, parts } },
    confidence: allFunction ? 0.97 : 0.9,
  };
}

function startsOrEndsGlued(folded: string, words: ReadingWords): boolean {
  return (
    words.gluedBefore.some((word) => folded.startsWith(word)) ||
    words.gluedAfter.some((word) => folded.endsWith(word))
  );
}

/** Cut into a content word with function words around it; null where that does not come out. */
function cut(
  text: string,
  words: ReadingWords,
  dictionary: Dictionary,
  most: number,
): string[] | null {
  if (most < 2) return null;
  for (const before of longestFirst(words.gluedBefore)) {
    if (!text.startsWith(before) || text.length === before.length) continue;
    const rest = text.slice(before.length);
    if (isPart(rest, words, dictionary)) return [before, rest];
    const deeper = cut(rest, words, dictionary, most - 1);
    if (deeper) return [before, ...deeper];
  }
  for (const after of longestFirst(words.gluedAfter)) {
    if (!text.endsWith(after) || text.length === after.length) continue;
    const rest = text.slice(0, -after.length);
    if (isPart(rest, words, dictionary)) return [rest, after];
    const deeper = cut(rest, words, dictionary, most - 1);
    if (deeper) return [...deeper, after];
  }
  return null;
}

function isPart(part: string, words: ReadingWords, dictionary: Dictionary): boolean {
  return isFunction(part, words) || (part.length >= 4 && dictionary.has(part));
}

function isFunction(part: string, words: ReadingWords): boolean {
  return words.gluedBefore.includes(part) || words.gluedAfter.includes(part);
}

function longestFirst(list: readonly string[]): string[] {
  return [...list].sort((a, b) => b.length - a.length);
}
