import { schoolsOf } from '@akkoord/approve';
import type { Decision, Meta } from '@akkoord/clause';
import { councilInFull, sectionNames } from '../words/council-words.ts';

/** A council that gets post: the MR of a school with its sections, or a GMR. */
export interface CouncilSeat {
  /** Words for a file name. */
  id: string;
  school: string | undefined;
  isGroup: boolean;
}

/** List the councils to which decisions belong; sections sit in the council of their school. */
export function councilSeats(decisions: readonly Decision[], meta: Meta): CouncilSeat[] {
  const seats = decisions.map((decision) => seatOf(decision, meta));
  return [...new Map(seats.map((seat) => [seat.id, seat])).values()];
}

export function inSeat(decision: Decision, seat: CouncilSeat): boolean {
  const isGroup = decision.body === 'gmr';
  return (
    isGroup === seat.isGroup && (decision.school === undefined || decision.school === seat.school)
  );
}

/** Name a council as the addressee or sender of a letter. */
export function seatName({ school, isGroup }: CouncilSeat): string {
  return councilInFull(isGroup ? 'group' : 'school', school);
}

export function seatOf(
  { body, school }: Pick<Decision, 'body' | 'school'>,
  meta: Meta,
): CouncilSeat {
  const isGroup = body === 'gmr';
  const schools = schoolsOf(meta);
  const owner = school ?? (isGroup || schools.length !== 1 ? undefined : schools[0]);
  const words = [isGroup ? 'gmr' : 'mr', ...(owner ? [owner] : [])].join(' ');
  return { id: fileName(words), school: owner, isGroup };
}

/** Name a section inside its council, as a table cell. */
export function sectionName(body: Decision['body']): string {
  return sectionNames[body];
}

function fileName(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
