import { contextOf, requirementOf } from '@akkoord/annotate/parts';
import type { Finding } from '@akkoord/clause';
import type { Lexicon } from '../lexicon.ts';
import { directionOf } from './table.ts';
import { sideOf, type Unit } from './units.ts';

/**
 * Say what became of a sentence that is a list on the other side, with members that nothing answers: it asks, forbids
 * or allows more than before, or did.
 *
 * @param lead The lead-in of the list.
 * @param members Its members that nothing answers, in order; at least one.
 * @param comes True where the list is the new side's.
 */
export function grownList(
  lead: Unit,
  members: readonly Unit[],
  { comes, lexicon }: { readonly comes: boolean; readonly lexicon: Lexicon },
): Finding {
  // What follows on a case is the case: more of it is asked.
  const context = requirementOf(lead, lexicon) === 'limit' ? 'duty' : contextOf(lead, lexicon);
  const sides = members.map((member) => sideOf(member.tokens, member));
  const quotes = sides.map(({ value }) => value);
  const [first = null] = sides;
  return {
    kind: 'member',
    before: comes ? null : first,
    after: comes ? first : null,
    effect: directionOf(context, 'members', comes ? 'wider' : 'narrower'),
    code: 'list-changed',
    data: comes ? { added: quotes, dropped: [] } : { added: [], dropped: quotes },
  };
}
