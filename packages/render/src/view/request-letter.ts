import { schoolsOf } from '@akkoord/approve';
import type { Comparison, Meta, Protocol } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { annexWords } from '../words/annex-words.ts';
import { letterWords, requestWords, rightNouns } from '../words/letter-words.ts';
import { phrases } from '../words/phrases.ts';
import { changeSummary } from './change-summary.ts';
import { councilSeats } from './council-seat.ts';
import {
  type Letter,
  type LetterAnnex,
  type LetterPart,
  letterhead,
  paragraphs,
  textName,
} from './letter.ts';
import {
  type Asked,
  type LawText,
  lawAnnex,
  overviewAnnex,
  questionsAnnex,
} from './request-annexes.ts';
import {
  askedOf,
  openDecisions,
  type Question,
  questionBases,
  questionNames,
  questionsOf,
} from './request-question.ts';
import { copiesTo, recipientOf } from './request-recipients.ts';
import { toTable } from './table.ts';

/** A letter with the council that it goes to. */
export interface CouncilLetter {
  /** Name of the council, for a file name: `mr-de-vuurtoren`. */
  id: string;
  letter: Letter;
}

/** What goes with a request beside the text. */
export interface RequestOptions {
  /** The text compared with the one before it: its was-wordt table goes with the letter. */
  comparison?: Comparison | undefined;
  /** The words of the law by article, for the annex on the law. Default: none, and that annex has articles only. */
  law?: readonly LawText[];
}

/** How much a page has room for: signs in the names of schools, lines of reasons and of what changes, rows of questions. */
const room = { schools: 160, reasons: 10, changes: 40, questions: 8, line: 92 } as const;

/**
 * Make the letters of a request: one for each council that the text was last put to, with what the law wants in it.
 *
 * A letter is one page, or two where it says what changes: which clauses, the consequences, and what the law says stand in its annexes. It says nothing
 * that the law or the file does not say: the reply term is the one that was given.
 *
 * Source: WMS art. 7a; art. 8 lid 6; art. 24 lid 1, onder g.
 *
 * @returns No letters where the text was put to nobody.
 */
export function requestLetters(tree: Protocol, options: RequestOptions = {}): CouncilLetter[] {
  const { meta } = tree;
  const request = meta.approval?.request;
  if (!request) return [];
  return councilSeats(openDecisions(meta), meta).map((seat) => {
    const questions = questionsOf(meta, askedOf(meta, seat), seat);
    return { id: seat.id, letter: requestLetter({ tree, seat, request, questions }, options) };
  });
}

function requestLetter(asked: Asked, options: RequestOptions): Letter {
  const { tree, seat, request, questions } = asked;
  const { meta } = tree;
  const kind = listed([...new Set(questions.map(({ right }) => rightNouns[right]))]);
  const to = recipientOf(questions, seat);
  const copies = copiesTo(asked);
  return {
    title: requestWords.title(kind),
    ...letterhead(meta, request),
    recipient: to.name,
    subject: requestWords.subject(textName(meta), kind),
    opening: requestWords.opening(to.reader),
    parts: [
      paragraph(requestWords.plan(textName(meta), forSchools(meta), kind)),
      ...askedPart(questions),
      ...sharedParts(asked, options),
      ...replyPart(asked),
    ],
    copies: copies === null ? null : requestWords.copies(copies.words),
    annexes: annexesOf(asked, options),
  };
}

/** What the letters to a council and to those who get a copy both say: changes, reasons, where the rest stands. */
export function sharedParts(
  { request, questions }: Asked,
  { comparison }: RequestOptions,
): LetterPart[] {
  const reasons = paragraphs(request.reasons ?? '');
  const lines = room.reasons - (questions.length > 4 ? 2 : 0);
  const isShort = linesOf(reasons) <= lines;
  return [
    ...(comparison ? changesPart(comparison) : []),
    heading(requestWords.reasons),
    ...(isShort ? reasons : [paragraph(requestWords.longReasons(names.overview))]),
    paragraph(requestWords.overview(names.overview)),
  ];
}

/** Say what changes for the reader, worst first; only where no line can be said, how many changes there are. */
function changesPart(comparison: Comparison): LetterPart[] {
  const all = requestWords.changesIn(names.comparison);
  const { summary } = toTable(comparison);
  if (!summary) {
    return [heading(requestWords.changes), paragraph(`${changeSummary(comparison)} ${all}`)];
  }
  const { lines, rest } = summary;
  const items = fitting(
    lines.map(({ lead, words, place }) => [lead, words, `(${place})`].filter(Boolean).join(' ')),
  );
  const left = lines.length - items.length;
  return [
    heading(requestWords.changes),
    ...(items.length > 0 ? [{ type: 'list', items } as const] : []),
    paragraph([...(left > 0 ? [requestWords.moreChanges(left)] : []), ...rest, all].join(' ')),
  ];
}

/** Take of the lines what a page has room for, in their order: the letter is two pages at most. */
function fitting(items: readonly string[]): string[] {
  let lines = 0;
  return items.filter((item) => {
    lines += Math.ceil(item.length / room.line);
    return lines <= room.changes;
  });
}

function replyPart({ tree, seat }: Asked): LetterPart[] {
  const until = askedOf(tree.meta, seat).find(({ respondBy }) => respondBy)?.respondBy;
  if (!until) return [];
  return [heading(requestWords.reply), paragraph(requestWords.replyBy(until, names.protocol))];
}

/** What the annexes are called in a sentence, in their order. */
const names = {
  questions: annexWords.named(1),
  overview: annexWords.named(2),
  law: annexWords.named(3),
  protocol: annexWords.named(4),
  comparison: annexWords.named(5),
} as const;

/** The annexes of a request, the same for all who get it. */
export function annexesOf(asked: Asked, { comparison, law = [] }: RequestOptions): LetterAnnex[] {
  return [
    { name: annexWords.questions.name, content: questionsAnnex(asked, names.protocol) },
    { name: annexWords.overview.name, content: overviewAnnex(asked.request) },
    { name: annexWords.law.name, content: lawAnnex(asked, law) },
    { name: textName(asked.tree.meta), content: 'protocol' },
    ...(comparison ? [{ name: phrases.tableTitle, content: 'comparison' } as const] : []),
  ];
}

function askedPart(questions: readonly Question[]): LetterPart[] {
  const { heading: title, who, question: what } = requestWords.asked;
  return [
    heading(title),
    questions.length > room.questions
      ? paragraph(requestWords.manyAsked(names.questions))
      : questionsTable(questions, [who, what, letterWords.basis]),
    paragraph(requestWords.powers(names.questions, names.law)),
  ];
}

/** Show what is asked of whom, on which articles: a row for each body and right. */
export function questionsTable(questions: readonly Question[], columns: string[]): LetterPart {
  return {
    type: 'table',
    columns,
    rows: questions.map((question) => [
      ...questionNames(question),
      questionBases(question, 'articles'),
    ]),
  };
}

/** Name the schools, or count them where their names would take the page. */
export function forSchools(meta: Meta): string {
  const schools = schoolsOf(meta);
  if (schools.length === 0) return '';
  const words = requestWords.forSchools(schools);
  return words.length > room.schools && schools.length > 1
    ? requestWords.forManySchools(schools.length, names.questions)
    : words;
}

/** How many lines parts take on the page, about. */
function linesOf(parts: readonly LetterPart[]): number {
  const texts = parts.flatMap((part) =>
    part.type === 'list' ? part.items : part.type === 'paragraph' ? [part.text] : [],
  );
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / room.line), 0);
}

function paragraph(text: string): LetterPart {
  return { type: 'paragraph', text };
}

function heading(text: string): LetterPart {
  return { type: 'heading', text };
}
