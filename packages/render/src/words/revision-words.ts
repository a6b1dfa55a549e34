/** What a revision does, as the name beside it in Word. */
export const revisionWords = {
  words: 'woorden',
  moreWords: 'meer woorden',
  number: 'nummer',
  insert: 'nieuw',
  delete: 'vervallen',
} as const;
