import type { Decision } from '@akkoord/clause';
import type { GovernanceWords } from '@akkoord/taxonomy';

/** Find the council that a text names. */
export function bodyOf(text: string, words: GovernanceWords): Decision['body'] | null {
  const squeezed = text.replace(/\(\s+G\)/gu, '(G)');
  const named = words.bodies.find(({ names }) => names.some((name) => hasName(squeezed, name)));
  return named?.body ?? null;
}

/** Tell whether a text names a council. */
export function hasBody(text: string, words: GovernanceWords): boolean {
  return bodyOf(text, words) !== null;
}

/** Abbreviations in capitals, words in any case. */
function hasName(text: string, name: string): boolean {
  const abbreviation = /^[(A-Z)]+$/.test(name);
  return abbreviation ? hasWord(text, name) : hasWord(text.toLowerCase(), name.toLowerCase());
}

/** Find who adopts, by the name that stands first. */
export function authorityOf(folded: string, words: GovernanceWords): string | undefined {
  const named = words.authorities.map((name) => ({
    name,
    at: indexesOf(folded, name.toLowerCase())[0] ?? -1,
  }));
  return named
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0]?.name;
}

/** Tell whether one of the words stands in a folded text. */
export function hasAny(folded: string, list: readonly string[]): boolean {
  return list.some((word) => hasWord(folded, word.toLowerCase()));
}

/** Tell whether a word stands in a text, not as a part of another. */
export function hasWord(text: string, word: string): boolean {
  return indexesOf(text, word).length > 0;
}

/** Find where a word stands in a text, not as a part of another. */
export function indexesOf(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) found.push(at);
  }
  return found;
}
