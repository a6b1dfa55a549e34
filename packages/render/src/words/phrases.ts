import type { Band, Decision, RightKind } from '@akkoord/clause';

/** The Dutch words of every document that this room writes, so that all forms say the same. */

/** What happened to a clause, in one word for the reader. */
export const kindWords = {
  new: 'Nieuw',
  repealed: 'Vervallen',
  elsewhere: 'Zie elders',
  unfound: 'Niet gevonden',
  changed: 'Gewijzigd',
  editorial: 'Redactioneel',
  same: 'Gelijk',
  split: 'Gesplitst',
  joined: 'Samengevoegd',
  lacking: 'Mist',
  otherwise: 'Anders geregeld',
  arranged: 'Geregeld',
  own: 'Eigen regel',
} as const;

/** The sign beside each word, so that nothing hangs on colour. */
export const kindSymbols = {
  new: '+',
  repealed: '−',
  elsewhere: '→',
  unfound: '?',
  changed: '±',
  editorial: '≈',
  same: '=',
  split: '±',
  joined: '±',
  lacking: '−',
  otherwise: '±',
  arranged: '=',
  own: '+',
} as const satisfies Record<keyof typeof kindWords, string>;

/** What stands over the rows of each kind where a table reads as a gap list. */
export const gapHeadings = {
  lacking: 'Wat de school mist',
  elsewhere: 'Waar u nakijkt of de school het regelt',
  otherwise: 'Wat de school anders regelt',
  arranged: 'Wat de school regelt zoals het model',
  own: 'Wat alleen de school regelt',
} as const;

/** Labels of counts and badges. */
export const badgeWords = {
  moved: 'Verplaatst',
  renumbered: 'Hernummerd',
  stricter: 'Strenger',
  looser: 'Ruimer',
  mixed: 'Deels strenger, deels ruimer',
  substantive: 'Inhoudelijk',
  reworded: 'In andere woorden',
  likely: 'Koppeling waarschijnlijk',
  doubtful: 'Koppeling twijfelachtig',
  person: 'Koppeling door u bepaald',
} as const;

/** The sign beside each badge. All stand in the font that the PDF uses (`⇅` does not, so moved is `↕`). */
export const badgeSymbols = {
  moved: '↕',
  renumbered: '#',
  stricter: '▲',
  looser: '▼',
  mixed: '◆',
  substantive: '±',
  reworded: '≈',
  likely: '?',
  doubtful: '?',
  person: '*',
} as const satisfies Record<keyof typeof badgeWords, string>;

/** What the pairing of two clauses rests on; the keys are the parts of `matchedBy`, joined by `+`. */
export const evidenceWords: Readonly<Record<string, string>> = {
  'same-text': 'gelijke tekst',
  words: 'woorden die op elkaar lijken',
  heading: 'hetzelfde kopje',
  wid: 'het kenmerk van de bepaling',
  place: 'de plaats tussen dezelfde bepalingen',
  split: 'één bepaling, verdeeld over meer',
  join: 'meer bepalingen, samen in één',
  nearest: 'de grootste gelijkenis van alle bepalingen',
  subject: 'een onderwerp dat in beide teksten weinig voorkomt',
  decision: 'het besluit bij het samenvoegen',
};

/** What stands where a person made the pairing. */
export const personWords = 'Deze koppeling is door u bepaald.';

/** How sure a pairing is. */
export const bandWords = {
  certain: 'zeker',
  likely: 'waarschijnlijk',
  doubtful: 'twijfelachtig',
} as const satisfies Record<Band, string>;

/** Council bodies as readers name them. */
export const bodyWords = {
  mr: 'MR',
  pmr: 'PMR (personeel)',
  omr: 'oudergeleding van de MR',
  lmr: 'leerlinggeleding van de MR',
  olmr: 'ouders en leerlingen van de MR samen',
  gmr: 'GMR',
  pgmr: 'personeelsgeleding van de GMR',
  ogmr: 'oudergeleding van de GMR',
  lgmr: 'leerlinggeleding van de GMR',
  olgmr: 'ouders en leerlingen van de GMR samen',
  deelraad: 'deelraad',
  themaraad: 'themaraad',
  groepsmr: 'groeps-MR',
  '(g)mr': '(G)MR (niet eenduidig: MR of GMR?)',
} as const satisfies Record<Decision['body'], string>;

export const rightWords = {
  consent: 'instemmingsrecht',
  advice: 'adviesrecht',
} as const satisfies Record<RightKind, string>;

/** What a council decided. Advice is never worded as consent. */
export const decisionWords = {
  consent: 'Instemming verleend',
  'consent-with-conditions': 'Instemming alleen onder voorwaarden (nee, tenzij eraan is voldaan)',
  withheld: 'Instemming onthouden',
  'positive-advice': 'Positief advies (advies is geen instemming)',
  'negative-advice': 'Negatief advies',
} as const satisfies Record<NonNullable<Decision['decision']>, string>;

/** Why a line was set aside; the keys are the reasons that the reader gives. */
export const furnitureWords: Readonly<Record<string, string>> = {
  'page-counter': 'Paginanummer.',
  'running-line': 'Kop- of voetregel die op elke pagina staat.',
  'stray-letter': 'Losse letter: een logo of vlek die als tekst is gelezen.',
  'figure-caption': 'Bijschrift van een afbeelding die er niet meer is.',
  boilerplate: 'Tekst van de website om het protocol heen.',
  contents: 'Inhoudsopgave.',
  approval:
    'Wat Akkoord in het document om de tekst heen schreef: de stand, de bronnen, de goedkeuring.',
  rule: 'Lijn van streepjes of tekens.',
  logo: 'Logo of naam die verkeerd is gelezen.',
  'stray-number': 'Los nummer waar geen tekst bij is gevonden.',
};

/** Sentences and labels that more than one form uses. */
export const phrases = {
  untitled: 'Zonder titel',
  gapTitle: 'Naast het model',
  gapTable: 'Bepaling voor bepaling',
  noTopic: 'Zonder onderwerp',
  noneShown: 'Geen wijziging staat in deze tabel.',
  redline: 'Doorlopende tekst met wijzigingen',
  notYet: 'nog niet ingevuld',
  nowhere: 'niet vermeld',
  tableTitle: 'Was-wordttabel',
  summary: 'Samenvatting',
  requests: 'Wat wordt aan de raad gevraagd?',
  onDemand: 'Waarop berust dit?',
  noBefore: 'Geen bepaling',
  noAfter: 'Vervalt',
  seeElsewhere: 'Zie de toelichting',
  unfound: 'Niet gevonden',
  rewritten: 'Sterk herschreven: beide teksten staan er in hun geheel.',
  otherRows: 'Titel, koppen, voetnoten, tabellen en opbouw',
  notes: 'Noten',
  looseNotes: 'Overige noten',
  uncovered: 'Wat niet vergeleken is',
  nothingDiffers: 'Er zijn geen verschillen gevonden.',
  sameBut:
    'De regel is gelijk. Alleen een naam van de school, een leesfout of een meegewijzigd nummer in een verwijzing verschilt.',
  sameMarks: 'De regel is gelijk. Alleen hoofdletters, leestekens of spaties verschillen.',
  nearby:
    'Een bepaling van de andere tekst lijkt hier enigszins op. Controleer of zij bij elkaar horen.',
  deleted: 'verwijderd',
  inserted: 'toegevoegd',
  legendWords:
    'Vervallen woorden zijn rood en doorgehaald, nieuwe woorden zijn groen en onderstreept. Een bepaling die in haar geheel nieuw, vervallen of sterk herschreven is, heeft een streep in de kantlijn met + of −.',
  redlineLegend:
    'Vervallen tekst is rood en doorgehaald, nieuwe tekst is groen en onderstreept. Een alinea die in haar geheel nieuw of vervallen is, heeft een streep in de kantlijn met + of −.',
  account: 'Verantwoording van het lezen',
  fact: 'Gegeven',
  state: 'Stand',
  approval: 'Vaststelling en medezeggenschap',
  approvalAnnex: 'Bijlage: vaststelling en medezeggenschap',
  sourceInside: 'De tekst van dit protocol, met wat over de goedkeuring is vastgelegd (Markdown)',
  openPoints: 'Wat nog openstaat',
  contents: 'Inhoud',
  greeting: 'Met vriendelijke groet,',
  annexes: 'Bijlagen',
  annex: 'Bijlage',
} as const;
