import type { GovernanceWords, Taxonomy } from '@akkoord/taxonomy';
import { foldText } from '@akkoord/text';

/** No label is as long as this, in characters. */
const longest = 100;

/**
 * Tell whether a text says for whom a protocol is or where it is published, and rules nothing:
 *
 * > Bestemd voor: leerlingen en ouders
 * > ^^^^^^^^^^^^^
 *
 * @param text The own text of a clause, or the heading over it.
 */
export function isColophon(text: string, { governance }: Taxonomy): boolean {
  const folded = foldText(text.slice(0, longest));
  return labelsOf(governance).some((label) => {
    const rest = folded.startsWith(label) ? folded.slice(label.length) : null;
    return rest !== null && (rest.trim() === '' || rest.trimStart().startsWith(':'));
  });
}

/** A memo and no state: the words of one taxonomy always fold to the same labels. */
const known = new WeakMap<GovernanceWords, readonly string[]>();

function labelsOf(words: GovernanceWords): readonly string[] {
  const labels = known.get(words) ?? [...words.audience, ...words.publication].map(foldText);
  known.set(words, labels);
  return labels;
}
