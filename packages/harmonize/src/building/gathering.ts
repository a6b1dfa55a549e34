import type { AgendaItem } from '../agenda/agenda.ts';
import type { Placed } from './outline.ts';

/** Clauses that stand under one opening sentence or heading of their source, wherever they were chosen. */
export interface Gathered {
  members: readonly Placed[];
  /** The subject under which most of them were chosen; of equals the first. */
  owner: AgendaItem;
}

/**
 * Gather clauses by what they have to stand under.
 *
 * @param keyOf Gives what a clause stands under; `null` where it stands by itself.
 */
export function gathered<Key>(
  tops: readonly Placed[],
  keyOf: (one: Placed) => Key | null,
): Map<Key, Gathered> {
  const members = new Map<Key, Placed[]>();
  for (const one of tops) {
    const key = keyOf(one);
    if (key !== null) members.set(key, [...(members.get(key) ?? []), one]);
  }
  return new Map(
    [...members].map(([key, own]) => [key, { members: own, owner: ownerOf(own) }] as const),
  );
}

/**
 * Put one clause in the place of those that were gathered under it: where the first of them stands that was chosen
 * under the subject of most.
 */
export function inPlaceOf(
  tops: readonly Placed[],
  groups: ReadonlyArray<{ gathered: Gathered; one: Placed }>,
): Placed[] {
  const places = new Map<Placed, Placed>();
  const gone = new Set<Placed>();
  for (const { gathered: group, one } of groups) {
    const first = group.members.find(({ piece }) => piece.item === group.owner);
    for (const member of group.members) gone.add(member);
    if (first) places.set(first, one);
  }
  return tops.flatMap((one) => places.get(one) ?? (gone.has(one) ? [] : [one]));
}

function ownerOf(members: readonly Placed[]): AgendaItem {
  const counts = new Map<AgendaItem, number>();
  for (const { piece } of members) counts.set(piece.item, (counts.get(piece.item) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first) throw new TypeError('Expected clauses to gather');
  return first[0];
}
