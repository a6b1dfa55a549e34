import { type Body, type CouncilSection, councils, isWholeCouncil } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { councilNames, otherSections, sectionOfCouncil } from '../words/council-words.ts';
import { type CouncilSeat, seatName, sectionName } from './council-seat.ts';
import type { Asked } from './request-annexes.ts';
import { type Question, sectionsIn } from './request-question.ts';

/** Whom a letter goes to. */
export interface Recipient {
  name: string;
  /** As the opening words name its readers. */
  reader: string;
}

/** A request goes to the council; to a section of it where nobody else in it is asked anything. */
export function recipientOf(questions: readonly Question[], seat: CouncilSeat): Recipient {
  const bodies = [...new Set(questions.map(({ body }) => body))];
  const [only] = bodies;
  const section = bodies.length === 1 && only !== '(g)mr' ? only : undefined;
  return section && !isWholeCouncil(section)
    ? sectionRecipient(section, seat)
    : { name: seatName(seat), reader: `de ${councilNames[seat.level]}` };
}

/** Address one section of a council. */
export function sectionRecipient(body: Body, seat: CouncilSeat): Recipient {
  const section = councils[body].section as Exclude<CouncilSection, 'whole'>;
  return {
    name: sectionOfCouncil(section, seatName(seat)),
    reader: sectionOfCouncil(section, `de ${councilNames[seat.level]}`),
  };
}

/** Who gets a copy of a request: each section beside one that is asked. */
export interface Copies {
  /** The sections; `null` where the kind of school does not tell which there are. */
  sections: Body[] | null;
  /** In words. */
  words: string;
}

/**
 * Find the sections that a request to other sections of their council goes to as well.
 *
 * Source: WMS art. 8 lid 6, text of 2025-08-01.
 *
 * @returns `null` where no section is asked anything.
 */
export function copiesTo({ tree, seat, questions }: Asked): Copies | null {
  const asked = sectionsAsked(questions);
  if (asked.length === 0) return null;
  const all = sectionsIn(seat, tree.meta);
  if (all === null) return { sections: null, words: otherSections(seatName(seat)) };
  const sections = all.filter((section) => asked.some((body) => !isPartOf(section, body)));
  return { sections, words: listed(sections.map(sectionName)) };
}

function sectionsAsked(questions: readonly Question[]): Body[] {
  const bodies = questions.flatMap(({ body }) => (body === '(g)mr' ? [] : [body]));
  return [...new Set(bodies)].filter((body) => !isWholeCouncil(body));
}

/** Tell whether a section is a body, or one of the two that decide together as that body. */
export function isPartOf(section: Body, body: Question['body']): boolean {
  if (body === '(g)mr' || section === body) return section === body;
  const together = councils[body].section === 'parents-and-pupils';
  const own = councils[section].section;
  return (
    together &&
    councils[section].level === councils[body].level &&
    (own === 'parents' || own === 'pupils')
  );
}
