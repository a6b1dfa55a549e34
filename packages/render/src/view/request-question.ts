import { endOf } from '@akkoord/approve';
import {
  type ApprovalRight,
  type Body,
  bodyAt,
  type CouncilSection,
  councils,
  type Decision,
  type Meta,
  type Protocol,
  type RightKind,
} from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import { letterWords, rightNouns } from '../words/letter-words.ts';
import { phrases } from '../words/phrases.ts';
import { regulatedText } from '../words/record-words.ts';
import { basesOf } from './bases.ts';
import { type CouncilSeat, inSeat, sectionName } from './council-seat.ts';
import { placesOf } from './places.ts';

/** What one body is asked: several grounds of one body and kind of right are one question. */
export interface Question {
  body: Decision['body'];
  right: RightKind;
  /** The rights that it rests on; empty where the file names none. */
  grounds: ApprovalRight[];
}

/** List what the bodies of a council are asked. */
export function questionsOf(
  { approval }: Meta,
  decisions: readonly Decision[],
  seat: CouncilSeat,
): Question[] {
  const questions = new Map<string, Question>();
  for (const { body, right = 'consent' } of decisions) {
    const grounds = (approval?.rights ?? []).filter(
      (one) =>
        one.applies !== false &&
        one.body === body &&
        one.right === right &&
        (one.school ?? seat.school) === seat.school,
    );
    questions.set(`${body} ${right}`, { body, right, grounds });
  }
  return [...questions.values()];
}

/** Name whom a question is put to, and what is asked: `['de hele raad', 'instemming']`. */
export function questionNames({ body, right }: Question): [string, string] {
  return [sectionName(body), rightNouns[right]];
}

/** Name the clauses of a question as a reader finds them, a line for each chapter. */
export function questionPlaces(tree: Protocol, { grounds }: Question): string[] {
  if (grounds.some(({ clauses }) => clauses.length === 0)) return [letterWords.wholeText];
  const wIds = [...new Set(grounds.flatMap(({ clauses }) => clauses))];
  const places = placesOf(tree, wIds);
  return places.length > 0 ? places : [letterWords.wholeText];
}

/**
 * Write the articles of a question, the letters of one article together: `WMS art. 12 lid 1, onder d, k en m`.
 *
 * @param shown `articles`: those alone; `all`: with the day of the law, and with what a person noted.
 */
export function questionBases({ grounds }: Question, shown: 'articles' | 'all'): string {
  if (grounds.length === 0) return phrases.notYet;
  const notes = grounds.flatMap(({ note, regulated }) => [
    ...(regulated ? [upperFirst(regulatedText(regulated, endOf(regulated)))] : []),
    ...(note ? [note.replace(/\.$/u, '')] : []),
  ]);
  return [basesOf(grounds, shown), ...(shown === 'all' ? notes : [])].join('. ');
}

/**
 * List the sections of a council, as far as the kind of school or an article tells.
 *
 * Source: WMS art. 3 lid 3, and the opening words of art. 13 and 14.
 *
 * @returns `null` where it is not known.
 */
export function sectionsIn(
  seat: CouncilSeat,
  { school, approval, pupilsInCouncil }: Meta,
): Body[] | null {
  const held = (approval?.rights ?? []).filter(({ applies }) => applies !== false);
  const bases = held.map(({ basis }) => basis).join(' ');
  const others = ((): CouncilSection[] | null => {
    if (held.some(({ body }) => isOf(body, 'parents-and-pupils')) && /art\. 13\b/u.test(bases)) {
      return ['parents-and-pupils'];
    }
    if (school?.sector?.startsWith('so') && pupilsInCouncil !== undefined) {
      return [pupilsInCouncil ? 'parents-and-pupils' : 'parents'];
    }
    if (school?.sector === 'po') return ['parents'];
    if (school?.sector === 'vo' || school?.sector === 'vso' || /art\. 14\b/u.test(bases)) {
      return ['parents', 'pupils'];
    }
    return /art\. 13\b/u.test(bases) ? ['parents'] : null;
  })();
  if (others === null) return null;
  return (['staff', ...others] as const).map((section) => bodyAt(seat.level, section));
}

function isOf(body: Body, section: CouncilSection): boolean {
  return councils[body].section === section;
}

/** Decisions of a council on the text that it was last put to. */
export function askedOf(meta: Meta, seat: CouncilSeat): Decision[] {
  return openDecisions(meta).filter((decision) => inSeat(decision, seat, meta));
}

/** Decisions that were last asked for, of all councils. */
export function openDecisions({ approval }: Meta): Decision[] {
  const { request, decisions = [] } = approval ?? {};
  return decisions.filter(
    ({ digest, requestedOn }) => digest === request?.digest && requestedOn === request?.on,
  );
}
