export { type FoundDate, findDates } from './date.ts';
export { foldAccents, foldText, phraseWords, variantFolder } from './fold.ts';
export { type Sentence, sentences } from './sentence.ts';
export { charGrams, similarity } from './similarity.ts';
export { stem } from './stem.ts';
export { type Word, words } from './word.ts';
