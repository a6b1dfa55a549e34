/**
 * The numbers by which the reader tells a damaged text from a sound one, and a damaged word from a rare one.
 */
export const thresholds = {
  /** So many sure cases of a kind, no two of the same word, show damage of that kind. */
  cases: 2,
  /** And no fewer than one in so many words: in a long text that is sound, rare words pile up. */
  wordsPerCase: 2500,
  /** One sure case shows it in a text of at most so many words. */
  shortText: 300,
  /** An unknown word that comes back so often is a word of its writer. */
  ownWord: 3,
  /** So much alike (0..1) are a word and a slip in it. */
  slip: 0.8,
} as const;
