import {
  type Clause,
  type Comparison,
  clausesOf,
  identify,
  isClause,
  type Protocol,
} from '@akkoord/clause';

/**
 * Give the clauses of a new text the wIds of the clauses that they come from, so that each stays the same
 * clause across versions.
 *
 * The first part of a split and the result of a join keep the id. A clause that is new and bears an id of
 * the old text gets another.
 *
 * @param comparison The old text compared with `tree`.
 */
export function keepIds(before: Protocol, tree: Protocol, comparison: Comparison): Protocol {
  const oldIds = new Map(clausesOf(before).map(({ eId, wId }) => [eId, wId]));
  const inherited = new Map<string, string>();
  for (const change of comparison.changes) {
    const [from, to] = [change.before[0], change.after[0]];
    const wId = from === undefined ? undefined : oldIds.get(from);
    if (to !== undefined && wId !== undefined) inherited.set(to, wId);
  }
  const taken = new Set([...oldIds.values()]);
  const fresh = (clause: Clause): string => {
    let wId = clause.wId;
    for (let count = 2; taken.has(wId); count++) wId = `${clause.wId}_v${count}`;
    taken.add(wId);
    return wId;
  };
  const named = <Child extends { type: string }>(child: Child): Child => {
    if (!('children' in child)) return child;
    const children = (child.children as Array<{ type: string }>).map(named);
    if (!isClause(child)) return child.type === 'section' ? { ...child, children } : child;
    return { ...child, wId: inherited.get(child.eId) ?? fresh(child), children } as Child;
  };
  return identify({ ...tree, children: tree.children.map(named) });
}
