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
    `${basis} (peildatum ${day}): ${right}, voor ${places}`,
  holds: 'Geldt dit recht zo?',
  yes: 'Ja, zo staat het in het reglement',
  otherKind: (kind: RightKind) => `Nee, het is ${kinds[kind]}`,
  joint: 'Nee, de GMR beslist voor alle scholen',
  no: 'Nee, dit recht geldt hier niet',
  why: 'Waarom? Noem het artikel of de reden.',
  none: 'In dit bestand staat niet welke raad een recht heeft bij deze tekst.',
  body: 'Welke raad gaat erover?',
  kind: 'Welk recht heeft die?',
  basis: 'Op grond van welk artikel? Bijvoorbeeld: WMS art. 10, onder e',
  asOf: 'Op welke dag hebt u dat artikel gelezen? (jaar-maand-dag)',
  bodies: {
    mr: 'de medezeggenschapsraad (MR)',
    gmr: 'de gemeenschappelijke medezeggenschapsraad (GMR)',
    pmr: 'de personeelsgeleding (PMR)',
    omr: 'de oudergeleding',
    lmr: 'de leerlinggeleding',
  } satisfies Record<Body, string>,
  empty: 'Vul hier iets in.',
  noDate: 'Schrijf de dag als 2026-03-01.',
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
