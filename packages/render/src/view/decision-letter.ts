import { conditionsOf } from '@akkoord/approve';
import { type Decision, isWholeCouncil, type Protocol, type RightKind } from '@akkoord/clause';
import { dutchDate, upperFirst } from '@akkoord/text';
import { letterWords, nextWords, replyWords } from '../words/letter-words.ts';
import { decisionWords } from '../words/phrases.ts';
import { seatName, seatOf, sectionName } from './council-seat.ts';
import { type Letter, type LetterPart, paragraphs, readableDigest, textName } from './letter.ts';
import { placesOf } from './places.ts';

/**
 * Make the letter in which a council tells what it decided.
 *
 * Source: WMS art. 32 lid 1; art. 34 lid 1.
 *
 * @param decision A decision that was taken.
 * @param signedBy Who signs for the council; the council alone where nobody knows.
 */
export function decisionLetter(
  tree: Protocol,
  decision: Decision,
  signedBy: string | undefined,
): Letter {
  const { meta } = tree;
  const seat = seatOf(decision, meta);
  const { decidedOn, requestedOn, reasons, digest } = decision;
  const kind: RightKind =
    decision.right === 'advice' || decision.decision?.endsWith('advice') ? 'advice' : 'consent';
  const section = sectionName(decision.body);
  const isWhole = decision.body !== '(g)mr' && isWholeCouncil(decision.body);
  const sender = isWhole ? seatName(seat) : replyWords.section(section, seatName(seat));
  return {
    title: replyWords.title[kind],
    sender: upperFirst(sender),
    recipient:
      meta.competentAuthority?.name ?? meta.school?.name ?? meta.approval?.request?.by ?? '',
    date: decidedOn ? dutchDate(decidedOn) : '',
    subject: `${textName(meta)}: ${replyWords.subject[kind]}`,
    opening: replyWords.opening,
    parts: [
      {
        type: 'paragraph',
        text: `${replyWords.asked(requestedOn, kind, textName(meta))} ${replyWords.decided(decidedOn)}`,
      },
      {
        type: 'statement',
        text: decision.decision ? decisionWords[decision.decision] : replyWords.undecided,
      },
      ...conditionsPart(decision),
      ...titled(replyWords.reasons, reasons),
      ...rightsPart(tree, decision),
      ...(digest ? textPart(digest) : []),
      ...nextPart(decision),
    ],
    signature: [upperFirst(sender), ...(signedBy === undefined ? [] : [signedBy])],
    copies: null,
    annexes: [],
  };
}

function titled(heading: string, text: string | undefined): LetterPart[] {
  return text ? [{ type: 'heading', text: heading }, ...paragraphs(text)] : [];
}

/** Each condition by itself: the board tells of each how it is met. */
function conditionsPart(decision: Decision): LetterPart[] {
  const items = conditionsOf(decision);
  const [only] = items;
  if (only === undefined) return [];
  return [
    { type: 'heading', text: replyWords.conditions },
    items.length === 1 ? { type: 'paragraph', text: only } : { type: 'list', items },
  ];
}

function rightsPart(tree: Protocol, { body, school, right }: Decision): LetterPart[] {
  const rights = (tree.meta.approval?.rights ?? []).filter(
    (own) =>
      own.body === body &&
      own.applies !== false &&
      (right === undefined || own.right === right) &&
      (own.school === undefined || school === undefined || own.school === school),
  );
  if (rights.length === 0) return [];
  return [
    { type: 'heading', text: replyWords.rights },
    {
      type: 'table',
      columns: [letterWords.basis, letterWords.clauses],
      rows: rights.map(({ basis, asOf, clauses, note }) => [
        `${basis} ${letterWords.asOf(asOf)}${note ? `. ${note}` : ''}`,
        placesOf(tree, clauses, 'short').join('; ') || letterWords.wholeText,
      ]),
    },
  ];
}

function textPart(digest: string): LetterPart[] {
  return [
    { type: 'heading', text: letterWords.aboutText },
    {
      type: 'paragraph',
      text: replyWords.aboutText,
    },
    { type: 'statement', text: readableDigest(digest) },
  ];
}

/** What the law says happens next; nothing where the council agrees. */
function nextPart({ decision }: Decision): LetterPart[] {
  const text = decision && nextWords[decision];
  return text
    ? [
        { type: 'heading', text: replyWords.next },
        { type: 'paragraph', text },
      ]
    : [];
}
