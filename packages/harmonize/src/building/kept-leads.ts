import type { RowClause } from '../sources/row-clause.ts';
import { gathered, inPlaceOf } from './gathering.ts';
import type { Placed } from './outline.ts';

/**
 * Put points under the opening sentence of their list once, where two points or more were chosen and that sentence was
 * not. A single point takes it along in its own text.
 */
export function withLeads(tops: readonly Placed[]): Placed[] {
  const groups = [...gathered(tops, leadOf)].filter(([, { members }]) => members.length > 1);
  return inPlaceOf(
    tops,
    groups.map(([lead, group]) => ({ gathered: group, one: opened(lead, group) })),
  );
}

function opened(
  from: RowClause,
  { members, owner }: { members: readonly Placed[]; owner: Placed['piece']['item'] },
): Placed {
  const points = members.map((one) => ({ ...one, leads: one.leads.slice(1) }));
  const piece = { id: `${from.source.id} ${from.eId}`, item: owner, kind: 'source', from } as const;
  return { piece, points: withLeads(points.sort(bySource)), leads: [] };
}

function leadOf({ leads }: Placed): RowClause | null {
  return leads[0] ?? null;
}

/** Order clauses of one source as they stand in it. */
export function bySource({ piece: one }: Placed, { piece: other }: Placed): number {
  return one.kind === 'source' && other.kind === 'source' ? one.from.index - other.from.index : 0;
}
