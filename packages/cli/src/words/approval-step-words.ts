const onDay = 'Op welke dag? Bijvoorbeeld 1 maart 2026.';

/** What is told and asked where a protocol is put to its councils. */
export const requestWords = {
  recorded: (path: string) =>
    `Vastgelegd in ${path}. De vorige versie van het bestand staat in ${path}.bak`,
  nextLetter:
    'Volgende stap: lees de brief na en stuur hem naar de raad. Leg het besluit vast met akkoord approval decide.',
  nextDecision: (path: string) =>
    `Volgende stap: leg het besluit vast met akkoord approval decide ${path}`,
  answer: (day: string) => `Reactie uiterlijk ${day}: dat volgt uit de termijn in het reglement.`,
  noRegulation:
    'Niet vastgelegd: welk medezeggenschapsreglement u las, en wanneer. Dat kan met --regulation en --regulation-read.',
  ended: (right: string, article: string) =>
    `Het reglement (${article}) gaf een ander recht, maar dat is afgelopen (artikel 25 lid 2 WMS). Nu geldt: ${right}.`,
  lapsed: (right: string, article: string) =>
    `Het recht uit het reglement (${article}) is afgelopen (artikel 25 lid 2 WMS): ${right} wordt niet gevraagd.`,
  by: 'Wie doet het verzoek? Bijvoorbeeld: de directeur',
  on: onDay,
  respondBy:
    'Wanneer moet de raad uiterlijk reageren? De termijn staat in het medezeggenschapsreglement. Bijvoorbeeld 1 maart 2026.',
  reasons: (by: unknown) => `Waarom stelt ${by ?? 'het bestuur'} dit voor?`,
  staff: 'Welke gevolgen heeft dit voor het personeel?',
  parents: 'Welke gevolgen heeft dit voor de ouders?',
  pupils: 'Welke gevolgen heeft dit voor de leerlingen?',
  measures: 'Welke maatregelen neemt u daarom?',
  reglement: {
    'regulation.date': 'Van welke datum is het reglement? Bijvoorbeeld 1 maart 2026.',
    'regulation.readOn': 'Op welke dag las u het reglement? Bijvoorbeeld 1 maart 2026.',
    'term.weeks': 'Hoeveel weken is de termijn?',
    'term.holidays': 'Tellen schoolvakanties mee? (counted of not-counted)',
    'term.holidayWeeks': 'Hoeveel weken vakantie vallen er in de termijn?',
    'term.from': 'Op welke dag begint de termijn? Bijvoorbeeld 1 maart 2026.',
  },
} as const;

/** What is said where a person stops in the middle of a step. */
export const stoppedText = 'Gestopt. Er is niets vastgelegd.';

/** The page with all answers to a step. */
export const stepCheck = {
  title: 'Klopt alles?',
  done: 'Ja, leg dit vast',
  open: 'Nog te beantwoorden:',
} as const;

/** What is told of answers that are kept for later. */
export const keptAnswersWords = {
  ending: 'antwoorden',
  head: 'Antwoorden die nog niet zijn vastgelegd. Verder gaan: dezelfde opdracht, met --data en dit bestand.',
  kept: (file: string) =>
    `Uw antwoorden staan in ${file}.\nVerder gaan: dezelfde opdracht, met --data ${file}`,
} as const;

/** What is told and asked where the decision of a council is recorded. */
export const decideWords = {
  recorded: (path: string, council: string) => `Vastgelegd in ${path}: het besluit van ${council}.`,
  open: (needs: readonly string[]) => `Nog te ontvangen: ${needs.join('; ')}.`,
  complete: (path: string) =>
    `Alle besluiten zijn binnen. Bekijk ze met akkoord approval show ${path}`,
  strangeBody: (body: unknown, known: readonly string[]) =>
    `${body}: deze raad ken ik niet. Kies uit ${known.join(', ')}.`,
  strangeDecision: (decision: unknown, known: readonly string[]) =>
    `${decision}: dit besluit ken ik niet. Kies uit ${known.join(', ')}.`,
  body: 'Welke raad of geleding besloot?',
  school: 'Van welke school?',
  decision: 'Wat is het besluit?',
  decidedOn: onDay,
  conditions:
    'Welke voorwaarde stelt de raad? (meer voorwaarden: zet ze in een bestand bij --data)',
  reasons: 'Waarom besloot de raad zo?',
  meetingOn: 'Op welke dag was de vergadering? Bijvoorbeeld 1 maart 2026.',
  by: 'Wie legt dit vast? Bijvoorbeeld: de secretaris van de MR',
  decisions: {
    consent: 'instemming',
    'consent-with-conditions': 'instemming onder voorwaarden',
    withheld: 'geen instemming',
    'positive-advice': 'positief advies',
    'negative-advice': 'negatief advies',
  },
} as const;

/** What is told and asked where a protocol is adopted. */
export const adoptWords = {
  done: (path: string) =>
    `Vastgesteld. Volgende stap: publiceer het protocol. Kijk later of de tekst nog dezelfde is met akkoord verify ${path}`,
  contradicted: (path: string) =>
    `${path}: wat over de goedkeuring is vastgelegd, is niet volledig of spreekt zichzelf tegen. Daarom is niets vastgesteld. Wat er niet klopt, ziet u met akkoord verify ${path}`,
  by: 'Wie stelt het protocol vast? Bijvoorbeeld: het bestuur van Stichting Het Baken',
  on: onDay,
  effectiveFrom: 'Vanaf welke dag geldt het? Bijvoorbeeld 1 maart 2026.',
  evaluateBy: 'Wanneer wordt het uiterlijk geëvalueerd? Bijvoorbeeld 1 mei 2028 of mei 2028.',
  motivation: 'Waarom volgt u het advies niet?',
} as const;

/** What is told and asked where a protocol is taken back. */
export const withdrawWords = {
  done: (path: string) =>
    `Ingetrokken. Volgende stap: begin een nieuwe versie met akkoord new-version ${path}`,
  by: 'Wie trekt de tekst in?',
  on: onDay,
  reason: 'Waarom?',
} as const;
