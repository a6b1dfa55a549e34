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

/** Finds all phrases of a list in one pass. */
export class PhraseIndex<Value> {
  readonly #exact = new Map<string, Phrase<Value>[]>();
  readonly #patterns: Phrase<Value>[] = [];
  /** What begins with a word, once the word was met: patterns are tried once a word. */
  readonly #heads = new Map<string, readonly Phrase<Value>[]>();

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
  }

  /** List every occurrence, in the order in which they begin. */
  find(tokens: readonly Token[]): Hit<Value>[] {
    const found: Hit<Value>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      for (const { value, words } of this.#headed((tokens[from] as Token).folded)) {
        if (fits(words, tokens, from)) found.push({ value, from, to: from + words.length });
      }
    }
    return found;
  }

  #headed(word: string): readonly Phrase<Value>[] {
    const known = this.#heads.get(word);
    if (known) return known;
    if (this.#heads.size > mostWords) this.#heads.clear();
    const patterns = this.#patterns.filter(({ words }) => matches(words[0] as Atom, word));
    const exact = this.#exact.get(word);
    const list = exact ? [...exact, ...patterns] : patterns;
    this.#heads.set(word, list);
    return list;
  }
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
