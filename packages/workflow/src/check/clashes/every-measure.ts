import { consistency } from '@akkoord/taxonomy/consistency';
import { tokenize } from '@akkoord/text';
import { hears, isOn, type Rule, tokensOf, wordSet } from './rule.ts';

const measures = wordSet(consistency.measures);
const each = wordSet(consistency.each);
const narrowing = wordSet(consistency.narrowing);
const isFormal = hears(consistency.formal);
const isMild = hears(consistency.mild);

/**
 * Tell whether one rule asks something formal for each measure, and another counts the lightest among the measures.
 *
 * ```text
 * De school hoort een leerling voor elke maatregel.
 * De school kan een leerling: - aanspreken; - schorsen.
 * ```
 */
export function clashesInMeasure(formal: Rule, list: Rule): boolean {
  if (!isOn(formal, 'measures') || !isOn(list, 'measures')) return false;
  if (!list.points.some((point) => isMild(tokenize(point)))) return false;
  return formal.provisions.some((provision) => {
    const tokens = tokensOf(formal, provision);
    return (
      provision.modality === 'obligation' &&
      isFormal(tokens) &&
      tokens.some((_, at) => isEach(tokens, at))
    );
  });
}

/** Whether a word is a measure, whichever: nothing behind it says which ones. */
function isEach(tokens: ReturnType<typeof tokensOf>, at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!word || !measures.has(word.folded) || !before || !each.has(before.folded)) return false;
  return after?.mark !== '' || !narrowing.has(after.folded);
}
