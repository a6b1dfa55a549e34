import type { NeedState, TermCode } from '@akkoord/approve';
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
  over: (places: string) => ` over ${places}`,
  clauses: (count: number) => ` over ${counted(count, 'bepaling', 'bepalingen')}`,
  proposal: 'voorstel, nog niet bevestigd',
  aside: 'geldt hier niet',
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
    'consent-with-conditions': 'instemming alleen onder voorwaarden (nee, tenzij eraan is voldaan)',
    withheld: 'instemming onthouden',
    'positive-advice': 'positief advies',
    'negative-advice': 'negatief advies',
  } satisfies Record<NonNullable<Decision['decision']>, string>,
  saidBy: (said: string, bodies: string) => `${said} (${bodies})`,
  fulfilled: (said: string) => `${said}; vastgelegd dat aan elke voorwaarde is voldaan`,
  open: (said: string) => `${said}; niet vastgelegd dat daaraan is voldaan`,
  permitted: (said: string, commission: string, on: string) =>
    `${said}; ${commission} gaf ${onDutchDate(on)} toestemming voor het besluit`,
  notPermitted: (said: string, commission: string, on: string) =>
    `${said}; ${commission} gaf ${onDutchDate(on)} geen toestemming voor het besluit`,
  annulled: (said: string) =>
    `${said}; de toestemming van de geschillencommissie is in beroep vernietigd`,
  otherText: (said: string) => `${said}, over een andere tekst dan deze`,
} as const;

/** Where a decision that a text needs stands, in words. */
export const needStates = {
  'not-requested': 'nog niet gevraagd voor deze tekst',
  pending: 'gevraagd, nog geen besluit',
  'other-text': 'besluit over een andere tekst',
  withheld: 'instemming onthouden',
  conditions: 'instemming alleen onder voorwaarden, en niet vastgelegd dat daaraan is voldaan',
  fulfilled: 'instemming onder voorwaarden; vastgelegd dat aan elke voorwaarde is voldaan',
  permitted:
    'instemming onthouden; de geschillencommissie gaf toestemming om het besluit toch te nemen',
  negative: 'negatief advies',
} as const satisfies Record<Exclude<NeedState, 'given'>, string>;

/** What stands over the parts of where a text stands, and what a council that agreed gave. */
export const standWords = {
  needs: 'Besluiten die nodig zijn',
  terms: 'Termijnen',
  history: 'Wat er gebeurde',
  next: 'Volgende stap',
  given: { consent: 'instemming verleend', advice: 'positief advies' },
  need: (right: string, body: string) => `${right} van ${body}`,
} as const;

/** What is waited for with several texts. */
export const termWords = {
  title: 'Wat wacht op wie',
  none: 'Er wacht niets.',
  noTerm: 'geen datum',
  passed: 'voorbij',
  of: {
    'council-decides': (council, right) => `${right} van ${council}`,
    'board-goes-to-committee': (council) =>
      `het bestuur kan de geschillencommissie om toestemming vragen, nu ${council} niet instemt (artikel 32 lid 1 WMS)`,
    'decision-suspended': (council) =>
      `het besluit wordt nog niet uitgevoerd, omdat het advies van ${council} niet is gevolgd; tenzij die geen bedenkingen heeft (artikel 34 lid 1 WMS)`,
    'conditions-are-met': (council) =>
      `het bestuur voldoet aan de voorwaarden van ${council}, of past de tekst aan`,
    appeal: (council, _, until) =>
      `beroep bij de Ondernemingskamer tegen de uitspraak over de instemming van ${council}: binnen een maand nadat de partij de uitspraak kreeg (artikel 36 lid 2 WMS)${until ? '' : '; wanneer dat was, is niet vastgelegd'}`,
    'council-invokes-nullity': (council, _, until) =>
      `${council} kan zich schriftelijk op nietigheid beroepen als die vindt dat de instemming ontbreekt: zes weken na het besluit (artikel 32 lid 3 WMS)${until ? '' : '; zonder tijdig bericht aan de raad begint die termijn pas als blijkt dat het besluit wordt uitgevoerd'}`,
    'council-disputes-advice': (council) =>
      `${council} kan naar de geschillencommissie, omdat het advies niet of niet geheel is gevolgd (artikel 34 lid 2 WMS)`,
    'council-disputes-no-advice': (council) =>
      `${council} kan naar de geschillencommissie als die vindt dat er advies had moeten worden gevraagd: zes weken nadat blijkt dat het besluit wordt uitgevoerd (artikel 34 lid 3 WMS)`,
    'right-ends': (council, right) =>
      `tot en met deze dag komt het recht van ${council} op ${right} uit het reglement; daarna geldt de wet (artikel 25 lid 2 WMS)`,
    'conviction-is-reviewed': (council, right) =>
      `het bestuur toetst elke vijf jaar of de grond voor het recht van ${council} op ${right} er nog is (artikel 29 lid 3 WMS)`,
    'takes-effect': () => 'het protocol gaat in',
    evaluation: () => 'het protocol wordt geëvalueerd',
  } satisfies Record<TermCode, (council: string, right: string, until: string | null) => string>,
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
  noTerm: ' Voor wanneer, is niet bekend.',
  noBasis: ' Op welke grond, is niet bekend.',
  unknown:
    'Dat is niet bekend. De gegevens van de nieuwe tekst zeggen niet aan welke raad iets is gevraagd, op welke grond en voor wanneer.',
} as const;
