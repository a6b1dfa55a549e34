import {
  type ApprovalRight,
  bodyAt,
  type CouncilRight,
  councils,
  type Protocol,
  type Sector,
} from '@akkoord/clause';
import type { Refusal } from './refusal.ts';
import { knownSectors } from './sector.ts';

/** Kinds of school in which the reglement says whether pupils are in the council with the parents. */
const mixed: readonly Sector[] = ['so', 'so+vso'];

/**
 * Ask whether pupils are in the council, where a proposal for the parents is theirs together if they are.
 *
 * Source: WMS art. 3 lid 3, onder b, 2°, and art. 24 lid 1, onder b, text of 2025-08-01.
 *
 * @param rights The rights as they stand; those that a person confirmed are no question.
 */
export function pupilsQuestion(tree: Protocol, rights: readonly ApprovalRight[]): Refusal[] {
  if (tree.meta.pupilsInCouncil !== undefined || !canBeMixed(tree)) return [];
  const open = rights.some(
    ({ body, confirmed, applies }) => !confirmed && applies !== false && isOfParents(body),
  );
  return open ? [{ code: 'pupils-unknown', data: {}, field: 'pupilsInCouncil' }] : [];
}

/**
 * Say whether pupils are in the council of a school with so: what is still a proposal for the parents is then for
 * parents and pupils together.
 */
export function withPupils(tree: Protocol, inCouncil: boolean): Protocol {
  const { approval } = tree.meta;
  const rights = approval?.rights?.map((right) =>
    inCouncil && !right.confirmed ? seatTogether(right) : right,
  );
  return {
    ...tree,
    meta: {
      ...tree.meta,
      pupilsInCouncil: inCouncil,
      ...(approval && rights ? { approval: { ...approval, rights } } : {}),
    },
  };
}

/** Give a proposal that annotation makes for parents to the part of the council in which a person said that they sit. */
export function seatedIn(tree: Protocol): <Right extends CouncilRight>(right: Right) => Right {
  const together = tree.meta.pupilsInCouncil === true && canBeMixed(tree);
  return (right) => (together ? seatTogether(right) : right);
}

function canBeMixed(tree: Protocol): boolean {
  return knownSectors(tree).some((sector) => mixed.includes(sector));
}

function seatTogether<Right extends CouncilRight>(right: Right): Right {
  if (!isOfParents(right.body)) return right;
  return { ...right, body: bodyAt(councils[right.body].level, 'parents-and-pupils') };
}

function isOfParents(body: CouncilRight['body']): boolean {
  return councils[body].section === 'parents';
}
