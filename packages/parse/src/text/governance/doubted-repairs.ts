import type { ParseMessage } from '../../messages.ts';
import type { Block } from '../blocks.ts';
import type { Repair } from '../words/repair.ts';

/** So sure is a guess at a word at most where it may change who decided what. */
const most = 0.6;

/** What is said of a guess at a word. */
const guesses: ReadonlySet<ParseMessage['code']> = new Set([
  'letters-apart',
  'split-word',
  'broken-word',
  'glued-words',
  'confused-letters',
]);

/**
 * Doubt every word that was repaired in a line about adoption, so that a person looks whether it stands there.
 *
 * @param repairs Repairs of the whole text.
 * @param blocks The blocks that say who decided.
 */
export function doubtedRepairs(repairs: readonly Repair[], blocks: ReadonlySet<Block>): Repair[] {
  const lines = [...blocks].flatMap((block) => block.lines);
  return repairs.map((repair) => {
    const within = lines.some(({ start, end }) => start <= repair.start && repair.end <= end);
    if (!within || !guesses.has(repair.says.code)) return repair;
    return { ...repair, confidence: Math.min(repair.confidence, most) };
  });
}
