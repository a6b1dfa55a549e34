/*
 * What help says of the steps of approval. Help must be quick: this file imports nothing.
 */

/** Help of `akkoord approval` and what its steps say alike. */
export const approvalHelp = {
  description: 'Leg een protocol voor aan de medezeggenschap en stel het vast.',
  usage: '<stap> <bestand> [opties]',
  helpCommand: 'help [stap]',
  helpOfStep: 'toon de hulp bij een stap',
  stepUsage: '<bestand> [opties]',
  file: 'het protocol (.md)',
  after: `
Voorbeelden:
  akkoord approval request protocol.md --data verzoek.yaml -o verzoek.pdf
  akkoord approval decide protocol.md --data besluit.yaml -o besluit.pdf
  akkoord approval letter protocol.md -o brieven.pdf
  akkoord approval adopt protocol.md --data vaststelling.yaml
  akkoord approval show protocol.md

U mag ook Nederlandse namen typen, in de opdracht en in het .yaml-bestand:
  akkoord approval decide protocol.md --raad oudergeleding --besluit instemming
    --op 2026-04-10 --door secretaris

Wat u niet opgeeft, vraagt Akkoord op de terminal. Elke stap bewaart het
bestand zoals het was, met .bak achter de naam.
`,
} as const;

/** Help of `akkoord approval show`. */
export const showHelp = {
  description: 'Laat zien wie wat besloot, wanneer, en wat er nu moet gebeuren.',
  json: 'geef de gegevens als JSON',
  output: 'van een map: schrijf de termijnen naar een agenda (.ics) of .json',
  after: `
Geef een map op in plaats van een bestand, en u ziet van alle protocollen daarin
wat op wie wacht, en tot wanneer:
  akkoord approval show protocollen -o termijnen.ics
`,
} as const;

/** Help of `akkoord verify`. */
export const verifyHelp = {
  description: 'Kijk of dit de tekst is waarover de raad besloot, en of de vastlegging klopt.',
  json: 'geef de uitkomst als JSON',
  after: `
U krijgt drie antwoorden: is dit de tekst, klopt wat is vastgelegd, en hoe staat
het er nu voor. Leg het kenmerk altijd naast dat in uw brief of notulen.
Het bestand is Markdown, of een PDF, Word- of OpenDocument-bestand dat Akkoord
schreef. Daarin telt elk woord dat u ziet.

Exitcodes: 0 alle drie in orde, 1 een van de drie niet (een andere tekst, een
vastlegging die niet klopt, ingetrokken, of niet na te gaan), 2 verkeerd gebruik
of onleesbare invoer.
`,
} as const;

/** Help of `akkoord approval request`. */
export const requestHelp = {
  description: 'Leg een protocol voor aan de raden, met een brief.',
  by: 'wie het verzoek doet',
  on: 'de dag van het verzoek; zonder deze optie: vandaag',
  respondBy: 'wanneer de raad uiterlijk reageert, volgens het reglement',
  reasons: 'waarom u dit voorstelt',
  staff: 'de gevolgen voor het personeel',
  parents: 'de gevolgen voor de ouders',
  pupils: 'de gevolgen voor de leerlingen',
  measures: 'de maatregelen die u daarom neemt',
  confirmRights: 'u hebt het reglement gelezen: alle gevonden rechten gelden zo',
  data: 'dit alles in een bestand (.yaml)',
  previous: 'de vorige tekst; de was-wordttabel gaat dan mee',
  output: 'schrijf de brief naar een .pdf, .docx of .md',
  force: 'overschrijf een bestaande brief',
} as const;

/** Help of `akkoord approval decide`. */
export const decideHelp = {
  description: 'Leg het besluit van een raad vast, met een brief.',
  body: 'welke raad of geleding: mr, pmr, omr, lmr, olmr (ouders en leerlingen samen), gmr, pgmr, ogmr, lgmr, olgmr, deelraad, themaraad of groepsmr',
  school: 'van welke school, als er meer zijn',
  decision:
    'consent (instemming), consent-with-conditions (onder voorwaarden), withheld (onthouden), positive-advice of negative-advice',
  on: 'de dag van het besluit',
  conditions: 'een voorwaarde; meer voorwaarden: geef dit nog eens op',
  reasons: 'de argumenten van de raad',
  by: 'wie dit vastlegt',
  data: 'dit alles in een bestand (.yaml)',
  output: 'schrijf de brief naar een .pdf, .docx of .md',
  force: 'overschrijf een bestaande brief',
} as const;

/** Help of `akkoord approval adopt`. */
export const adoptHelp = {
  description: 'Stel een protocol vast, als alle besluiten er zijn.',
  by: 'wie het vaststelt',
  on: 'de dag van vaststelling',
  effectiveFrom: 'vanaf wanneer het geldt',
  evaluateBy: 'wanneer het uiterlijk wordt geëvalueerd',
  motivation: 'waarom u een advies niet volgt',
  startAgreed: 'de raad heeft na een negatief advies geen bezwaar tegen deze ingangsdatum',
  data: 'dit alles in een bestand (.yaml)',
} as const;

/** Help of `akkoord approval withdraw`. */
export const withdrawHelp = {
  description: 'Trek een protocol in dat is voorgelegd of vastgesteld.',
  by: 'wie het intrekt',
  on: 'de dag; zonder deze optie: vandaag',
  reason: 'waarom',
  data: 'dit alles in een bestand (.yaml)',
} as const;

/** Help of `akkoord new-version`. */
export const newVersionHelp = {
  description: 'Begin de volgende versie van een protocol.',
  number: 'het nummer van de nieuwe versie',
  by: 'wie de nieuwe versie begint',
  on: 'de dag; zonder deze optie: vandaag',
  text: 'de nieuwe tekst, als u die al hebt',
  data: 'dit alles in een bestand (.yaml)',
  output: 'schrijf de nieuwe versie naar een .md',
  force: 'overschrijf een bestaand bestand',
} as const;

/** Help of `akkoord approval prepare`. */
export const prepareHelp = {
  description: 'Maak de gegevens voor een verzoek klaar: u vult ze aan en past ze aan.',
  output: 'schrijf ze naar een .yaml',
  previous: 'alleen gevolgen van wat nieuw of gewijzigd is ten opzichte van deze tekst',
  after: `
Wat het model zegt over de gevolgen voor personeel, ouders en leerlingen, staat
er al in. Lees het na. Leg de tekst daarna voor:
  akkoord approval prepare protocol.md -o verzoek.yaml
  akkoord approval request protocol.md --data verzoek.yaml -o verzoek.pdf
`,
} as const;
