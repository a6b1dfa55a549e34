import { dutch } from '@akkoord/taxonomy/dutch';
import { foldWord } from './fold.ts';
import { type Hit, PhraseIndex, phraseFinder } from './phrase-index.ts';
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

/** The words that numbers are made of: most other words need no closer look. */
const made = new RegExp(
  `^(?:${[...units, ...tens.map(([word]) => word), dutch.hundred, dutch.thousand, dutch.and].join('|')})+$`,
);

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
  return countOf(foldWord(word), word);
}

function countOf(folded: string, word: string): number | null {
  if (folded === article) return /^een$/i.test(word) ? null : 1;
  return made.test(folded) ? below(folded, 1_000_000) : null;
}

/**
 * Read a rank in words or digits: `tweede`, `twintigste`, `3e`.
 *
 * @returns The rank, from 1; null for a word that is none.
 */
export function ordinalOf(word: string): number | null {
  return rankOf(foldWord(word));
}

function rankOf(folded: string): number | null {
  if (!folded.endsWith('e')) return null;
  const known = ranks.get(folded);
  if (known !== undefined) return known;
  const digits = /^(\d{1,3})(?:e|de|ste)$/.exec(folded)?.[1];
  if (digits) return Number(digits);
  const ending = ['ste', 'de'].find((one) => folded.endsWith(one));
  if (ending === undefined) return null;
  const stem = folded.slice(0, -ending.length);
  const value = made.test(stem) ? below(stem, 1_000_000) : null;
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
  const found = known.get(tokens) ?? numbersIn(tokens);
  known.set(tokens, found);
  return [...found];
}

/** A memo and no state: the words of one text are asked for their numbers by all who read it. */
const known = new WeakMap<readonly Token[], readonly FoundNumber[]>();

function numbersIn(tokens: readonly Token[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  tokens.forEach(({ text, folded }, from) => {
    const count = /^\d{1,9}$/.test(text) ? Number(text) : countOf(folded, text);
    const value = count ?? rankOf(folded);
    if (value === null) return;
    found.push({ value, kind: count === null ? 'rank' : 'count', from, to: from + 1 });
  });
  if (found.every(({ from }) => /^\d/.test(tokens[from]?.text ?? ''))) return found;
  const idioms = [...uncounted.findAll(tokens), ...besideWords(tokens)];
  return found.filter(
    ({ from, to }) =>
      /^\d/.test(tokens[from]?.text ?? '') ||
      !idioms.some((idiom) => idiom.from <= from && to <= idiom.to),
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

const together = dutch.uncountedWith.map(({ phrase, words }) => ({
  phrase: phraseFinder([phrase]),
  words: phraseFinder(words),
}));

/** List the phrases that count nothing because of a word in their sentence: `in acht` beside a form of *nemen*. */
function besideWords(tokens: readonly Token[]): Hit<string>[] {
  return together.flatMap(({ phrase, words }) =>
    phrase(tokens).filter(({ from, to }) => {
      const ends = ({ mark }: Token) => /[.!?;]/.test(mark);
      const start = tokens.slice(0, from + 1).findLastIndex(ends);
      const end = tokens.findIndex((token, i) => i >= to && ends(token));
      return words(tokens.slice(Math.max(0, start), end < 0 ? undefined : end)).length > 0;
    }),
  );
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
