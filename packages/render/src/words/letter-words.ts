import type { Decision, RightKind } from '@akkoord/clause';
import { dutchDate, listed, onDutchDate, upperFirst } from '@akkoord/text';

/** What a council with a right is asked for. */
export const rightNouns = {
  consent: 'instemming',
  advice: 'advies',
} as const satisfies Record<RightKind, string>;

/** What the letters of a board and of a council both say. */
export const letterWords = {
  untitled: 'een protocol zonder titel',
  version: (version: string) => `(versie ${version})`,
  aboutText: 'Om welke tekst het gaat',
  wholeText: 'het protocol als geheel',
  basis: 'Grond',
  clauses: 'Bepalingen',
  asOf: (asOf: string) => `(peildatum ${dutchDate(asOf)})`,
} as const;

/** What the board writes to a council: the letter itself. `kind` is what it asks for, in words. */
export const requestWords = {
  title: (kind: string) => `Verzoek om ${kind}`,
  subject: (text: string, kind: string) => `${text}: verzoek om ${kind}`,
  opening: (reader: string) => `Geachte leden van ${reader},`,
  forSchools: (schools: readonly string[]) => ` voor ${listed(schools)}`,
  forManySchools: (count: number, annex: string) => ` voor ${count} scholen (${annex})`,
  plan: (text: string, schools: string, kind: string) =>
    `Wij zijn van plan om ${text} vast te stellen${schools}. Wij vragen u om ${kind}.`,
  asked: { heading: 'Wat wij u vragen', who: 'Wie', question: 'Vraag' },
  /** Source: WMS art. 7a, text of 2025-08-01. */
  powers: (clauses: string, law: string) =>
    `Wij wijzen u op uw bevoegdheid (artikel 7a WMS). Over welke bepalingen u beslist, staat in ${clauses}. Wat uw recht inhoudt, staat in ${law}.`,
  manyAsked: (annex: string) => `Wie wij wat vragen, staat in ${annex}.`,
  changes: 'Wat er verandert',
  changesIn: (annex: string) => `Alle verschillen staan in ${annex}.`,
  moreChanges: (count: number) =>
    count === 1
      ? 'Nog één zo’n wijziging past hier niet; zij staat vooraan in de tabel.'
      : `Nog ${count} zulke wijzigingen passen hier niet; zij staan vooraan in de tabel.`,
  reasons: 'Waarom wij dit voorstellen',
  longReasons: (annex: string) => `Waarom wij dit voorstellen, leest u in ${annex}.`,
  overview: (annex: string) =>
    `De gevolgen voor personeel, ouders en leerlingen staan in ${annex}, met de maatregelen die wij daarom nemen (artikel 8 lid 6 WMS).`,
  reply: 'Uw reactie',
  replyBy: (date: string, annex: string) =>
    `Wij ontvangen uw reactie graag uiterlijk op ${dutchDate(date)}. Uw besluit gaat over precies de tekst in ${annex}.`,
  copies: (sections: string) =>
    `Kopie, om er kennis van te nemen (artikel 8 lid 6 WMS): ${sections}.`,
} as const;

/** What a council writes to the board. */
export const replyWords = {
  title: { advice: 'Advies', consent: 'Besluit over instemming' },
  subject: { advice: 'ons advies', consent: 'ons besluit over instemming' },
  section: (section: string, council: string) => `${section} van ${council}`,
  opening: 'Geacht bestuur,',
  asked: (requestedOn: string | undefined, kind: RightKind, text: string) => {
    const who = requestedOn ? `${upperFirst(onDutchDate(requestedOn))} hebt u ons` : 'U hebt ons';
    return `${who} om ${rightNouns[kind]} gevraagd over ${text}.`;
  },
  decided: (decidedOn: string | undefined) =>
    decidedOn
      ? `${upperFirst(onDutchDate(decidedOn))} hebben wij dit besloten:`
      : 'Dit hebben wij besloten:',
  undecided: 'Nog geen besluit',
  conditions: 'Onze voorwaarden',
  reasons: 'Waarom wij dit besluiten',
  rights: 'Waarop ons recht berust',
  aboutText: 'Dit besluit gaat over precies de tekst die u ons hebt voorgelegd, met dit kenmerk:',
  next: 'Hoe het verder gaat',
} as const;

/** What the law says happens after a decision; nothing where the council agrees. */
export const nextWords: Readonly<Partial<Record<NonNullable<Decision['decision']>, string>>> = {
  withheld:
    'Zonder onze instemming kunt u dit protocol niet vaststellen. U kunt het voorstel intrekken, of het aanpassen en opnieuw aan ons voorleggen. U kunt ook binnen zes weken toestemming vragen aan de Landelijke Commissie voor Geschillen WMS (artikel 32 lid 1 WMS).',
  'negative-advice':
    'Volgt u ons advies niet, dan wacht u zes weken met de uitvoering, tenzij wij daartegen geen bezwaar hebben (artikel 34 lid 1 WMS).',
};
