/*
 * What help says of what is recorded around the steps of approval. Help must be quick: this file imports nothing.
 */

/** Help of `akkoord approval consult`. */
export const consultHelp = {
  description: 'Leg vast dat ouders, leerlingen of personeel zijn geraadpleegd.',
  of: 'wie: parents (ouders), pupils (leerlingen), parents-and-pupils of staff (personeel)',
  on: 'de dag van de raadpleging',
  by: 'wie de raadpleging deed',
  ground: 'required (de wet vraagt het, artikel 15 lid 3 WMS) of voluntary (vrijwillig)',
  how: 'hoe',
  result: 'wat eruit kwam',
  data: 'dit alles in een bestand (.yaml)',
} as const;

/** Help of `akkoord approval fulfil`. */
export const fulfilHelp = {
  description: 'Leg vast hoe aan een voorwaarde van een raad is voldaan.',
  body: 'van welke raad of geleding de voorwaarde is',
  school: 'van welke school, als er meer zijn',
  condition: 'welke voorwaarde: het nummer of de woorden',
  how: 'hoe eraan is voldaan',
  on: 'de dag waarop eraan is voldaan',
  by: 'wie dit zegt',
  data: 'dit alles in een bestand (.yaml)',
  after: `
Instemming onder voorwaarden is geen instemming, tenzij aan elke voorwaarde is
voldaan. Moet daarvoor de tekst anders? Pas die dan aan en leg hem opnieuw voor.
`,
} as const;

/** Help of `akkoord approval ruling`. */
export const rulingHelp = {
  description: 'Leg vast wat de geschillencommissie besliste toen een raad niet instemde.',
  body: 'welke raad of geleding niet instemde',
  school: 'van welke school, als er meer zijn',
  outcome: 'permitted (toestemming) of refused (geen toestemming)',
  commission: 'welke commissie',
  number: 'het nummer van de zaak',
  on: 'de dag van de uitspraak',
  toldOn: 'de dag waarop de partijen de uitspraak kregen',
  appeal:
    'wat u over beroep weet: none (geen), lodged (ingesteld), upheld (in stand) of annulled (vernietigd)',
  appealOn: 'van welke dag dat is',
  by: 'wie dit vastlegt',
  data: 'dit alles in een bestand (.yaml)',
  after: `
Toestemming van de commissie komt in de plaats van de instemming (artikel 32 lid 1
WMS). Er blijft staan dat de raad niet instemde. Komt er later beroep? Geef dan
dezelfde opdracht, met alleen --body, --by, --appeal en --appeal-on.
`,
} as const;

/** Help of `akkoord approval notice`. */
export const noticeHelp = {
  description: 'Leg vast wanneer de raad schriftelijk bericht kreeg van de vaststelling.',
  by: 'wie het bericht gaf',
  on: 'de dag van het bericht',
  data: 'dit alles in een bestand (.yaml)',
  after: `
Hiervan hangt af wanneer de zes weken van artikel 32 lid 3 WMS beginnen: zonder
bericht pas als blijkt dat het besluit wordt uitgevoerd.
`,
} as const;

/** Help of what `akkoord approval request` records of the reglement, and `decide` of the meeting. */
export const reglementHelp = {
  pupilsInCouncil:
    'ja of nee: zitten er leerlingen in de raad? Alleen in een school met so; het staat in het reglement',
  regulation: 'welk medezeggenschapsreglement u las',
  regulationDate: 'de datum van dat reglement',
  regulationRead: 'wanneer u het las',
  termArticle: 'het artikel met de termijn, zoals artikel 14',
  termWeeks: 'de termijn in weken; hieruit volgt de reactiedatum',
  holidays: 'counted (schoolvakanties tellen mee) of not-counted (tellen niet mee)',
  holidayWeeks: 'hoeveel weken vakantie er in de termijn vallen',
  termFrom: 'de dag waarop de termijn begint; zonder deze optie: die van het verzoek',
  meetingOn: 'de dag van de vergadering',
  chair: 'wie de vergadering voorzat',
} as const;
