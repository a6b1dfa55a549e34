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

/** Finds all phrases of a list in one pass. */
export class PhraseIndex<Value> {
  readonly #exact = new Map<string, Phrase<Value>[]>();
  readonly #patterns: Phrase<Value>[] = [];
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
    tokens.forEach((token, from) => {
      for (const { value, words } of this.#headed(token.folded)) {
        const fits = words.every((atom, k) => matches(atom, tokens[from + k]?.folded));
        if (fits) found.push({ value, from, to: from + words.length });
      }
    });
    return found;
  }

  #headed(word: string): readonly Phrase<Value>[] {
    const known = this.#heads.get(word);
    if (known) return known;
    const list = [
      ...(this.#exact.get(word) ?? []),
      ...this.#patterns.filter(({ words }) => matches(words[0] as Atom, word)),
    ];
    this.#heads.set(word, list);
    return list;
  }
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
