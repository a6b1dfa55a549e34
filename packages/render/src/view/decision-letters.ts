import { recorderOf } from '@akkoord/approve';
import type { Decision, Protocol } from '@akkoord/clause';
import { seatOf } from './council-seat.ts';
import { decisionLetter } from './decision-letter.ts';
import type { CouncilLetter } from './request-letter.ts';

/**
 * Make the letters in which councils tell what they decided, from what the file records of it.
 *
 * @param decisions Default: all that were taken, in the order of the file.
 * @returns Each with a name for its file, such as `omr-besluit`; the second of one name has a number behind it.
 */
export function decisionLetters(
  tree: Protocol,
  decisions: readonly Decision[] = tree.meta.approval?.decisions ?? [],
): CouncilLetter[] {
  const counts = new Map<string, number>();
  return decisions
    .filter(({ decision }) => decision !== undefined)
    .map((decision) => {
      const name = nameOf(decision, tree);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return {
        id: count > 1 ? `${name}-${count}` : name,
        letter: decisionLetter(tree, decision, recorderOf(decision, tree.meta)),
      };
    });
}

function nameOf(decision: Decision, { meta }: Protocol): string {
  const { body } = decision;
  const seat = seatOf(decision, meta).id;
  const council = body === '(g)mr' ? seat : seat.replace(/^g?mr/, body);
  return `${council}-${decision.decision?.endsWith('advice') ? 'advies' : 'besluit'}`;
}
