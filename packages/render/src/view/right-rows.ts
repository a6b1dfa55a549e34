import { endOf } from '@akkoord/approve';
import type { ApprovalRight, Meta, Protocol } from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import { approvalLabels, ownRightWords } from '../words/approval-words.ts';
import { rightWords } from '../words/phrases.ts';
import { regulatedText } from '../words/record-words.ts';
import { basesOf } from './bases.ts';
import { bodyLabel } from './council-seat.ts';
import { placesOf } from './places.ts';

/** Signs that the places of a right may take in a row; more are counted. */
const roomForPlaces = 240;

/**
 * Write the rights of a text, a row for each body: which right over which clauses, and the articles.
 *
 * @param tree The text, to name its clauses; they are counted where it is not at hand.
 */
export function rightRows(meta: Meta, tree?: Protocol): Array<{ label: string; value: string }> {
  const bodies = new Map<string, Map<string, ApprovalRight[]>>();
  for (const right of meta.approval?.rights ?? []) {
    const label = approvalLabels.right(bodyLabel(right.body, meta));
    const groups = bodies.get(label) ?? new Map<string, ApprovalRight[]>();
    const { right: kind, school, confirmed, applies = true, note, regulated } = right;
    const key = JSON.stringify([kind, school, confirmed, applies, note, regulated]);
    groups.set(key, [...(groups.get(key) ?? []), right]);
    bodies.set(label, groups);
  }
  return [...bodies].map(([label, groups]) => ({
    label,
    value: [...groups.values()].map((rights) => rightsText(rights, tree)).join('. '),
  }));
}

/** Write rights of one body that differ in their articles and clauses alone. */
function rightsText(rights: readonly ApprovalRight[], tree: Protocol | undefined): string {
  const [first] = rights;
  if (!first) return '';
  const owner = first.school ? `${first.school}: ` : '';
  const said = [
    `${rightWords[first.right]}${scopeOf(rights, tree)}: ${basesOf(rights, 'all')}`,
    ...(first.confirmed ? [] : [ownRightWords.proposal]),
    ...(first.applies === false ? [ownRightWords.aside] : []),
    ...(first.regulated ? [regulatedText(first.regulated, endOf(first.regulated))] : []),
    ...(first.note ? [first.note] : []),
  ].join('; ');
  return `${owner}${owner ? said : upperFirst(said)}`;
}

function scopeOf(rights: readonly ApprovalRight[], tree: Protocol | undefined): string {
  if (rights.some(({ clauses }) => clauses.length === 0)) return '';
  const wIds = [...new Set(rights.flatMap(({ clauses }) => clauses))];
  const places = tree ? placesOf(tree, wIds, 'short').join('; ') : '';
  return places && places.length <= roomForPlaces
    ? ownRightWords.over(places)
    : ownRightWords.clauses(wIds.length);
}
