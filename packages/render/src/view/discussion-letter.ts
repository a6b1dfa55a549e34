import { openPointsOf, schoolsOf } from '@akkoord/approve';
import {
  type ApprovalDiscussion,
  type Body,
  isJoint,
  isWholeCouncil,
  type Meta,
  type Protocol,
} from '@akkoord/clause';
import { discussionWords } from '../words/discussion-words.ts';
import { letterWords, requestWords } from '../words/letter-words.ts';
import { openPointText } from '../words/refusal-words.ts';
import { type CouncilSeat, seatName, seatOf, sectionName } from './council-seat.ts';
import { type Letter, type LetterPart, letterhead, readableDigest, textName } from './letter.ts';
import type { CouncilLetter } from './request-letter.ts';

/**
 * Make the letters with which a text was last put to councils to talk about: one for each council, or one for whoever
 * reads it where the file does not say to whom.
 *
 * No right is asked in it, whatever rights the file proposes; what is open stands as a list apart.
 *
 * @returns No letters where the text was put to nobody.
 */
export function discussionLetters(tree: Protocol): CouncilLetter[] {
  const { meta } = tree;
  const discussion = meta.approval?.discussion;
  if (!discussion) return [];
  const seats = seatsOf(discussion.bodies ?? [], meta);
  if (seats.length === 0) {
    const { recipient, opening } = discussionWords.anyone;
    return [{ id: 'bespreekversie', letter: letterTo({ recipient, opening }, tree, discussion) }];
  }
  return seats.map((seat) => {
    const addressee = { recipient: seatName(seat), opening: discussionWords.opening(seat.level) };
    return { id: seat.id, letter: letterTo(addressee, tree, discussion) };
  });
}

/** Whom a letter goes to. */
type Addressee = Pick<Letter, 'recipient' | 'opening'>;

/** The councils of some bodies: that of each school has its own, and sections sit in it. */
function seatsOf(bodies: readonly Body[], meta: Meta): CouncilSeat[] {
  const schools = schoolsOf(meta);
  const seats = bodies.flatMap((body) =>
    isJoint(body) || schools.length < 2
      ? [seatOf({ body }, meta)]
      : schools.map((school) => seatOf({ body, school }, meta)),
  );
  return [...new Map(seats.map((seat) => [seat.id, seat])).values()];
}

function letterTo(addressee: Addressee, tree: Protocol, discussion: ApprovalDiscussion): Letter {
  const { meta } = tree;
  const { on, by, respondBy, digest } = discussion;
  const text = textName(meta);
  const schools = schoolsOf(meta);
  const points = openPointsOf(tree).map(openPointText);
  const isLong = points.length > roomForPoints;
  return {
    title: discussionWords.title,
    ...letterhead(meta, { on, by }),
    ...addressee,
    subject: discussionWords.subject(text),
    parts: [
      paragraph(
        discussionWords.plan(text, schools.length > 0 ? requestWords.forSchools(schools) : ''),
      ),
      { type: 'statement', text: discussionWords.noRequest },
      paragraph(discussionWords.later),
      ...sectionsPart(discussion),
      ...openPart(points, isLong),
      ...(respondBy
        ? [heading(discussionWords.reply), paragraph(discussionWords.replyBy(respondBy))]
        : []),
      heading(letterWords.aboutText),
      paragraph(discussionWords.aboutText),
      { type: 'statement', text: readableDigest(digest) },
    ],
    copies: null,
    annexes: [
      { name: text, content: 'protocol' },
      ...(isLong ? [{ name: discussionWords.open, content: openList(points) }] : []),
    ],
  };
}

/** Sections that the text was put to, where it was not put to their whole council. */
function sectionsPart({ bodies = [] }: ApprovalDiscussion): LetterPart[] {
  if (bodies.includes('mr')) return [];
  const sections = bodies.filter((body) => !isWholeCouncil(body)).map(sectionName);
  return sections.length > 0 ? [paragraph(discussionWords.sections(sections))] : [];
}

/** How many open points the page of the letter has room for; more stand in an annex. */
const roomForPoints = 8;

function openPart(points: readonly string[], isLong: boolean): LetterPart[] {
  if (points.length === 0) return [paragraph(discussionWords.nothingOpen)];
  return [
    heading(discussionWords.open),
    ...(isLong ? [paragraph(discussionWords.openIn(points.length))] : openList(points)),
  ];
}

function openList(points: readonly string[]): LetterPart[] {
  return [paragraph(discussionWords.openIntro), { type: 'list', items: [...points] }];
}

function paragraph(text: string): LetterPart {
  return { type: 'paragraph', text };
}

function heading(text: string): LetterPart {
  return { type: 'heading', text };
}
