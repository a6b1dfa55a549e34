import type { Body, RightKind } from '@akkoord/clause';
import { counted } from '@akkoord/text';

const kinds = { consent: 'instemming', advice: 'advies' } as const satisfies Record<
  RightKind,
  string
>;

/** What is told and asked about the rights of councils. */
export const rightWords = {
  kinds,
  /** A right and whose it is. */
  of: (right: RightKind, council: string) => `${kinds[right]} van ${council}`,
  check:
    'Kijk in het medezeggenschapsreglement of deze rechten zo gelden. Een reglement kan rechten omzetten of toevoegen (artikel 24 en 29 WMS).',
  whole: 'het protocol als geheel',
  right: ({ basis, day, right, places }: Record<'basis' | 'day' | 'right' | 'places', string>) =>
    `${basis} (peildatum ${day}): ${right}. Het gaat om ${places}`,
  holds: 'Geldt dit recht zo?',
  allHold: (count: number) => `Gelden deze ${count} gronden zo? Het is één besluit.`,
  each: 'Nee, niet allemaal: ik loop ze langs',
  yes: 'Ja, zo staat het in het reglement',
  otherKind: (kind: RightKind) => `Nee, het is ${kinds[kind]}`,
  joint: 'Nee, de GMR (of haar geleding) beslist voor alle scholen',
  no: 'Nee, dit recht geldt hier niet',
  why: 'Waarom? Noem het artikel of de reden.',
  none: 'In dit bestand staat niet welke raad een recht heeft bij deze tekst.',
  body: 'Welke raad gaat erover?',
  kind: 'Welk recht heeft die?',
  basis: 'Op grond van welk artikel? Bijvoorbeeld: WMS art. 10, onder e',
  asOf: 'Op welke dag hebt u dat artikel gelezen? Bijvoorbeeld 1 maart 2026.',
  bodies: {
    mr: 'de medezeggenschapsraad (MR)',
    pmr: 'de personeelsgeleding (PMR)',
    omr: 'de oudergeleding',
    lmr: 'de leerlinggeleding',
    olmr: 'de ouders en leerlingen van de MR samen',
    gmr: 'de gemeenschappelijke medezeggenschapsraad (GMR)',
    pgmr: 'de personeelsgeleding van de GMR',
    ogmr: 'de oudergeleding van de GMR',
    lgmr: 'de leerlinggeleding van de GMR',
    olgmr: 'de ouders en leerlingen van de GMR samen',
    deelraad: 'de deelraad (deel van een school)',
    themaraad: 'de themaraad',
    groepsmr: 'de groepsmedezeggenschapsraad',
  } satisfies Record<Body, string>,
  noDate: 'Schrijf een dag, zoals 1 maart 2026.',
} as const;

/** What a new text seems to ask of the councils. */
export const proposalWords = {
  none: 'Vergeleken met de vorige tekst is er niets gewijzigd.',
  editorial: (editorial: number) =>
    `Vergeleken met de vorige tekst: alleen ${editorialChanges(editorial)}. Voorstel: de raad hoeft niet opnieuw te besluiten. Beslist u dat ook? Zet dan bij elk recht applies: false, met de reden bij note.`,
  substantive: (substantive: number, editorial: number) =>
    `Vergeleken met de vorige tekst: ${counted(substantive, 'inhoudelijke wijziging', 'inhoudelijke wijzigingen')}, ${editorialChanges(editorial)}. Voorstel: leg de tekst opnieuw voor.`,
  touches: (right: string, basis: string, places: string) =>
    `Raakt ${right} (${basis})${places ? `: ${places}` : ''}`,
  unknown: (changes: number) =>
    `Van ${counted(changes, 'wijziging', 'wijzigingen')} is niet bekend welk recht zij raken. Kijk in het medezeggenschapsreglement.`,
  proposal: 'Dit is een voorstel. Lees de wijzigingen zelf na met akkoord compare.',
} as const;

function editorialChanges(count: number): string {
  return counted(count, 'redactionele', 'redactionele');
}
