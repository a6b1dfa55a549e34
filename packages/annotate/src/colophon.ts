import type { Taxonomy } from '@akkoord/taxonomy';
import { foldText } from '@akkoord/text';

/**
 * Tell whether a text says for whom a protocol is or where it is published, and rules nothing:
 *
 * > Bestemd voor: leerlingen en ouders
 * > ^^^^^^^^^^^^^
 *
 * @param text The own text of a clause, or the heading over it.
 */
export function isColophon(text: string, { governance }: Taxonomy): boolean {
  const folded = foldText(text).trim();
  const { audience, publication } = governance;
  return [...audience, ...publication].some((label) => {
    const rest = folded.startsWith(foldText(label)) ? folded.slice(foldText(label).length) : null;
    return rest !== null && (rest.trim() === '' || rest.trimStart().startsWith(':'));
  });
}
