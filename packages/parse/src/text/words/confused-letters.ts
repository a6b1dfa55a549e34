import type { Dictionary } from '@akkoord/taxonomy';
import { isCapitalised, latin } from '@akkoord/text';
import type { Guess, Token } from './repair.ts';

interface Confusion {
  readonly read: string;
  readonly stood: string;
  /** What people type too: without the dots (`financien`). Only a machine makes the others. */
  readonly typed?: true;
}

/** What scanners read for what stood there, more sure first. */
const confusions: readonly Confusion[] = [
  { read: 'é', stood: 'ë' },
  { read: 'á', stood: 'ä' },
  { read: 'ó', stood: 'ö' },
  { read: '1', stood: 'l' },
  { read: '1', stood: 'I' },
  { read: '1', stood: 'i' },
  { read: '0', stood: 'o' },
  { read: '0', stood: 'O' },
  { read: '5', stood: 's' },
  { read: 'l', stood: 'I' },
  { read: 'I', stood: 'l' },
  { read: 'rn', stood: 'm' },
  { read: 'vv', stood: 'w' },
  { read: 'qg', stood: 'g' },
  { read: 'gq', stood: 'g' },
  { read: 'ei', stood: 'eï', typed: true },
  { read: 'ie', stood: 'ië', typed: true },
  { read: 'ee', stood: 'eë', typed: true },
  { read: 'oi', stood: 'oï', typed: true },
  { read: 'eu', stood: 'eü', typed: true },
];
const suspicious = latin(/[éáó\d]|^l[^aeiouy]?|I\p{Ll}|\p{Ll}I|ln$|rn|vv|qg|gq|ei|ie|ee|oi|eu/u);

/** `2b`, `1a1`, `3D`, `H5P`: numbers of articles, classes and things, and no words with a misread letter. */
const numbered = latin(/^\d+\p{L}\d*$|^\p{Lu}+\d|^\d+\p{Lu}/u);

/**
 * Guess at letters that a scanner took for others: `ledereen`, `Linkedln`, `officiéle`, `socia1e`.
 *
 * Evidence: the word is unknown, and with one confusion undone it is known. Sure where only a machine makes that
 * confusion, the word is long, and it does not begin with a digit.
 *
 * ```markdown
 * > | ledereen neemt de regels in acht.
 *     ^
 * ```
 *
 * @param token A word.
 * @param dictionary The words that are known.
 */
export function guessConfused(token: Token, dictionary: Dictionary): Guess | null {
  const { text } = token;
  if (text.length < 3 || text.length > 40 || !suspicious.test(text)) return null;
  if (text.length < 4 && !/\d/.test(text)) return null;
  if (dictionary.has(text) || /^\d+$/.test(text) || numbered.test(text)) return null;
  for (const confusion of confusions) {
    const value = undo(token, confusion, dictionary);
    if (!value) continue;
    const { read, stood, typed } = confusion;
    return {
      start: token.start,
      end: token.end,
      value,
      says: { code: 'confused-letters', data: { word: text, value, read, stood } },
      confidence: /^[a-z]/.test(read) && stood.length === read.length && read !== 'l' ? 0.85 : 0.95,
      supposes: 'confused',
      sure: !typed && text.length >= 5 && !/^\d/.test(text),
    };
  }
  return null;
}

const onlyLetters = latin(/^\p{L}+$/u);

function undo(token: Token, { read, stood }: Confusion, dictionary: Dictionary): string | null {
  const { text } = token;
  for (let at = text.indexOf(read); at >= 0; at = text.indexOf(read, at + 1)) {
    if (stood === 'I' && at > 0 && !isCapitalised(text)) continue;
    if (stood === 'I' && at === 0 && !token.opens) continue;
    const value = text.slice(0, at) + stood + text.slice(at + read.length);
    if (onlyLetters.test(value) && isKnown(value, stood, dictionary)) return value;
    if (/\d/.test(read)) {
      const all = text.replaceAll(read, stood);
      if (onlyLetters.test(all) && isKnown(all, stood, dictionary)) return all;
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
