import { foldAccents, foldText } from '@akkoord/text';
import type { Token } from './token.ts';

/** A phrase of the taxonomy found among words: half-open, in tokens. */
export interface Hit<Value> {
  value: Value;
  from: number;
  to: number;
}

interface Phrase<Value> {
  value: Value;
  words: readonly Atom[];
}

type Atom = string | RegExp;

/** So many words are remembered, so that a long run does not fill the memory. */
const mostWords = 50_000;

/** The phrases that begin with one word, by what has to follow. */
interface Headed<Value> {
  /** Phrases of that word alone. */
  alone: readonly Value[];
  /** Longer ones by their second word; most words are followed by none of these. */
  bySecond: ReadonlyMap<string, readonly Phrase<Value>[]>;
  /** Longer ones whose second word is a pattern. */
  others: readonly Phrase<Value>[];
}

/** Finds all phrases of a list in one pass. */
export class PhraseIndex<Value> {
  readonly #exact = new Map<string, Phrase<Value>[]>();
  readonly #patterns: Phrase<Value>[] = [];
  /** What begins with a word, once the word was met: patterns are tried once a word. */
  readonly #heads = new Map<string, Headed<Value> | null>();

  /** Add a phrase; case and accents do not count, and a star stands for any letters. */
  add(phrase: string, value: Value): void {
    const words = atoms(phrase);
    const head = words[0];
    if (head === undefined) return;
    if (typeof head !== 'string') this.#patterns.push({ value, words });
    else {
      const list = this.#exact.get(head);
      if (list) list.push({ value, words });
      else this.#exact.set(head, [{ value, words }]);
    }
    this.#heads.clear();
  }

  /** List every occurrence, in the order in which they begin. */
  find(tokens: readonly Token[]): Hit<Value>[] {
    const found: Hit<Value>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const headed = this.#headed((tokens[from] as Token).folded);
      if (headed === null) continue;
      for (const value of headed.alone) found.push({ value, from, to: from + 1 });
      const second = tokens[from + 1]?.folded;
      if (second === undefined) continue;
      for (const phrase of headed.bySecond.get(second) ?? nothing) {
        if (fits(phrase.words, tokens, from)) found.push(hitOf(phrase as Phrase<Value>, from));
      }
      for (const phrase of headed.others) {
        if (fits(phrase.words, tokens, from)) found.push(hitOf(phrase, from));
      }
    }
    return found;
  }

  #headed(word: string): Headed<Value> | null {
    const known = this.#heads.get(word);
    if (known !== undefined) return known;
    if (this.#heads.size > mostWords) this.#heads.clear();
    const patterns = this.#patterns.filter(({ words }) => matches(words[0] as Atom, word));
    const headed = headedBy([...(this.#exact.get(word) ?? []), ...patterns]);
    this.#heads.set(word, headed);
    return headed;
  }
}

const nothing: readonly Phrase<unknown>[] = [];

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
function fits(words: readonly Atom[], tokens: readonly Token[], from: number): boolean {
  for (let k = 1; k < words.length; k++) {
    if (!matches(words[k] as Atom, tokens[from + k]?.folded)) return false;
  }
  return true;
}

function atoms(phrase: string): Atom[] {
  const words = foldAccents(foldText(phrase)).match(/[\p{L}\p{N}*]+/gu) ?? [];
  return words.map((word) =>
    word.includes('*') ? new RegExp(`^${word.replaceAll('*', '[\\p{L}\\p{N}]*')}$`, 'u') : word,
  );
}

function matches(atom: Atom, word: string | undefined): boolean {
  if (word === undefined) return false;
  return typeof atom === 'string' ? atom === word : atom.test(word);
}
