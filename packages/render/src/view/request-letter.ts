import { type Need, needsOf, schoolsOf } from '@akkoord/approve';
import type { ApprovalRight, Decision, Protocol } from '@akkoord/clause';
import { dutchDate, listed } from '@akkoord/text';
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
    const own = open.filter((decision) => inSeat(decision, seat));
    const kind = listed([
      ...new Set(own.map(({ right }) => (right === 'advice' ? 'advies' : 'instemming'))),
    ]);
    const letter: Letter = {
      title: `Verzoek om ${kind}`,
      sender: meta.competentAuthority?.name ?? meta.school?.name ?? asked.by,
      recipient: seatName(seat),
      date: dutchDate(asked.on),
      subject: `${textName(meta)}: verzoek om ${kind}`,
      opening: `Geachte leden van de ${seat.isGroup ? 'gemeenschappelijke medezeggenschapsraad' : 'medezeggenschapsraad'},`,
      parts: [
        {
          type: 'paragraph',
          text: `Wij zijn van plan om ${textName(meta)} vast te stellen${forSchools(tree)}. Wij vragen u om ${kind}. In deze brief leest u waarom wij dit voorstellen, wat de gevolgen zijn en welke maatregelen wij daarom nemen (artikel 8 lid 6 WMS).`,
        },
        ...given('Waarom wij dit voorstellen', asked.reasons),
        ...consequencesPart(asked.consequences),
        ...given('Welke maatregelen wij nemen', asked.measures),
        ...rightsPart(tree, own),
        ...asidePart(tree, seat.school),
        ...replyPart(own),
        { type: 'heading', text: 'Om welke tekst het gaat' },
        {
          type: 'paragraph',
          text: 'Wij vragen uw besluit over precies de tekst in bijlage 1. Verandert daarna de titel, een woord, een nummer, een kop, een voetnoot, een tabel, een link of de plaats van een bepaling, dan leggen wij de tekst opnieuw aan u voor. Alleen vet, cursief, spaties en de vorm van aanhalingstekens tellen niet mee. De tekst heeft dit kenmerk:',
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
  return schools.length > 0 ? ` voor ${listed(schools)}` : '';
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
  const sections = rights.some(({ body }) => body !== 'mr' && body !== 'gmr');
  return [
    { type: 'heading', text: 'Wat wij u vragen' },
    {
      type: 'table',
      columns: ['Wie', 'Vraag', 'Grond', 'Bepalingen'],
      rows: rights.map((right) => [
        sectionName(right.body),
        right.right === 'consent' ? 'instemming' : 'advies',
        basisOf(right),
        placesOf(tree, right.clauses).join('; ') || 'het protocol als geheel',
      ]),
    },
    ...(sections
      ? [
          {
            type: 'paragraph',
            text: 'Een geleding beslist zelf over haar recht. De andere geledingen krijgen dit verzoek tegelijk, om er kennis van te nemen (artikel 8 lid 6 WMS).',
          } as const,
        ]
      : []),
  ];
}

function basisOf({ basis, asOf, note }: ApprovalRight): string {
  return `${basis} (peildatum ${dutchDate(asOf)})${note ? `. ${note}` : ''}`;
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
    { type: 'paragraph', text: 'Deze rechten gelden volgens ons hier niet:' },
    {
      type: 'list',
      items: aside.map(
        ({ body, right, basis, note }) =>
          `${sectionName(body)}, ${right === 'consent' ? 'instemming' : 'advies'}, ${basis}: ${note ?? phrases.notYet}`,
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
    { type: 'heading', text: 'Welke gevolgen wij verwachten' },
    {
      type: 'table',
      columns: ['Voor', 'Gevolgen'],
      rows: [
        ['het personeel', staff],
        ['de ouders', parents],
        ['de leerlingen', pupils],
      ],
    },
  ];
}

function replyPart(own: readonly Decision[]): LetterPart[] {
  const until = own.find(({ respondBy }) => respondBy)?.respondBy;
  if (!until) return [];
  return [
    { type: 'heading', text: 'Uw reactie' },
    {
      type: 'paragraph',
      text: `Wij ontvangen uw reactie graag uiterlijk op ${dutchDate(until)}. De wet noemt geen termijn; die staat in het medezeggenschapsreglement (artikel 24 lid 1, onder g, WMS).`,
    },
  ];
}
