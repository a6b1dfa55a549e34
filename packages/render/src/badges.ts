import type { Change } from '@akkoord/clause';
import { badgeSymbols, badgeWords } from './words.ts';

/** What a badge beside the kind of a row tells. */
export type BadgeKind = keyof typeof badgeWords;

export interface Badge {
  kind: BadgeKind;
  symbol: string;
  text: string;
}

/**
 * List what is worth a badge in a change: place, number, effect, and how sure the pairing is.
 *
 * @param before Label of the old clauses, `null` where they have none.
 * @param after Label of the new clauses.
 */
export function badgesOf(change: Change, before: string | null, after: string | null): Badge[] {
  const badges: Badge[] = [];
  const push = (kind: BadgeKind, detail = '') =>
    badges.push({ kind, symbol: badgeSymbols[kind], text: badgeWords[kind] + detail });
  const route = before && after ? ` van ${before} naar ${after}` : '';
  if (change.effect) push(change.effect);
  if (
    change.significance === 'substantive' &&
    (change.kind === 'split' || change.kind === 'join')
  ) {
    push('substantive');
  }
  if (change.moved) push('moved', before === after ? '' : route);
  else if (change.renumbered) push('renumbered');
  const paired = change.before.length > 0 && change.after.length > 0;
  if (paired && change.band !== 'certain') push(change.band);
  return badges;
}
