import { tokenize } from './token.ts';

/**
 * Make a folder for spellings that count as one.
 *
 * @param variants Groups of phrases; the first of a group is the form that the others fold to.
 * @returns A function over folded words, that gives them back with every phrase in its first form. The
 *   longest phrase that fits goes first; a phrase that no list names stays.
 */
export function variantFolder(
  variants: readonly (readonly string[])[],
): (folded: readonly string[]) => string[] {
  const phrases = new Map<string, Array<{ from: string[]; to: string[] }>>();
  for (const [first, ...others] of variants) {
    const to = phraseWords(first ?? '');
    for (const other of others) {
      const from = phraseWords(other);
      const head = from[0];
      if (head === undefined || from.join(' ') === to.join(' ')) continue;
      const list = phrases.get(head) ?? [];
      list.push({ from, to });
      phrases.set(head, list);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.from.length - a.from.length);
  return (folded) => {
    const result: string[] = [];
    for (let i = 0; i < folded.length; ) {
      const fits = phrases
        .get(folded[i] as string)
        ?.find(({ from }) => from.every((word, k) => folded[i + k] === word));
      if (fits) result.push(...fits.to);
      else result.push(folded[i] as string);
      i += fits ? fits.from.length : 1;
    }
    return result;
  };
}

/** Cut a phrase into folded words, as the words of a text are cut. */
export function phraseWords(phrase: string): string[] {
  return tokenize(phrase).map(({ folded }) => folded);
}
