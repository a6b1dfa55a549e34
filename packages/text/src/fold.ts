import { latin } from './latin.ts';

/** Signs beyond ASCII, a grave accent, and white space that is not one space: without them only case is folded. */
const foldable = /[^ -_a-~]| {2}/;

/**
 * Fold what no reader would call a difference: Unicode form, case, the shapes of quotes and dashes,
 * white space.
 *
 * @param text Any text.
 * @returns The text in NFC and lower case, with straight quotes, hyphens and single spaces.
 */
export function foldText(text: string): string {
  if (!foldable.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Drop accents and diaereses, so that `officiële` and a misread `officiéle` are one word. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Fold a word for comparing: case, accents and the shape of apostrophes do not count. */
export function foldWord(text: string): string {
  return foldAccents(foldText(text));
}

/** Put white space and control characters down to single spaces, so that a text is one line. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const stutter = latin(/(\p{L})\1{2,}/gu);

/** Fold case, and three equal letters or more to two: `instemmming` is read as meant. */
export function foldStutter(text: string): string {
  const lower = text.toLowerCase();
  return hasThree(lower) ? lower.replace(stutter, '$1$1') : lower;
}

/** Whether a sign stands three times in a row, which is seen sooner than what it is. */
function hasThree(text: string): boolean {
  for (let i = 2; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === text.charCodeAt(i - 1) && code === text.charCodeAt(i - 2)) return true;
  }
  return false;
}
