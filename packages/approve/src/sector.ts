import {
  type ApprovalRight,
  type CouncilRight,
  clausesOf,
  isClause,
  type Protocol,
  type Sector,
} from '@akkoord/clause';
import { atLevel, recordedLevel } from './level.ts';

/** The law by which the councils of these kinds of school have their rights; mbo has a law of its own. */
const wms = /^WMS\b/;

/**
 * Give the kinds of school that are known for a text: that of its school, or those in which the rights hold that are
 * recorded in it.
 *
 * @returns Empty where nothing tells.
 */
export function knownSectors(tree: Protocol): Sector[] {
  const { school, approval } = tree.meta;
  if (school?.sector) return [school.sector];
  const recorded = (approval?.rights ?? []).filter(({ sectors }) => !sectors);
  const level = recordedLevel(tree);
  const found = clausesOf(tree)
    .flatMap(({ data }) => data?.rights ?? [])
    .map((right) => atLevel(right, level))
    .filter(({ body, basis }) => recorded.some((r) => r.body === body && r.basis === basis));
  return [...new Set(found.flatMap(({ sectors = [] }) => sectors))];
}

/**
 * Answer of a right whether it holds, where the kind of school tells. A right from the WMS holds in no school for mbo,
 * unless a person confirmed it.
 *
 * Source: WMS art. 3 lid 3, 13 and 14, text of 2025-08-01, which give each kind of school its council: mbo is none of them.
 *
 * @param known The kinds of school; empty where they are not known.
 * @returns The right without its question; the right as it is where the question stays; `null` where it does not hold.
 */
export function settled<Right extends CouncilRight>(
  right: Right,
  known: readonly Sector[],
): Right | null {
  const { sectors, ...rest } = right;
  const answered = 'confirmed' in right && right.confirmed === true;
  const foreign = known.length > 0 && known.every((sector) => sector === 'mbo');
  if (foreign && !answered && wms.test(right.basis)) return null;
  if (!sectors || known.length === 0) return right;
  if (!known.some((sector) => sectors.includes(sector))) return null;
  return known.every((sector) => sectors.includes(sector)) ? (rest as Right) : right;
}

/**
 * Give a text the kind of its school, where it does not say that itself: rights that hold in other kinds only are gone,
 * and the rest is no question any more.
 */
export function withSector(tree: Protocol, sector: Sector): Protocol {
  const { school, approval } = tree.meta;
  const known = [school?.sector ?? sector];
  const rights = approval?.rights?.flatMap((right: ApprovalRight) => settled(right, known) ?? []);
  return {
    ...withRights(tree, known),
    meta: {
      ...tree.meta,
      ...(school ? { school: { ...school, sector: school.sector ?? sector } } : {}),
      ...(approval && rights ? { approval: { ...approval, rights } } : {}),
    },
  };
}

function withRights<Node extends { children: unknown[] }>(
  node: Node,
  known: readonly Sector[],
): Node {
  const children = node.children.map((child) => {
    const inner = child as { type: string; children?: unknown[] };
    if (!isClause(inner)) {
      return inner.type === 'section'
        ? withRights(inner as typeof inner & { children: unknown[] }, known)
        : child;
    }
    const clause = withRights(inner, known);
    const rights = clause.data?.rights?.flatMap((right) => settled(right, known) ?? []);
    return rights ? { ...clause, data: { ...clause.data, rights } } : clause;
  });
  return { ...node, children };
}
