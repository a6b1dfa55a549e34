import { foldAccents, foldText, words } from '@akkoord/text';

/** A folded word of a text: half-open, UTF-16 units. */
export interface Token {
  folded: string;
  start: number;
  end: number;
}

/** Phrases found among words: half-open, in tokens. */
export interface PhraseRange {
  from: number;
  to: number;
  phrase: string;
}

/** Finds phrases among words, in order; where two fit at a place, the longest. */
export type PhraseMatcher = (tokens: readonly Token[]) => PhraseRange[];

/** Take the words of a text, folded, in order. */
export function tokensOf(text: string): Token[] {
  return words(text)
    .filter(({ isWord }) => isWord)
    .map(({ text: word, start, end }) => ({ folded: fold(word), start, end }));
}

/** Make a finder of phrases; case and accents do not count, and a star stands for any letters. */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const atoms = phrases
    .map((phrase) => ({
      phrase,
      words: (fold(phrase).match(/[\p{L}\p{N}'*]+/gu) ?? []).map(atomOf),
    }))
    .filter(({ words: list }) => list.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return (tokens) => {
    const found: PhraseRange[] = [];
    for (let from = 0; from < tokens.length; ) {
      const fits = atoms.find(({ words: list }) =>
        list.every((matches, k) => matches(tokens[from + k]?.folded)),
      );
      if (fits) found.push({ from, to: from + fits.words.length, phrase: fits.phrase });
      from += fits?.words.length ?? 1;
    }
    return found;
  };
}

type Atom = (word: string | undefined) => boolean;

function atomOf(word: string): Atom {
  if (!word.includes('*')) return (other) => other === word;
  const pattern = new RegExp(`^${word.replaceAll('*', '[\\p{L}\\p{N}]*')}$`, 'u');
  return (other) => other !== undefined && pattern.test(other);
}

/** Fold a word for comparing: case and accents do not count. */
export function fold(text: string): string {
  return foldAccents(foldText(text));
}
