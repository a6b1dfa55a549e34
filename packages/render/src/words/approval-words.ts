import type { TermCode } from '@akkoord/approve';
import type { CouncilLevel, Decision } from '@akkoord/clause';
import { counted, dutchDate, listed, onDutchDate } from '@akkoord/text';

/** What stands before the facts of a text's approval and management. */
export const approvalLabels = {
  status: 'Status',
  version: 'Versie',
  school: 'School',
  authority: 'Bevoegd gezag',
  council: 'Medezeggenschap',
  adoptedBy: 'Vastgesteld door',
  adoptedOn: 'Vastgesteld op',
  effectiveFrom: 'Geldt vanaf',
  evaluateBy: 'Evaluatie uiterlijk',
  audience: 'Bestemd voor',
  publication: 'Te vinden op',
  related: 'Hoort bij',
  replaces: 'Vervangt',
  right: (body: string) => `Recht: ${body}`,
  decision: (body: string) => `Besluit: ${body}`,
} as const;

/** A text that another replaced, named by its title, school and version. */
export const replacedWords = {
  untitled: 'protocol zonder titel',
  of: (title: string, school: string) => `${title} van ${school}`,
  version: (version: string) => ` (versie ${version})`,
} as const;

/** What is said of a right of a council. */
export const ownRightWords = {
  asOf: (asOf: string) => ` (peildatum ${dutchDate(asOf)})`,
  clauses: (count: number) => `, voor ${counted(count, 'bepaling', 'bepalingen')}`,
  proposal: '; voorstel, nog niet bevestigd',
  aside: '; geldt hier niet',
} as const;

/** For which schools an authority acts. */
export function authorityWords(name: string, schools: readonly string[]): string {
  return `${name}, voor ${listed(schools)}`;
}

/** Where a decision of a council stands, and under what terms. */
export const ownDecisionWords = {
  asked: (on: string) => `gevraagd ${onDutchDate(on)}`,
  respondBy: (on: string) => `reactie uiterlijk ${dutchDate(on)}`,
  open: { advice: 'nog geen advies', consent: 'nog geen besluit' },
  notAsked: (open: string) => `nog niet gevraagd, ${open}`,
  conditions: (conditions: string) => `voorwaarden: ${conditions}`,
} as const;

/** What stands before the rules of a text: where it stands, and what each council said, in a line. */
export const frontWords = {
  adopted: (status: string, on: string | undefined, by: string | undefined) =>
    `${status}${on ? ` ${onDutchDate(on)}` : ''}${by ? ` door ${by}` : ''}`,
  version: (version: string) => `versie ${version}`,
  effectiveFrom: (on: string) => `geldt vanaf ${dutchDate(on)}`,
  evaluateBy: (on: string) => `evaluatie uiterlijk ${dutchDate(on)}`,
  council: {
    mr: 'MR',
    gmr: 'GMR',
    deelraad: 'deelraad',
    themaraad: 'themaraad',
    groepsmr: 'groeps-MR',
  } satisfies Record<CouncilLevel, string>,
  councilOf: (council: string, school: string) => `${council} van ${school}`,
  bodies: {
    mr: 'MR',
    pmr: 'PMR',
    omr: 'oudergeleding',
    lmr: 'leerlinggeleding',
    olmr: 'ouders en leerlingen samen',
    gmr: 'GMR',
    pgmr: 'personeelsgeleding',
    ogmr: 'oudergeleding',
    lgmr: 'leerlinggeleding',
    olgmr: 'ouders en leerlingen samen',
    deelraad: 'deelraad',
    themaraad: 'themaraad',
    groepsmr: 'groeps-MR',
    '(g)mr': 'MR of GMR',
  } satisfies Record<Decision['body'], string>,
  decisions: {
    consent: 'instemming verleend',
    'consent-with-conditions': 'instemming verleend onder voorwaarden',
    withheld: 'instemming onthouden',
    'positive-advice': 'positief advies',
    'negative-advice': 'negatief advies',
  } satisfies Record<NonNullable<Decision['decision']>, string>,
  saidBy: (said: string, bodies: string) => `${said} (${bodies})`,
  otherText: (said: string) => `${said}, over een andere tekst dan deze`,
} as const;

/** Where a decision that a text needs stands, in words. */
export const needStates = {
  'not-requested': 'nog niet gevraagd voor deze tekst',
  pending: 'gevraagd, nog geen besluit',
  'other-text': 'besluit over een andere tekst',
  withheld: 'instemming onthouden',
  conditions: 'instemming onder voorwaarden',
  negative: 'negatief advies',
} as const;

/** What stands over the parts of where a text stands, and what a council that agreed gave. */
export const standWords = {
  needs: 'Besluiten die nodig zijn',
  history: 'Wat er gebeurde',
  next: 'Volgende stap',
  given: { consent: 'instemming verleend', advice: 'positief advies' },
  need: (right: string, body: string) => `${right} van ${body}`,
} as const;

/** What is waited for with several texts. */
export const termWords = {
  title: 'Wat wacht op wie',
  none: 'Er wacht niets.',
  noTerm: 'geen termijn',
  passed: 'voorbij',
  of: {
    'council-decides': (council, right) => `${right} van ${council}`,
    'board-goes-to-committee': (council) =>
      `het bestuur kan de geschillencommissie om toestemming vragen, nu ${council} niet instemt (artikel 32 lid 1 WMS)`,
    'decision-suspended': (council) =>
      `het besluit wordt nog niet uitgevoerd, omdat het advies van ${council} niet is gevolgd; tenzij die geen bedenkingen heeft (artikel 34 lid 1 WMS)`,
    'takes-effect': () => 'het protocol gaat in',
    evaluation: () => 'het protocol wordt geëvalueerd',
  } satisfies Record<TermCode, (council: string, right: string) => string>,
} as const;

/** What a council is asked in the head of a was-wordt table. */
export const councilRequestWords = {
  plan: (body: string, what: string, basis: string) =>
    `Aan de ${body} is nog niets gevraagd. Het gaat om ${what} (${basis}).`,
  unknownRight: 'een besluit',
  council: (body: string, school: string | undefined) =>
    `Aan de ${body}${school ? ` van ${school}` : ''}`,
  asked: (on: string | undefined, what: string) =>
    on ? ` is ${onDutchDate(on)} ${what} gevraagd` : ` wordt ${what} gevraagd`,
  respondBy: (on: string) => ` Reactie uiterlijk ${dutchDate(on)}.`,
} as const;
