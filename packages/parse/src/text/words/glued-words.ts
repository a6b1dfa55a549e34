import { isCapitalised, isLoanVerb, latin } from '@akkoord/text';
import { thresholds } from '../thresholds.ts';
import type { Evidence, Guess, Token } from './repair.ts';

const oneWord = latin(/^\p{Lu}?\p{Ll}+$/u);

/**
 * Guess at words that the extraction glued together.
 *
 * Evidence: the whole is no word, all parts are, and at most one of them is no function word. Sure where all parts
 * are function words, and where the other stands elsewhere in the text. No guess where the whole may be a word that
 * no list has: a verb behind its prefix, a word that comes back, or a slip in a word of the text.
 *
 * ```markdown
 * > | Hetis medewerkers niet toegestaan
 *     ^^^^^
 * ```
 *
 * @param token A word.
 * @param evidence What is known of words.
 */
export function guessGlued(token: Token, evidence: Evidence): Guess | null {
  const { text } = token;
  if (text.length < 5 || text.length > 40 || token.hyphened) return null;
  if (evidence.dictionary.has(text) || !oneWord.test(text)) return null;
  const folded = text.toLowerCase();
  const parts = cut(folded, evidence, 4);
  if (!parts) return null;
  const content = parts.filter((part) => !isFunction(part, evidence));
  const named = isCapitalised(text) && !token.opens;
  if (content.length > 0 && (named || mayBeWord(folded, parts, evidence))) return null;
  const value = [text.slice(0, parts[0]?.length), ...parts.slice(1)].join(' ');
  return {
    start: token.start,
    end: token.end,
    value,
    says: { code: 'glued-words', data: { word: text, parts } },
    confidence: content.length === 0 ? 0.97 : 0.9,
    supposes: 'glued',
    sure: content.every((part) => evidence.counts.has(part)),
  };
}

/** Whether the whole may be a word that no list has. */
function mayBeWord(whole: string, parts: readonly string[], evidence: Evidence): boolean {
  const { words, dictionary, counts } = evidence;
  if ((counts.get(whole) ?? 0) >= thresholds.damage.ownWord) return true;
  const [prefix = '', rest = ''] = parts;
  if (parts.length === 2) {
    const isVerb = isLoanVerb(rest, (word) => dictionary.has(word));
    if (isVerb && words.prefixes.verbs.includes(prefix)) return true;
    if (words.prefixes.nouns.includes(prefix)) return true;
  }
  return evidence.isSlip(whole);
}

/** Cut into a content word with function words around it, in as few parts as may be; null where that does not come out. */
function cut(text: string, evidence: Evidence, most: number): string[] | null {
  const { gluedBefore, gluedAfter } = evidence.words;
  const heads = longestFirst(gluedBefore.filter((word) => isHead(text, word)));
  const tails = longestFirst(gluedAfter.filter((word) => isTail(text, word)));
  for (const head of heads) {
    const rest = text.slice(head.length);
    if (head.length > 1 ? isPart(rest, evidence) : isFunction(rest, evidence)) return [head, rest];
  }
  for (const tail of tails) {
    if (isPart(text.slice(0, -tail.length), evidence)) return [text.slice(0, -tail.length), tail];
  }
  for (const head of gluedAfter.filter((word) => isHead(text, word))) {
    if (isFunction(text.slice(head.length), evidence)) return [head, text.slice(head.length)];
  }
  if (most <= 2) return null;
  for (const head of heads) {
    const deeper = cut(text.slice(head.length), evidence, most - 1);
    if (deeper) return [head, ...deeper];
  }
  for (const tail of tails) {
    const deeper = cut(text.slice(0, -tail.length), evidence, most - 1);
    if (deeper) return [...deeper, tail];
  }
  return null;
}

function isHead(text: string, word: string): boolean {
  return text.startsWith(word) && text.length > word.length;
}

function isTail(text: string, word: string): boolean {
  return text.endsWith(word) && text.length > word.length;
}

function isPart(part: string, evidence: Evidence): boolean {
  return isFunction(part, evidence) || (part.length >= 4 && evidence.dictionary.has(part));
}

function isFunction(part: string, { words }: Evidence): boolean {
  return words.gluedBefore.includes(part) || words.gluedAfter.includes(part);
}

function longestFirst(list: readonly string[]): string[] {
  return [...list].sort((a, b) => b.length - a.length);
}
