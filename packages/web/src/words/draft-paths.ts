/** What stands in the address after a model, where that is no question: a question has no hyphen. */
export const answersPath = 'alle-antwoorden';

/** The text, with its form behind it. */
export const textPath = 'de-tekst';
