import type { Protocol, SeenText } from '@akkoord/clause';
import { basisWords } from '../words/basis-words.ts';
import type { ShownSources } from './protocol-options.ts';
import { type SeenDifference, seenDifference } from './seen-difference.ts';
import { seenText } from './seen-text.ts';
import { sourceRows } from './sources.ts';

/**
 * Find the first word that a document of a protocol shows and should not, or should and does not.
 *
 * Whoever made the document chose where its sources stand, and the text that it carries does not tell that. So each
 * place is tried; where none gives the words of the document, the difference is with the place that it seems to have.
 *
 * @param tree The protocol that the document carries.
 * @param shown What was read from the document.
 * @returns `null` where the document shows the words of the protocol.
 */
export function shownDifference(tree: Protocol, shown: SeenText): SeenDifference | null {
  const rows = sourceRows(tree);
  const likely = rows.length === 0 ? 'annex' : placeIn(shown, rows[0]?.sources[0] ?? '');
  const difference = seenDifference(seenText(tree, likely), shown);
  if (difference === null || rows.length === 0) return difference;
  const others = places.filter((place) => place !== likely);
  const isSame = others.some((place) => seenDifference(seenText(tree, place), shown) === null);
  return isSame ? null : difference;
}

const places: readonly ShownSources[] = ['annex', 'notes', 'none'];

/** Guess where the sources stand: under the title of the annex, or among the notes. */
function placeIn({ text, notes }: SeenText, sentence: string): ShownSources {
  const folded = (words: string) => words.replace(/\s+/gu, ' ');
  if (folded(text).includes(basisWords.annex)) return 'annex';
  return folded(notes).includes(sentence) ? 'notes' : 'none';
}
