import type { Decision, RightKind } from '@akkoord/clause';
import { dutchDate, listed, onDutchDate, upperFirst } from '@akkoord/text';
import { councilNames } from './council-words.ts';

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

/** What the board writes to a council. `kind` is what it asks for, in words. */
export const requestWords = {
  title: (kind: string) => `Verzoek om ${kind}`,
  subject: (text: string, kind: string) => `${text}: verzoek om ${kind}`,
  opening: (council: keyof typeof councilNames) => `Geachte leden van de ${councilNames[council]},`,
  forSchools: (schools: readonly string[]) => ` voor ${listed(schools)}`,
  plan: (text: string, schools: string, kind: string) =>
    `Wij zijn van plan om ${text} vast te stellen${schools}. Wij vragen u om ${kind}. In deze brief leest u waarom wij dit voorstellen, wat de gevolgen zijn en welke maatregelen wij daarom nemen (artikel 8 lid 6 WMS).`,
  reasons: 'Waarom wij dit voorstellen',
  measures: 'Welke maatregelen wij nemen',
  aboutText:
    'Wij vragen uw besluit over precies de tekst in bijlage 1. Verandert daarna iets aan de woorden, de nummers, de verwijzingen of de indeling, dan leggen wij de tekst opnieuw aan u voor. De tekst heeft dit kenmerk:',
  rights: { heading: 'Wat wij u vragen', who: 'Wie', question: 'Vraag' },
  /** Source: WMS art. 7a, text of 2025-08-01; art. 10 and 17. */
  powers: (kinds: readonly RightKind[]) =>
    [
      'Wij wijzen u op uw bevoegdheid (artikel 7a WMS).',
      ...(kinds.includes('consent')
        ? [
            'Waar u instemmingsrecht hebt, nemen wij het besluit alleen als u instemt of de geschillencommissie toestemming geeft (artikel 32 lid 1 WMS).',
          ]
        : []),
      ...(kinds.includes('advice')
        ? [
            'Waar u adviesrecht hebt, kunt u ons besluit nog beïnvloeden en hoort u wat wij met uw advies doen (artikel 17 WMS).',
          ]
        : []),
    ].join(' '),
  sections:
    'Een geleding beslist zelf over haar recht. De andere geledingen krijgen dit verzoek tegelijk, om er kennis van te nemen (artikel 8 lid 6 WMS).',
  aside: 'Deze rechten gelden volgens ons hier niet:',
  consequences: {
    heading: 'Welke gevolgen wij verwachten',
    whom: 'Voor',
    what: 'Gevolgen',
    staff: 'het personeel',
    parents: 'de ouders',
    pupils: 'de leerlingen',
  },
  reply: 'Uw reactie',
  replyBy: (date: string) =>
    `Wij ontvangen uw reactie graag uiterlijk op ${dutchDate(date)}. De wet noemt geen termijn; die staat in het medezeggenschapsreglement (artikel 24 lid 1, onder g, WMS).`,
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
