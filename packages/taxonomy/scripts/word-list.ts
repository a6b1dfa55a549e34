import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { WordFlags } from '../src/dictionary/word-graph.ts';
import { wordListFile } from './source-digest.ts';

const letters = /^\p{L}+(?:'s)?$/u;
const wordLetters = /^[\p{L}\d'.-]+$/u;

/**
 * Read the Dutch word list: its words, and which strings begin and end compounds. The list marks these with a plus
 * (`groeps+`, `+gegevens`); entries with `~` (without accents) and `!` (wrong) stay out, and so do genitives of names
 * whose name is there, for the dictionary knows them by rule.
 */
export function dutchWords(): Map<string, WordFlags> {
  const words = new Set<string>();
  const begins = new Set<string>();
  const ends = new Set<string>();
  for (const entry of decodeTrie(gunzipSync(readFileSync(wordListFile))).words()) {
    if (entry.startsWith('~') || entry.startsWith('!')) continue;
    const text = entry.replace(/^\+|\+$/gu, '').normalize('NFC');
    if (entry.endsWith('+')) begins.add(text);
    else if (entry.startsWith('+')) ends.add(text);
    else words.add(text);
  }
  const kept = new Map<string, WordFlags>();
  for (const text of words) {
    if (!wordLetters.test(text) || /^-|-$|^\d+$/u.test(text) || isGenitive(text, words)) continue;
    kept.set(text, { word: true, begins: false, ends: ends.has(text) && letters.test(text) });
  }
  for (const text of begins) {
    if (!letters.test(text)) continue;
    kept.set(text, { ...(kept.get(text) ?? { word: false, ends: false }), begins: true });
  }
  return kept;
}

function isGenitive(text: string, words: ReadonlySet<string>): boolean {
  const name = /^(\p{Lu}\p{L}{3,}?)'?s$/u.exec(text)?.[1];
  return name !== undefined && words.has(name);
}
