import type { Dictionary } from '@akkoord/taxonomy';
import type { Repair, Token } from './repair.ts';

/** What scanners read for what stood there: [read, stood], more sure first. */
const confusions: ReadonlyArray<readonly [string, string]> = [
  ['é', 'ë'],
  ['á', 'ä'],
  ['ó', 'ö'],
  ['1', 'l'],
  ['1', 'I'],
  ['1', 'i'],
  ['0', 'o'],
  ['0', 'O'],
  ['5', 's'],
  ['l', 'I'],
  ['I', 'l'],
  ['rn', 'm'],
  ['vv', 'w'],
  ['qg', 'g'],
  ['gq', 'g'],
  ['ei', 'eï'],
  ['ie', 'ië'],
  ['ee', 'eë'],
  ['oi', 'oï'],
  ['eu', 'eü'],
];
const suspicious = /[éáó\d]|^l[^aeiouy]?|I\p{Ll}|\p{Ll}I|ln$|rn|vv|qg|gq|ei|ie|ee|oi|eu/u;

/**
 * Repair letters that a scanner took for others: `ledereen`, `Linkedln`, `officiéle`, `socia1e`.
 *
 * Evidence: the word is unknown, and with one confusion undone it is known.
 *
 * ```markdown
 * > | ledereen neemt de regels in acht.
 *     ^
 * ```
 *
 * @param token A word.
 * @param dictionary The words that are known.
 */
export function repairConfused(token: Token, dictionary: Dictionary): Repair | null {
  const { text } = token;
  const shortest = /\d/.test(text) ? 3 : 4;
  if (text.length < shortest || text.length > 40 || !suspicious.test(text)) return null;
  if (/^\d+$/.test(text) || dictionary.has(text)) return null;
  for (const [read, stood] of confusions) {
    const value = undo(text, read, stood, token, dictionary);
    if (!value) continue;
    return {
      start: token.start,
      end: token.end,
      value,
      says: { code: 'confused-letters', data: { word: text, value, read, stood } },
      confidence: /^[a-z]/.test(read) && stood.length === read.length && read !== 'l' ? 0.85 : 0.95,
    };
  }
  return null;
}

function undo(
  text: string,
  read: string,
  stood: string,
  token: Token,
  dictionary: Dictionary,
): string | null {
  for (let at = text.indexOf(read); at >= 0; at = text.indexOf(read, at + 1)) {
    if (stood === 'I' && at > 0 && !/^\p{Lu}/u.test(text)) continue;
    if (stood === 'I' && at === 0 && !token.opens) continue;
    const value = text.slice(0, at) + stood + text.slice(at + read.length);
    if (/^\p{L}+$/u.test(value) && isKnown(value, stood, dictionary)) return value;
    if (/\d/.test(read)) {
      const all = text.replaceAll(read, stood);
      if (/^\p{L}+$/u.test(all) && isKnown(all, stood, dictionary)) return all;
    }
  }
  return null;
}

/** A capital within a word is only right where the word is written so ('LinkedIn'). */
function isKnown(value: string, stood: string, dictionary: Dictionary): boolean {
  if (stood === 'I')
    return value.startsWith('I') ? dictionary.has(value.toLowerCase()) : dictionary.has(value);
  return dictionary.has(value);
}
