import { schoolsOf, termEnd } from '@akkoord/approve';
import type { ApprovalRequest, ApprovalRight, Protocol } from '@akkoord/clause';
import { upperFirst } from '@akkoord/text';
import { annexWords, powerWords } from '../words/annex-words.ts';
import { rightNouns } from '../words/letter-words.ts';
import { phrases } from '../words/phrases.ts';
import { regulationText, termText } from '../words/record-words.ts';
import { type CouncilSeat, sectionName } from './council-seat.ts';
import { type LetterPart, paragraphs, readableDigest } from './letter.ts';
import { type Question, questionBases, questionNames, questionPlaces } from './request-question.ts';

/** What a right rests on, in the words of the law. */
export interface LawText {
  /** `WMS art. 10, onder e`. */
  basis: string;
  law: string;
}

/** What the request to one council is about. */
export interface Asked {
  tree: Protocol;
  seat: CouncilSeat;
  request: ApprovalRequest;
  questions: readonly Question[];
}

/** Say about which clauses each body is asked for what, and about which text. */
export function questionsAnnex(
  { tree, seat, request, questions }: Asked,
  annexOfText: string,
): LetterPart[] {
  const schools = schoolsOf(tree.meta);
  const words = annexWords.questions;
  return [
    { type: 'paragraph', text: words.intro(annexOfText) },
    { type: 'statement', text: readableDigest(request.digest) },
    ...questions.flatMap((question): LetterPart[] => [
      heading(words.question(...named(question))),
      { type: 'paragraph', text: words.ground(questionBases(question, 'all').replace(/\.$/u, '')) },
      { type: 'list', items: questionPlaces(tree, question) },
    ]),
    ...asidePart(tree, seat.school),
    ...(schools.length > 1
      ? [heading(words.schools), { type: 'list', items: schools } as const]
      : []),
  ];
}

function named(question: Question): [string, string] {
  const [who, kind] = questionNames(question);
  return [upperFirst(who), kind];
}

/** Rights that the board set aside: a council should see that, and why. */
function asidePart({ meta }: Protocol, school: string | undefined): LetterPart[] {
  const aside = (meta.approval?.rights ?? []).filter(
    (right) => right.applies === false && (right.school ?? school) === school,
  );
  if (aside.length === 0) return [];
  const items = aside.map(
    ({ body, right, basis, note }) =>
      `${sectionName(body)}, ${rightNouns[right]}, ${basis}: ${note ?? phrases.notYet}`,
  );
  return [heading(annexWords.questions.aside), { type: 'list', items }];
}

/**
 * Give the overview that goes with a request, for all sections: reasons, consequences for each group, and measures.
 *
 * Source: WMS art. 8 lid 6, text of 2025-08-01.
 */
export function overviewAnnex({ reasons, consequences, measures }: ApprovalRequest): LetterPart[] {
  const words = annexWords.overview;
  return [
    { type: 'paragraph', text: words.intro },
    ...given(words.reasons, reasons),
    ...given(words.staff, consequences?.staff),
    ...given(words.parents, consequences?.parents),
    ...given(words.pupils, consequences?.pupils),
    ...given(words.measures, measures),
  ];
}

function given(title: string, text: string | undefined): LetterPart[] {
  return [
    heading(title),
    ...(text?.trim() ? paragraphs(text) : [{ type: 'paragraph', text: phrases.notYet } as const]),
  ];
}

/** Say what the law says of the rights in a request, with its words as far as they were handed in. */
export function lawAnnex(
  { seat, questions, request }: Asked,
  law: readonly LawText[],
): LetterPart[] {
  const rights = questions.flatMap(({ grounds }) => grounds);
  const kinds = [...new Set(questions.map(({ right }) => right))];
  const level = powerWords.levels[seat.level];
  const days = rights.map(({ asOf }) => asOf).sort();
  const latest = days.at(-1);
  const rows = [...new Map(rights.map((right) => [right.basis, right])).values()].flatMap((right) =>
    rowOf(right, law),
  );
  const old = [
    ...(rights.some(({ basis }) => /art\. 10\b/u.test(basis)) ? ['10'] : []),
    ...(kinds.includes('advice') ? ['17'] : []),
  ];
  const texts = [
    powerWords.pointed,
    ...kinds.map((kind) => powerWords.kinds[kind]),
    ...(level ? [level] : []),
    powerWords.sections,
    powerWords.questions,
    annexWords.law.reglement,
    ...reglementTexts(request),
    [
      ...(latest ? [annexWords.law.asOf(latest)] : []),
      ...(old.length > 0 ? [annexWords.law.old(old)] : []),
    ].join(' '),
  ];
  const { article, words } = annexWords.law;
  return [
    ...texts.filter(Boolean).map((text): LetterPart => ({ type: 'paragraph', text })),
    ...(rows.length > 0 ? [{ type: 'table' as const, columns: [article, words], rows }] : []),
  ];
}

/** Which reglement was read, and on what the term rests, as far as the file says. */
function reglementTexts({ regulation, term, on }: ApprovalRequest): string[] {
  return [
    ...(regulation ? [annexWords.law.read(regulationText(regulation))] : []),
    ...(term ? [annexWords.law.term(termText(term, termEnd(term, on)))] : []),
  ];
}

/** The article by which another council comes in the place of the MR stands before that of the right itself. */
function rowOf({ basis }: ApprovalRight, law: readonly LawText[]): string[][] {
  const own = law.find((one) => basis === one.basis || basis.endsWith(one.basis.slice(4)));
  return own ? [[own.basis, own.law]] : [];
}

function heading(text: string): LetterPart {
  return { type: 'heading', text };
}
