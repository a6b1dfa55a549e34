import { type Change, changeSides } from '@akkoord/clause';
import type { Side } from './side.ts';

/** Put changes in the order of the after side, and repeals where they stood: after what stood before them. */
export function inOrder(
  changes: readonly Change[],
  [before, after]: readonly [Side, Side],
): Change[] {
  const byBefore = indexed(changes, 'before');
  const byAfter = indexed(changes, 'after');
  const follow = new Map<Change | null, Change[]>();
  let last: Change | null = null;
  for (const { eId } of before.entries) {
    const change = byBefore.get(eId) as Change;
    if (changeSides[change.kind] === 'before')
      follow.set(last, [...(follow.get(last) ?? []), change]);
    else last = change;
  }
  const result = [...(follow.get(null) ?? [])];
  const placed = new Set<Change>();
  for (const { eId } of after.entries) {
    const change = byAfter.get(eId) as Change;
    if (placed.has(change)) continue;
    placed.add(change);
    result.push(change, ...(follow.get(change) ?? []));
  }
  return result;
}

function indexed(changes: readonly Change[], side: 'before' | 'after'): Map<string, Change> {
  return new Map(changes.flatMap((change) => change[side].map((eId) => [eId, change] as const)));
}
