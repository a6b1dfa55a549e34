/*
 * Dutch names of what a person types for a step of an approval, beside those of the schema. Help must be quick: this
 * file imports nothing.
 */

/** Flags: the Dutch one, and the one that it stands for. */
export const dutchFlags: Readonly<Record<string, string>> = {
  '--raad': '--body',
  '--besluit': '--decision',
  '--op': '--on',
  '--door': '--by',
  '--reactie-voor': '--respond-by',
  '--redenen': '--reasons',
  '--reden': '--reason',
  '--voorwaarden': '--conditions',
  '--personeel': '--staff',
  '--ouders': '--parents',
  '--leerlingen': '--pupils',
  '--maatregelen': '--measures',
  '--ingang': '--effective-from',
  '--evaluatie': '--evaluate-by',
  '--gegevens': '--data',
  '--vorige': '--previous',
  '--rechten-kloppen': '--confirm-rights',
  '--niveau': '--level',
  '--aan': '--to',
  '--bespreekversie': '--discussion',
  '--alleen': '--only',
  '--leerlingen-in-raad': '--pupils-in-council',
  '--reglement': '--regulation',
  '--reglement-van': '--regulation-date',
  '--reglement-gelezen': '--regulation-read',
  '--termijn-artikel': '--term-article',
  '--termijn-weken': '--term-weeks',
  '--termijn-vanaf': '--term-from',
  '--vakanties': '--holidays',
  '--vakantieweken': '--holiday-weeks',
  '--vergadering': '--meeting-on',
  '--voorzitter': '--chair',
  '--voorwaarde': '--condition',
  '--hoe': '--how',
  '--uitspraak': '--outcome',
  '--commissie': '--commission',
  '--zaaknummer': '--number',
  '--bekend-op': '--told-on',
  '--beroep': '--appeal',
  '--beroep-op': '--appeal-on',
  '--wie': '--of',
  '--aanleiding': '--ground',
  '--uitkomst': '--result',
};

/** How help says that an option goes by a Dutch name too. */
export const alsoNamed = (dutch: string) => ` (ook ${dutch})`;

/** Flags of the other commands, and those that all commands share. */
export const dutchCommonFlags: Readonly<Record<string, string>> = {
  '--hulp': '--help',
  '--voor': '--for',
  '--uitvoer': '--output',
  '--overschrijf': '--force',
  '--woorden': '--taxonomy',
  '--school-soort': '--sector',
  '--antwoorden': '--answers',
  '--huidig': '--from',
  '--bewaar': '--save',
  '--laat-open': '--open-rest',
  '--besluiten': '--decisions',
  '--voorstel': '--strategy',
  '--neem-over': '--accept',
  '--voeg-samen': '--merge',
  '--onderwerp': '--row',
  '--titel': '--title',
  '--bestuur': '--board',
  '--zonder-vragen': '--no-ask',
  '--waarom': '--why',
  '--zonder-herstel': '--no-repair',
  '--voorbeeld': '--example',
  '--tekst': '--text',
  '--nummer': '--number',
  '--zonder-persoonsgegevens': '--no-personal-data',
  '--zonder-bron': '--no-source',
  '--bronnen': '--sources',
  '--groepeer': '--group',
  '--volgorde': '--order',
  '--omvang': '--context',
  '--opmerkingen': '--remarks-column',
  '--stop-bij': '--fail-on',
  '--paren': '--pairs',
  '--basistekst': '--base',
  '--uitkomst': '--result',
  '--zeker': '--sure',
  '--motivering': '--motivation',
  '--oude-dagen': '--old-dates',
  '--begin-afgesproken': '--start-agreed',
  '--wijkt-af-van-tekst': '--differs-from-text',
};

/** Keys of a data file: those of a step, of a group in it, and of a right. */
export const dutchKeys: Readonly<Record<string, string>> = {
  raad: 'body',
  aan: 'to',
  niveau: 'level',
  besluit: 'decision',
  op: 'on',
  'besloten-op': 'decidedOn',
  door: 'by',
  'reactie-voor': 'respondBy',
  redenen: 'reasons',
  voorwaarden: 'conditions',
  gevolgen: 'consequences',
  personeel: 'staff',
  ouders: 'parents',
  leerlingen: 'pupils',
  maatregelen: 'measures',
  ingang: 'effectiveFrom',
  evaluatie: 'evaluateBy',
  motivering: 'motivation',
  rechten: 'rights',
  recht: 'right',
  grond: 'basis',
  peildatum: 'asOf',
  klopt: 'confirmed',
  geldt: 'applies',
  'volgens-reglement': 'regulated',
  artikel: 'article',
  soort: 'ground',
  vanaf: 'from',
  tot: 'until',
  'volgens-wet': 'instead',
  'leerlingen-in-raad': 'pupilsInCouncil',
  reglement: 'regulation',
  naam: 'name',
  datum: 'date',
  'gelezen-op': 'readOn',
  termijn: 'term',
  weken: 'weeks',
  vakanties: 'holidays',
  vakantieweken: 'holidayWeeks',
  vergadering: 'meeting',
  voorzitter: 'chair',
  voorwaarde: 'condition',
  hoe: 'how',
  uitspraak: 'outcome',
  commissie: 'commission',
  zaaknummer: 'number',
  'bekend-op': 'toldOn',
  beroep: 'appeal',
  'beroep-op': 'appealOn',
  wie: 'of',
  aanleiding: 'ground',
  uitkomst: 'result',
  reden: 'note',
};

/** Councils and their sections, with `-` for a space; `van de` is left out. */
export const dutchBodies: Readonly<Record<string, string>> = {
  medezeggenschapsraad: 'mr',
  'gemeenschappelijke-medezeggenschapsraad': 'gmr',
  groepsmedezeggenschapsraad: 'groepsmr',
  personeelsgeleding: 'pmr',
  oudergeleding: 'omr',
  leerlinggeleding: 'lmr',
  leerlingengeleding: 'lmr',
  'ouders-en-leerlingen': 'olmr',
  'groeps-mr': 'groepsmr',
  'personeelsgeleding-gmr': 'pgmr',
  'oudergeleding-gmr': 'ogmr',
  'leerlinggeleding-gmr': 'lgmr',
  'leerlingengeleding-gmr': 'lgmr',
  'ouders-en-leerlingen-gmr': 'olgmr',
};

/** What a council decides, or is asked. */
export const dutchDecisions: Readonly<Record<string, string>> = {
  instemming: 'consent',
  'instemming-onder-voorwaarden': 'consent-with-conditions',
  'geen-instemming': 'withheld',
  onthouden: 'withheld',
  'positief-advies': 'positive-advice',
  'negatief-advies': 'negative-advice',
  advies: 'advice',
};

/** Which letters are meant. */
export const dutchLetters: Readonly<Record<string, string>> = {
  verzoek: 'request',
  kopieën: 'copies',
  kopieen: 'copies',
  bespreekversie: 'discussion',
  besluiten: 'decisions',
};

/** Where a right from the reglement comes from, and why people were asked for their view. */
export const dutchGrounds: Readonly<Record<string, string>> = {
  omgezet: 'converted',
  overgedragen: 'converted',
  toegevoegd: 'added',
  levensbeschouwing: 'conviction',
  verplicht: 'required',
  vrijwillig: 'voluntary',
};

/** Whether weeks of a school holiday count. */
export const dutchHolidays: Readonly<Record<string, string>> = {
  'tellen-mee': 'counted',
  'tellen-niet-mee': 'not-counted',
};

/** Whom a consultation was of. */
export const dutchPeople: Readonly<Record<string, string>> = {
  ouders: 'parents',
  leerlingen: 'pupils',
  'ouders-en-leerlingen': 'parents-and-pupils',
  personeel: 'staff',
};

/** What a commission for disputes ruled. */
export const dutchOutcomes: Readonly<Record<string, string>> = {
  toestemming: 'permitted',
  'geen-toestemming': 'refused',
};

/** What is known of an appeal. */
export const dutchAppeals: Readonly<Record<string, string>> = {
  geen: 'none',
  ingesteld: 'lodged',
  'in-stand': 'upheld',
  vernietigd: 'annulled',
};

/** Words for yes and no. */
export const dutchTruths: Readonly<Record<string, boolean>> = { ja: true, nee: false };
