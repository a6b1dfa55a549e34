import type { Decision, Protocol } from '@akkoord/clause';
import { dutchDate, onDutchDate, upperFirst } from '@akkoord/text';
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
  const { decidedOn, requestedOn, conditions, reasons, digest } = decision;
  const kind =
    decision.right === 'advice' || decision.decision?.endsWith('advice') ? 'advies' : 'instemming';
  const section = sectionName(decision.body);
  const isWhole = decision.body === 'mr' || decision.body === 'gmr';
  const sender = isWhole ? seatName(seat) : `${section} van ${seatName(seat)}`;
  return {
    title: kind === 'advies' ? 'Advies' : 'Besluit over instemming',
    sender: upperFirst(sender),
    recipient:
      meta.competentAuthority?.name ?? meta.school?.name ?? meta.approval?.request?.by ?? '',
    date: decidedOn ? dutchDate(decidedOn) : '',
    subject: `${textName(meta)}: ${kind === 'advies' ? 'ons advies' : 'ons besluit over instemming'}`,
    opening: 'Geacht bestuur,',
    parts: [
      {
        type: 'paragraph',
        text: `${requestedOn ? `${upperFirst(onDutchDate(requestedOn))} hebt u ons` : 'U hebt ons'} om ${kind} gevraagd over ${textName(meta)}. ${decidedOn ? `${upperFirst(onDutchDate(decidedOn))} hebben wij dit besloten:` : 'Dit hebben wij besloten:'}`,
      },
      {
        type: 'statement',
        text: decision.decision ? decisionWords[decision.decision] : 'Nog geen besluit',
      },
      ...titled('Onze voorwaarden', conditions),
      ...titled('Waarom wij dit besluiten', reasons),
      ...rightsPart(tree, decision),
      ...(digest ? textPart(digest) : []),
      ...nextPart(decision),
    ],
    signature: [upperFirst(sender), ...(signedBy === undefined ? [] : [signedBy])],
    annexes: [],
  };
}

function titled(heading: string, text: string | undefined): LetterPart[] {
  return text ? [{ type: 'heading', text: heading }, ...paragraphs(text)] : [];
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
    { type: 'heading', text: 'Waarop ons recht berust' },
    {
      type: 'table',
      columns: ['Grond', 'Bepalingen'],
      rows: rights.map(({ basis, asOf, clauses, note }) => [
        `${basis} (peildatum ${dutchDate(asOf)})${note ? `. ${note}` : ''}`,
        placesOf(tree, clauses).join('; ') || 'het protocol als geheel',
      ]),
    },
  ];
}

function textPart(digest: string): LetterPart[] {
  return [
    { type: 'heading', text: 'Om welke tekst het gaat' },
    {
      type: 'paragraph',
      text: 'Dit besluit gaat over precies de tekst die u ons hebt voorgelegd, met dit kenmerk:',
    },
    { type: 'statement', text: readableDigest(digest) },
  ];
}

/** What the law says happens next; nothing where the council agrees. */
function nextPart({ decision }: Decision): LetterPart[] {
  const text = {
    withheld:
      'Zonder onze instemming kunt u dit protocol niet vaststellen. U kunt het voorstel intrekken, of het aanpassen en opnieuw aan ons voorleggen. U kunt ook binnen zes weken toestemming vragen aan de Landelijke Commissie voor Geschillen WMS (artikel 32 lid 1 WMS).',
    'negative-advice':
      'Volgt u ons advies niet, dan wacht u zes weken met de uitvoering, tenzij wij daartegen geen bezwaar hebben (artikel 34 lid 1 WMS).',
  }[decision as string];
  return text
    ? [
        { type: 'heading', text: 'Hoe het verder gaat' },
        { type: 'paragraph', text },
      ]
    : [];
}
