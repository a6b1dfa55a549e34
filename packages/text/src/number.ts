import { dutch } from '@akkoord/taxonomy/dutch';
import { foldWord } from './fold.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Token } from './token.ts';

/** A number in words or digits among words: half-open, in tokens. */
export interface FoundNumber {
  readonly value: number;
  /** How many there are, or which one it is: `twee`, `tweede`. */
  readonly kind: 'count' | 'rank';
  readonly from: number;
  readonly to: number;
}

const units = dutch.units.map(foldWord);
const ofUnit: ReadonlyMap<string, number> = new Map(units.map((word, i) => [word, i]));
const tens = dutch.tens.map((word, i) => [foldWord(word), 20 + i * 10] as const);
const ranks: ReadonlyMap<string, number> = new Map(Object.entries(dutch.ordinals));

/** The one that is also an article, unless it is written with accents. */
const article = foldWord(dutch.units[1] as string);

/** In a phrase of the list of idioms it stands for any number. */
const anyNumber = '#';

/**
 * Read a number in words: `twee`, `vijfentwintig`, `honderdvijf`.
 *
 * @param word One word as it stands; *een* without accents is the article.
 * @returns The number, at most 999,999; null for a word that is none.
 */
export function numberOf(word: string): number | null {
  const folded = foldWord(word);
  if (folded === article) return /^een$/i.test(word) ? null : 1;
  return below(folded, 1_000_000);
}

/**
 * Read a rank in words or digits: `tweede`, `twintigste`, `3e`.
 *
 * @returns The rank, from 1; null for a word that is none.
 */
export function ordinalOf(word: string): number | null {
  const folded = foldWord(word);
  const known = ranks.get(folded);
  if (known !== undefined) return known;
  const digits = /^(\d{1,3})(?:e|de|ste)$/.exec(folded)?.[1];
  if (digits) return Number(digits);
  const [stem, ending] = [folded.replace(/(?:de|ste)$/, ''), /(?:de|ste)$/.exec(folded)?.[0]];
  const value = ending === undefined ? null : below(stem, 1_000_000);
  if (value === null || value < 2 || value === 3 || value === 8) return null;
  return (value < 20 ? 'de' : 'ste') === ending ? value : null;
}

/**
 * Find the numbers among words; what only looks like one (`in acht nemen`, `onder vier ogen`, `deze twee
 * uitgangspunten`, `ten tweede`) is none.
 *
 * @param tokens The words of a text, from `tokenize`.
 */
export function findNumbers(tokens: readonly Token[]): FoundNumber[] {
  const found = tokens.flatMap(({ text }, from): FoundNumber[] => {
    const count = /^\d{1,9}$/.test(text) ? Number(text) : numberOf(text);
    const value = count ?? ordinalOf(text);
    if (value === null) return [];
    return [{ value, kind: count === null ? 'rank' : 'count', from, to: from + 1 }];
  });
  if (found.every(({ from }) => /^\d/.test(tokens[from]?.text ?? ''))) return found;
  const idioms = uncounted.findAll(tokens);
  return found.filter(
    ({ from, to }) =>
      /^\d/.test(tokens[from]?.text ?? '') ||
      !(isOpenEnd(tokens, from) || idioms.some((idiom) => idiom.from <= from && to <= idiom.to)),
  );
}

const uncounted = new PhraseIndex<string>();
for (const phrase of dutch.uncounted) {
  for (const each of phrase.includes(anyNumber) ? numbered(phrase) : [phrase]) {
    uncounted.add(each, phrase);
  }
}

/** Write an idiom for each number that it may hold: 2 to 20 and their ranks. */
function numbered(phrase: string): string[] {
  const counts = [...units.slice(2), ...tens.map(([word]) => word)];
  const rankWords = [...ranks.keys(), ...counts.map((word) => `${word}de`)].filter(
    (word) => ordinalOf(word) !== null,
  );
  return [...counts, ...rankWords].map((word) => phrase.replace(anyNumber, word));
}

/** `neemt de regels in acht.`: behind the preposition of an idiom nothing is counted. */
function isOpenEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const idiom = `${tokens[at - 1]?.folded} ${tokens[at]?.folded} `;
  const behind = next === undefined || /[.,;:!?]/.test(next.mark);
  return behind && dutch.uncounted.some((phrase) => phrase.startsWith(idiom));
}

function below(word: string, limit: number): number | null {
  if (limit > 1000) {
    const large = composed(word, dutch.thousand, 1000);
    if (large !== null) return large;
  }
  if (limit > 100) {
    const middle = composed(word, dutch.hundred, 100);
    if (middle !== null) return middle;
  }
  const unit = ofUnit.get(word);
  if (unit !== undefined) return unit;
  for (const [ten, value] of tens) {
    if (word === ten) return value;
    if (!word.endsWith(`${dutch.and}${ten}`)) continue;
    const one = ofUnit.get(word.slice(0, -ten.length - dutch.and.length));
    if (one !== undefined && one > 0 && one < 10) return value + one;
  }
  return null;
}

/** `tweehonderdvijf`: so many hundreds or thousands, and the rest. */
function composed(word: string, name: string, size: number): number | null {
  const at = word.indexOf(name);
  if (at < 0) return null;
  const [before, behind] = [word.slice(0, at), word.slice(at + name.length)];
  const times = before === '' ? 1 : below(before, size);
  const bare = behind.startsWith(dutch.and) ? behind.slice(dutch.and.length) : behind;
  const rest = behind === '' ? 0 : (below(behind, size) ?? below(bare, size));
  if (times === null || times < 1 || rest === null) return null;
  return times * size + rest;
}
