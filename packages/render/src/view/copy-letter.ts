import { isWholeCouncil, type Protocol } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { copyWords } from '../words/copy-words.ts';
import { letterWords, requestWords, rightNouns } from '../words/letter-words.ts';
import { councilSeats, fileName, sectionName } from './council-seat.ts';
import { type Letter, type LetterPart, letterhead, textName } from './letter.ts';
import type { Asked } from './request-annexes.ts';
import {
  annexesOf,
  type CouncilLetter,
  forSchools,
  questionsTable,
  type RequestOptions,
  sharedParts,
} from './request-letter.ts';
import { askedOf, openDecisions, type Question, questionsOf } from './request-question.ts';
import { copiesTo, isPartOf, type Recipient, sectionRecipient } from './request-recipients.ts';

/**
 * Make the letters with which sections get a request to another section of their council, so that they know of it.
 *
 * Each tells what the others are asked, and has the same annexes as the request: reasons, consequences and measures.
 * Where it is not known which sections a council has, there is one letter for all that were not asked.
 *
 * Source: WMS art. 8 lid 6, text of 2025-08-01.
 *
 * @returns No letters where no section was asked anything.
 */
export function copyLetters(tree: Protocol, options: RequestOptions = {}): CouncilLetter[] {
  const { meta } = tree;
  const request = meta.approval?.request;
  if (!request) return [];
  return councilSeats(openDecisions(meta), meta).flatMap((seat) => {
    const questions = questionsOf(meta, askedOf(meta, seat), seat);
    const asked: Asked = { tree, seat, request, questions };
    const copies = copiesTo(asked);
    if (!copies) return [];
    if (!copies.sections) {
      const to = { name: copies.words, reader: copies.words };
      const letter = copyLetter(
        asked,
        { to, others: questions.filter(({ body }) => !isWhole(body)), isAsked: false },
        options,
      );
      return [{ id: `${seat.id}-${copyWords.file}`, letter }];
    }
    return copies.sections.map((section) => {
      const others = questions.filter(({ body }) => !isWhole(body) && !isPartOf(section, body));
      const isAsked = questions.some(({ body }) => isPartOf(section, body));
      const to = sectionRecipient(section, seat);
      const letter = copyLetter(asked, { to, others, isAsked }, options);
      const name = sectionName(section).replace(/^de /u, '');
      return { id: `${seat.id}-${copyWords.file}-${fileName(name)}`, letter };
    });
  });
}

/** To whom a copy goes. */
interface Copy {
  to: Recipient;
  /** What others are asked. */
  others: readonly Question[];
  /** Whether the reader is asked something too. */
  isAsked: boolean;
}

function copyLetter(asked: Asked, { to, others, isAsked }: Copy, options: RequestOptions): Letter {
  const { meta } = asked.tree;
  const kind = listed([...new Set(others.map(({ right }) => rightNouns[right]))]);
  const { who, question } = requestWords.asked;
  return {
    title: copyWords.title,
    ...letterhead(meta, asked.request),
    recipient: to.name,
    subject: copyWords.subject(textName(meta), kind),
    opening: requestWords.opening(to.reader),
    parts: [
      paragraph(copyWords.plan(textName(meta), forSchools(meta))),
      paragraph(isAsked ? copyWords.ownQuestion : copyWords.noQuestion),
      { type: 'heading', text: copyWords.asked },
      questionsTable(others, [who, question, letterWords.basis]),
      ...sharedParts(asked, options),
      paragraph(copyWords.annexes),
    ],
    copies: null,
    annexes: annexesOf(asked, options),
  };
}

function isWhole(body: Question['body']): boolean {
  return body !== '(g)mr' && isWholeCouncil(body);
}

function paragraph(text: string): LetterPart {
  return { type: 'paragraph', text };
}
