import { type Need, needsOf, schoolsOf } from '@akkoord/approve';
import {
  type ApprovalRight,
  type Decision,
  isWholeCouncil,
  type Protocol,
  type RightKind,
} from '@akkoord/clause';
import { dutchDate, listed } from '@akkoord/text';
import { letterWords, requestWords, rightNouns } from '../words/letter-words.ts';
import { phrases } from '../words/phrases.ts';
import { councilSeats, inSeat, seatName, sectionName } from './council-seat.ts';
import { type Letter, type LetterPart, paragraphs, readableDigest, textName } from './letter.ts';
import { placesOf } from './places.ts';

/** A letter with the council that it goes to. */
export interface CouncilLetter {
  /** Name of the council, for a file name: `mr-de-vuurtoren`. */
  id: string;
  letter: Letter;
}

/**
 * Make the letters of a request: one for each council that the text was last put to, with what the law wants in it.
 *
 * The letter says nothing that the law or the file does not say: the reply term is the one that was given.
 *
 * Source: WMS art. 8 lid 6; art. 24 lid 1, onder g.
 *
 * @param options `annexed`: whether a was-wordt table goes with it.
 * @returns No letters where the text was put to nobody.
 */
export function requestLetters(
  tree: Protocol,
  options: { annexed?: boolean } = {},
): CouncilLetter[] {
  const { meta } = tree;
  const asked = meta.approval?.request;
  if (!asked) return [];
  const open = (meta.approval?.decisions ?? []).filter(
    ({ digest, requestedOn }) => digest === asked.digest && requestedOn === asked.on,
  );
  return councilSeats(open, meta).map((seat) => {
    const own = open.filter((decision) => inSeat(decision, seat, meta));
    const kind = listed([...new Set(own.map(({ right }) => rightNouns[right ?? 'consent']))]);
    const letter: Letter = {
      title: requestWords.title(kind),
      sender: meta.competentAuthority?.name ?? meta.school?.name ?? asked.by,
      recipient: seatName(seat),
      date: dutchDate(asked.on),
      subject: requestWords.subject(textName(meta), kind),
      opening: requestWords.opening(seat.level),
      parts: [
        {
          type: 'paragraph',
          text: requestWords.plan(textName(meta), forSchools(tree), kind),
        },
        ...given(requestWords.reasons, asked.reasons),
        ...consequencesPart(asked.consequences),
        ...given(requestWords.measures, asked.measures),
        ...rightsPart(tree, own),
        ...asidePart(tree, seat.school),
        ...replyPart(own),
        { type: 'heading', text: letterWords.aboutText },
        {
          type: 'paragraph',
          text: requestWords.aboutText,
        },
        { type: 'statement', text: readableDigest(asked.digest) },
      ],
      signature: [...new Set([meta.competentAuthority?.name, asked.by])].filter(
        (name) => name !== undefined,
      ),
      annexes: [textName(meta), ...(options.annexed ? [phrases.tableTitle] : [])],
    };
    return { id: seat.id, letter };
  });
}

function forSchools({ meta }: Protocol): string {
  const schools = schoolsOf(meta);
  return schools.length > 0 ? requestWords.forSchools(schools) : '';
}

/** Which rights the seat has, with article and the date of the law, and for which clauses. */
function rightsPart(tree: Protocol, own: readonly Decision[]): LetterPart[] {
  const { meta } = tree;
  const needs = needsOf(meta).filter((need) => own.some((decision) => fits(decision, need)));
  const rights = (meta.approval?.rights ?? []).filter(
    (right) =>
      right.applies !== false &&
      needs.some(
        (need) =>
          need.body === right.body &&
          need.right === right.right &&
          (right.school ?? need.school) === need.school,
      ),
  );
  const sections = rights.some(({ body }) => !isWholeCouncil(body));
  return [
    { type: 'heading', text: requestWords.rights.heading },
    { type: 'paragraph', text: requestWords.powers(kindsOf(rights)) },
    {
      type: 'table',
      columns: [
        requestWords.rights.who,
        requestWords.rights.question,
        letterWords.basis,
        letterWords.clauses,
      ],
      rows: questionsOf(rights).map((grounds) => questionRow(tree, grounds)),
    },
    ...(sections
      ? [
          {
            type: 'paragraph',
            text: requestWords.sections,
          } as const,
        ]
      : []),
  ];
}

function kindsOf(rights: readonly ApprovalRight[]): RightKind[] {
  return [...new Set(rights.map(({ right }) => right))];
}

/** Several grounds of one body and kind of right are one question. */
function questionsOf(rights: readonly ApprovalRight[]): ApprovalRight[][] {
  const questions = new Map<string, ApprovalRight[]>();
  for (const right of rights) {
    const key = `${right.body} ${right.right}`;
    questions.set(key, [...(questions.get(key) ?? []), right]);
  }
  return [...questions.values()];
}

function questionRow(tree: Protocol, grounds: readonly ApprovalRight[]): string[] {
  const [first] = grounds;
  if (!first) return [];
  const whole = grounds.some(({ clauses }) => clauses.length === 0);
  const wIds = [...new Set(grounds.flatMap(({ clauses }) => clauses))];
  return [
    sectionName(first.body),
    rightNouns[first.right],
    basesOf(grounds),
    (whole ? '' : placesOf(tree, wIds, 'number').join('; ')) || letterWords.wholeText,
  ];
}

/** Write articles in a cell, the letters of one article together: `WMS art. 12 lid 1, onder d, k en m`. */
function basesOf(grounds: readonly ApprovalRight[]): string {
  const articles = new Map<string, { letters: string[]; asOf: string }>();
  const notes = grounds.flatMap(({ note }) => (note ? [note] : []));
  for (const { basis, asOf } of grounds) {
    const [, article = basis, letter] = /^(.*, onder )(\w+)$/u.exec(basis) ?? [];
    const known = articles.get(article + asOf) ?? { letters: [], asOf };
    articles.set(article + asOf, known);
    if (letter) known.letters.push(letter);
  }
  const written = [...articles].map(([key, { letters, asOf }]) => {
    const article = key.slice(0, -asOf.length);
    return `${article}${listed(letters)} ${letterWords.asOf(asOf)}`;
  });
  return [written.join('; '), ...notes].join('. ');
}

function fits(decision: Decision, need: Need): boolean {
  return (
    decision.body === need.body &&
    decision.right === need.right &&
    (decision.school ?? need.school) === need.school
  );
}

/** Rights that the board set aside: a council should see that, and why. */
function asidePart({ meta }: Protocol, school: string | undefined): LetterPart[] {
  const aside = (meta.approval?.rights ?? []).filter(
    (right) => right.applies === false && (right.school ?? school) === school,
  );
  if (aside.length === 0) return [];
  return [
    { type: 'paragraph', text: requestWords.aside },
    {
      type: 'list',
      items: aside.map(
        ({ body, right, basis, note }) =>
          `${sectionName(body)}, ${rightNouns[right]}, ${basis}: ${note ?? phrases.notYet}`,
      ),
    },
  ];
}

function given(heading: string, text: string | undefined): LetterPart[] {
  return text ? [{ type: 'heading', text: heading }, ...paragraphs(text)] : [];
}

function consequencesPart(
  consequences: { staff: string; parents: string; pupils: string } | undefined,
): LetterPart[] {
  if (!consequences) return [];
  const { staff, parents, pupils } = consequences;
  return [
    { type: 'heading', text: requestWords.consequences.heading },
    {
      type: 'table',
      columns: [requestWords.consequences.whom, requestWords.consequences.what],
      rows: [
        [requestWords.consequences.staff, staff],
        [requestWords.consequences.parents, parents],
        [requestWords.consequences.pupils, pupils],
      ],
    },
  ];
}

function replyPart(own: readonly Decision[]): LetterPart[] {
  const until = own.find(({ respondBy }) => respondBy)?.respondBy;
  if (!until) return [];
  return [
    { type: 'heading', text: requestWords.reply },
    {
      type: 'paragraph',
      text: requestWords.replyBy(until),
    },
  ];
}
