import {
  type ApprovalRight,
  basisAt,
  bodyAt,
  type CouncilLevel,
  type CouncilRight,
  councils,
  isClause,
  type Protocol,
} from '@akkoord/clause';
import { schoolsOf } from './need.ts';
import type { Refusal } from './refusal.ts';

/** The councils that can come in the place of those of the schools, as far as a person can name them for a whole text. */
export type GivenLevel = Extract<CouncilLevel, 'mr' | 'gmr' | 'deelraad'>;

/**
 * Ask which council decides, where a text is for several schools and a right is still a proposal for the MR of each.
 *
 * What makes the GMR decide is that the text is of interest to all or most schools of a board: no text says so itself.
 *
 * Source: WMS art. 16 lid 1, text of 2025-08-01.
 *
 * @param rights The rights as they stand; those that a person confirmed are no question.
 */
export function levelQuestion({ meta }: Protocol, rights: readonly ApprovalRight[]): Refusal[] {
  const schools = schoolsOf(meta);
  const open = rights.some(
    ({ body, confirmed, applies }) =>
      !confirmed && applies !== false && councils[body].level === 'mr',
  );
  return schools.length > 1 && open
    ? [{ code: 'level-unknown', data: { schools: schools.length }, field: 'level' }]
    : [];
}

/** Refuse a level that cannot be that of a text: a GMR for one school, the council of a part of a school for several. */
export function refuseLevel({ meta }: Protocol, level: GivenLevel): Refusal[] {
  const schools = schoolsOf(meta).length;
  const misfit = (level === 'gmr' && schools === 1) || (level === 'deelraad' && schools > 1);
  const mixed =
    level === 'gmr' && (meta.approval?.rights ?? []).some(({ school }) => school !== undefined);
  if (mixed) return [{ code: 'level-mixed', data: {} }];
  return misfit ? [{ code: 'level-misfit', data: { level, schools } }] : [];
}

/**
 * Let another council come in the place of the MR in all that is still a proposal.
 *
 * Rights that a person confirmed stay as they are.
 */
export function withLevel(tree: Protocol, level: GivenLevel): Protocol {
  if (level === 'mr') return tree;
  const { approval } = tree.meta;
  const rights = approval?.rights?.map((right) =>
    right.confirmed ? right : { ...right, ...atLevel(right, level) },
  );
  return {
    ...placed(tree, level),
    meta: { ...tree.meta, ...(approval && rights ? { approval: { ...approval, rights } } : {}) },
  };
}

/** Give a right of an MR to the council that comes in its place; one of another council stays. */
export function atLevel<Right extends CouncilRight>(right: Right, level: CouncilLevel): Right {
  const { level: own, section } = councils[right.body];
  if (own !== 'mr' || level === 'mr') return right;
  return { ...right, body: bodyAt(level, section), basis: basisAt(level, right.basis) };
}

/** Find the council that came in the place of the MR in what is recorded; `mr` where none did. */
export function recordedLevel({ meta }: Protocol): CouncilLevel {
  const levels = ['gmr', 'deelraad', 'groepsmr'] as const;
  const bases = (meta.approval?.rights ?? []).map(({ basis }) => basis);
  return (
    levels.find((level) => bases.some((basis) => basis.startsWith(basisAt(level, '')))) ?? 'mr'
  );
}

function placed<Node extends { children: unknown[] }>(node: Node, level: CouncilLevel): Node {
  const children = node.children.map((child) => {
    const inner = child as { type: string; children?: unknown[] };
    if (!isClause(inner)) {
      return inner.type === 'section'
        ? placed(inner as typeof inner & { children: unknown[] }, level)
        : child;
    }
    const clause = placed(inner, level);
    const rights = clause.data?.rights?.map((right) => atLevel(right, level));
    return rights ? { ...clause, data: { ...clause.data, rights } } : clause;
  });
  return { ...node, children };
}
