import type { CouncilLevel, RightKind } from '@akkoord/clause';
import { dutchDate, listed } from '@akkoord/text';

/** What stands in the annexes of a request, beside the text and the was-wordt table. */
export const annexWords = {
  /** What an annex is called in a sentence. */
  named: (number: number) => `bijlage ${number}`,
  questions: {
    name: 'Waarover wij uw besluit vragen',
    intro: (annex: string) =>
      `Wij vragen uw besluit over precies de tekst in ${annex}. Verandert daarna iets aan de woorden, de nummers, de verwijzingen of de indeling, dan leggen wij de tekst opnieuw aan u voor. De tekst heeft dit kenmerk:`,
    schools: 'Voor welke scholen',
    question: (who: string, kind: string) => `${who}: ${kind}`,
    ground: (bases: string) => `Grond: ${bases}.`,
    aside: 'Rechten die volgens ons hier niet gelden',
  },
  overview: {
    name: 'Redenen, gevolgen en maatregelen',
    intro:
      'Dit overzicht hoort bij het verzoek en is ook voor de andere geledingen (artikel 8 lid 6 WMS).',
    reasons: 'Waarom wij dit voorstellen',
    measures: 'Welke maatregelen wij nemen',
    staff: 'Gevolgen voor het personeel',
    parents: 'Gevolgen voor de ouders',
    pupils: 'Gevolgen voor de leerlingen',
  },
  law: {
    name: 'Wat de wet zegt',
    article: 'Artikel',
    words: 'Woorden van de wet',
    asOf: (day: string) =>
      `Wij lazen de Wet medezeggenschap op scholen (WMS) zoals zij gold op ${dutchDate(day)}. Ga na of dit nog zo is.`,
    /** The mirror that was read leaves these letters out. */
    old: (articles: readonly string[]) =>
      `De letters van ${listed(articles.map((article) => `artikel ${article}`))} lazen wij in een tekst van 2015.`,
    read: (regulation: string) => `Wij lazen dit reglement: ${regulation}.`,
    term: (term: string) => `De termijn voor uw besluit: ${term}.`,
    reglement:
      'In het medezeggenschapsreglement kan een recht anders zijn geregeld. Daarin staat ook binnen welke termijn u besluit (artikel 24 WMS).',
  },
} as const;

/** What the law says of what a council can do. */
export const powerWords = {
  pointed:
    'Wie iets voorlegt om instemming of advies, wijst de raad of geleding uitdrukkelijk op haar bevoegdheid (artikel 7a WMS).',
  kinds: {
    consent:
      'Instemming: zonder uw instemming kunnen wij dit besluit niet nemen. Alleen de geschillencommissie kan ons dan toestemming geven; die vragen wij binnen zes weken (artikel 32 lid 1 WMS). Nemen wij het besluit toch, dan kunt u binnen zes weken schriftelijk zeggen dat het nietig is (artikel 32 lid 3 WMS).',
    advice:
      'Advies: u kunt ons besluit nog beïnvloeden en u kunt erover overleggen voordat u adviseert. Wij laten u zo snel mogelijk schriftelijk weten wat wij met uw advies doen (artikel 17 WMS). Volgen wij het niet of niet helemaal, dan wachten wij zes weken met de uitvoering, tenzij u daartegen geen bezwaar hebt (artikel 34 lid 1 WMS).',
  } satisfies Record<RightKind, string>,
  sections:
    'Een geleding beslist zelf over haar recht. De andere geledingen krijgen het verzoek tegelijk, om er kennis van te nemen (artikel 8 lid 6 WMS).',
  questions:
    'Hebt u meer inlichtingen nodig, vraag ons dan erom. U krijgt ze op tijd (artikel 8 lid 1 WMS).',
  levels: {
    mr: null,
    gmr: 'Het protocol geldt voor alle of de meeste scholen. Dan beslissen de gemeenschappelijke medezeggenschapsraad en haar geledingen in de plaats van de raden van de scholen (artikel 16 lid 1 WMS).',
    deelraad:
      'De deelraad beslist in de plaats van de medezeggenschapsraad, als het besluit geen ander deel van de school raakt (artikel 20 lid 1 WMS).',
    themaraad:
      'De themaraad beslist in de plaats van de hele raad over het onderwerp waarvoor hij is ingesteld (artikel 20 lid 4 WMS).',
    groepsmr:
      'De groepsmedezeggenschapsraad beslist voor een groep scholen (artikel 20 lid 2 WMS).',
  } satisfies Record<CouncilLevel, string | null>,
} as const;
