import { schoolsOf, seatLevel } from '@akkoord/approve';
import { type CouncilLevel, councils, type Decision, isJoint, type Meta } from '@akkoord/clause';
import { councilInFull, sectionInCouncil, sectionNames } from '../words/council-words.ts';
import { bodyWords } from '../words/phrases.ts';

/** A council that gets post: the MR of a school with its sections, or one in its place. */
export interface CouncilSeat {
  /** Words for a file name. */
  id: string;
  school: string | undefined;
  level: CouncilLevel;
}

/** List the councils to which decisions belong; sections sit in their council. */
export function councilSeats(decisions: readonly Decision[], meta: Meta): CouncilSeat[] {
  const seats = decisions.map((decision) => seatOf(decision, meta));
  return [...new Map(seats.map((seat) => [seat.id, seat])).values()];
}

/** Tell whether a decision is one of a council or of a section in it. */
export function inSeat(decision: Decision, seat: CouncilSeat, meta: Meta): boolean {
  return (
    seatLevel(decision.body, meta) === seat.level &&
    (decision.school === undefined || decision.school === seat.school)
  );
}

/** Name a council as the addressee or sender of a letter. */
export function seatName({ school, level }: CouncilSeat): string {
  return councilInFull(level, school);
}

/** Find the council in which a body sits. */
export function seatOf(
  { body, school }: Pick<Decision, 'body' | 'school'>,
  meta: Meta,
): CouncilSeat {
  const level = seatLevel(body, meta);
  const schools = schoolsOf(meta);
  const owner = school ?? (isJoint(body) || schools.length !== 1 ? undefined : schools[0]);
  const words = [level, ...(owner ? [owner] : [])].join(' ');
  return { id: fileName(words), school: owner, level };
}

/** Name a section inside its council, as a table cell. */
export function sectionName(body: Decision['body']): string {
  return sectionNames[body];
}

/** Name a council or section as a label; a section by the council that it sits in. */
export function bodyLabel(body: Decision['body'], meta: Meta): string {
  if (body === '(g)mr') return bodyWords[body];
  const { level, section } = councils[body];
  const seated = seatLevel(body, meta);
  if (section === 'whole' || seated === level) return bodyWords[body];
  return sectionInCouncil(section, seated);
}

/** Make words fit for the name of a file. */
export function fileName(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
