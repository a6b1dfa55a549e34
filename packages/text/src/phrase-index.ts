import { type Token, tokenizeWith } from './token.ts';

/** A phrase found among words: half-open, in tokens. */
export interface Hit<Value> {
  value: Value;
  from: number;
  to: number;
}

interface Phrase<Value> {
  value: Value;
  words: readonly Atom[];
  /** How many were added before it. */
  place: number;
}

type Atom = string | Pattern;

/** A word with stars: what stands before the first, between them, and behind the last. */
interface Pattern {
  readonly start: string;
  readonly middle: readonly string[];
  readonly end: string;
}

/** What finding needs of a word. */
type Folded = Pick<Token, 'folded'>;

/** Finds phrases among words, in order; where two fit at a place, the longest. */
export type PhraseFinder = (tokens: readonly Folded[]) => Hit<string>[];

/** So many words are remembered, so that a long run does not fill the memory. */
const mostWords = 50_000;

/** The sign that stands for any letters. */
const star = '*';

/** The phrases that begin with one word, by what has to follow. */
interface Headed<Value> {
  /** Phrases of that word alone. */
  alone: readonly Value[];
  /** Longer ones by their second word; most words are followed by none of these. */
  bySecond: ReadonlyMap<string, readonly Phrase<Value>[]>;
  /** Longer ones whose second word is a pattern. */
  others: readonly Phrase<Value>[];
}

/**
 * Finds all phrases of a list in one pass.
 *
 * Case, accents and the shape of apostrophes do not count; a star stands for any letters or none: `*maatregel`,
 * `foto*`, `contact*persoon`. A phrase fits whole words only, whatever marks stand between them.
 */
export class PhraseIndex<Value> {
  #size = 0;
  readonly #exact = new Map<string, Phrase<Value>[]>();
  /** Phrases whose first word has a star, by the letter that it begins with; '' where the star itself comes first. */
  readonly #patterns = new Map<string, Phrase<Value>[]>();
  /** What begins with a word, once the word was met: patterns are tried once a word. */
  readonly #heads = new Map<string, Headed<Value> | null>();

  /** Add a phrase; one without letters or digits is left out. */
  add(phrase: string, value: Value): void {
    const words = atoms(phrase);
    const head = words[0];
    if (head === undefined) return;
    const added = { value, words, place: this.#size++ };
    if (typeof head === 'string') append(this.#exact, head, added);
    else append(this.#patterns, head.start.charAt(0), added);
    if (this.#heads.size > 0) this.#heads.clear();
  }

  /** List every occurrence, in the order in which they begin. */
  findAll(tokens: readonly Folded[]): Hit<Value>[] {
    const found: Hit<Value>[] = [];
    for (let from = 0; from < tokens.length; from++) this.#findAt(tokens, from, found);
    return found;
  }

  /** List what is found from left to right without overlap; of what begins at one word, the longest, then the first added. */
  findLongest(tokens: readonly Folded[]): Hit<Value>[] {
    const found: Hit<Value>[] = [];
    for (let from = 0; from < tokens.length; ) {
      const here: Hit<Value>[] = [];
      this.#findAt(tokens, from, here);
      const best = here.reduce<Hit<Value> | undefined>(
        (one, other) => (one && one.to >= other.to ? one : other),
        undefined,
      );
      if (best) found.push(best);
      from = best?.to ?? from + 1;
    }
    return found;
  }

  #findAt(tokens: readonly Folded[], from: number, found: Hit<Value>[]): void {
    const headed = this.#headed((tokens[from] as Folded).folded);
    if (headed === null) return;
    for (const value of headed.alone) found.push({ value, from, to: from + 1 });
    const second = tokens[from + 1]?.folded;
    if (second === undefined) return;
    const longer = headed.bySecond.get(second);
    if (longer) {
      for (const phrase of longer)
        if (fits(phrase.words, tokens, from)) found.push(hitOf(phrase, from));
    }
    for (const phrase of headed.others) {
      if (fits(phrase.words, tokens, from)) found.push(hitOf(phrase, from));
    }
  }

  #headed(word: string): Headed<Value> | null {
    const known = this.#heads.get(word);
    if (known !== undefined) return known;
    if (this.#heads.size > mostWords) this.#heads.clear();
    const headed = headedBy([...(this.#exact.get(word) ?? []), ...this.#patternsOf(word)]);
    this.#heads.set(word, headed);
    return headed;
  }

  #patternsOf(word: string): readonly Phrase<Value>[] {
    if (this.#patterns.size === 0) return [];
    return [word.charAt(0), '']
      .flatMap((letter) => this.#patterns.get(letter) ?? [])
      .filter(({ words }) => matches(words[0] as Atom, word))
      .sort((a, b) => a.place - b.place);
  }
}

/**
 * Make a finder for a list of phrases.
 *
 * @param phrases Phrases as the taxonomy gives them.
 * @returns A function that lists every occurrence, in order; where two fit, the longest.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(phrase, phrase);
  return (tokens) => index.findLongest(tokens);
}

/**
 * Make a finder for a list of phrases and all that may stand for them.
 *
 * @param synonyms Groups of phrases of which the first stands for all.
 * @returns A finder whose value is the first of the group.
 */
export function synonymFinder(
  phrases: readonly string[],
  synonyms: readonly (readonly string[])[],
): PhraseFinder {
  const index = new PhraseIndex<string>();
  const first = new Map<string, string>();
  for (const phrase of phrases) {
    const group = synonyms.find((one) => one.includes(phrase)) ?? [phrase];
    for (const one of group) first.set(one, group[0] as string);
  }
  for (const [phrase, value] of first) index.add(phrase, value);
  return (tokens) => index.findLongest(tokens);
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function headedBy<Value>(phrases: readonly Phrase<Value>[]): Headed<Value> | null {
  if (phrases.length === 0) return null;
  const bySecond = new Map<string, Phrase<Value>[]>();
  const others: Phrase<Value>[] = [];
  for (const phrase of phrases) {
    const second = phrase.words[1];
    if (typeof second === 'string') bySecond.set(second, [...(bySecond.get(second) ?? []), phrase]);
    else if (second) others.push(phrase);
  }
  const alone = phrases.filter(({ words }) => words.length === 1).map(({ value }) => value);
  return { alone, bySecond, others };
}

function hitOf<Value>({ value, words }: Phrase<Value>, from: number): Hit<Value> {
  return { value, from, to: from + words.length };
}

/** The words of a phrase behind the first, which is known to fit. */
function fits(words: readonly Atom[], tokens: readonly Folded[], from: number): boolean {
  for (let k = 1; k < words.length; k++) {
    if (!matches(words[k] as Atom, tokens[from + k]?.folded)) return false;
  }
  return true;
}

function atoms(phrase: string): Atom[] {
  // Most phrases are a few small words.
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return phrase.split(' ');
  return tokenizeWith(phrase, star.charCodeAt(0)).map(({ folded }) =>
    folded.includes(star) ? patternOf(folded) : folded,
  );
}

function patternOf(folded: string): Pattern {
  const parts = folded.split(star);
  return {
    start: parts[0] as string,
    middle: parts.slice(1, -1),
    end: parts.at(-1) as string,
  };
}

/** A word has no other signs than a star may stand for. */
function matches(atom: Atom, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (typeof atom === 'string') return atom === word;
  const { start, middle, end } = atom;
  if (!word.endsWith(end) || !word.startsWith(start)) return false;
  let at = start.length;
  for (const part of middle) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= word.length - end.length;
}
