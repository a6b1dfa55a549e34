import { type CouncilLevel, councils, type Decision, type Meta } from '@akkoord/clause';

/**
 * Tell in which council a body sits. Where a text is put to the council of part of a school, and to no MR, the sections
 * are those of that council. So it is with the council of a group of schools.
 *
 * Source: WMS art. 20 lid 1–3.
 */
export function seatLevel(
  body: Decision['body'],
  { approval }: Pick<Meta, 'approval'>,
): CouncilLevel {
  if (body === '(g)mr') return 'mr';
  const { level, section } = councils[body];
  if (section === 'whole') return level;
  const rights = (approval?.rights ?? []).filter(({ applies }) => applies !== false);
  const asked = new Set([...rights, ...(approval?.decisions ?? [])].map((one) => one.body));
  const instead = level === 'mr' ? 'deelraad' : 'groepsmr';
  return asked.has(instead) && !asked.has(level === 'mr' ? 'mr' : 'gmr') ? instead : level;
}

/** Give the council that a section sits in, where its own name does not tell. */
export function otherSeat(
  body: Decision['body'],
  meta: Pick<Meta, 'approval'>,
): { level?: CouncilLevel } {
  const level = seatLevel(body, meta);
  return body === '(g)mr' || level === councils[body].level ? {} : { level };
}
