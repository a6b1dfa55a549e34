import type { GovernanceWords } from '@akkoord/taxonomy';
import { foldStutter } from '@akkoord/text';

/** A memo and no state: the words of one taxonomy always make the same pattern. */
const acts = new WeakMap<GovernanceWords, RegExp>();

/**
 * Tell whether a text can say anything of its own adoption: most do not, and need no closer look.
 *
 * @param words The words about adoption.
 */
export function namesAct(text: string, words: GovernanceWords): boolean {
  let pattern = acts.get(words);
  if (!pattern) {
    const { adopted, approved, consent, advice, assent, effective, evaluation } = words;
    const all = [adopted, approved, consent, advice, assent, effective, evaluation].flat();
    pattern = new RegExp(all.map(escaped).join('|'), 'u');
    acts.set(words, pattern);
  }
  const [lower, folded] = [text.toLowerCase(), foldStutter(text)];
  return pattern.test(lower) || (folded !== lower && pattern.test(folded));
}

function escaped(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`);
}
