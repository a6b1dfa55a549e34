import type { Change } from '@akkoord/clause';
import { badgeSymbols, badgeWords } from '../words/phrases.ts';
import { effectSides, routeWords } from '../words/table-words.ts';
import { saysHowOnly } from './row-kind.ts';
import type { TableOptions } from './table-options.ts';

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
 * @param model The side that is a model: places and numbers then tell nothing, and effects say of whom.
 */
export function badgesOf(
  change: Change,
  before: string | null,
  after: string | null,
  model?: TableOptions['model'],
): Badge[] {
  const badges: Badge[] = [];
  const push = (kind: BadgeKind, detail = '') =>
    badges.push({ kind, symbol: badgeSymbols[kind], text: badgeWords[kind] + detail });
  if (model) {
    if (change.significance === 'editorial') push('reworded');
    if (change.effect) push(change.effect, ` ${effectSides[model]}`);
    if (isUnsure(change)) push(change.band);
    if (change.matchedBy === 'person') push('person');
    return badges;
  }
  const route = before && after ? routeWords(before, after) : '';
  if (change.effect) push(change.effect);
  if (change.significance === 'substantive' && saysHowOnly(change)) {
    push('substantive');
  }
  if (change.moved) push('moved', before === after ? '' : route);
  else if (change.renumbered) push('renumbered');
  if (isUnsure(change)) push(change.band);
  if (change.matchedBy === 'person') push('person');
  return badges;
}

function isUnsure(change: Change): change is Change & { band: 'likely' | 'doubtful' } {
  return change.before.length > 0 && change.after.length > 0 && change.band !== 'certain';
}
