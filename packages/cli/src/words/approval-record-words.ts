/** What is told and asked where parents, pupils or staff were asked for their view. */
export const consultWords = {
  done: (path: string) => `Vastgelegd in ${path}: de raadpleging.`,
  of: 'Wie is geraadpleegd?',
  people: [
    { value: 'parents', label: 'de ouders' },
    { value: 'pupils', label: 'de leerlingen' },
    { value: 'parents-and-pupils', label: 'de ouders en de leerlingen' },
    { value: 'staff', label: 'het personeel' },
  ],
  on: 'Op welke dag? Bijvoorbeeld 1 maart 2026.',
  by: 'Wie deed de raadpleging? Bijvoorbeeld: de directeur',
  ground: 'Waarom?',
  grounds: [
    { value: 'required', label: 'de wet vraagt het (artikel 15 lid 3 WMS)' },
    { value: 'voluntary', label: 'uit vrije wil' },
  ],
} as const;

/** What is told and asked where a condition of a council was met. */
export const fulfilWords = {
  done: (path: string) => `Vastgelegd in ${path}: aan de voorwaarde is voldaan.`,
  body: 'Van welke raad of geleding is de voorwaarde?',
  condition: 'Aan welke voorwaarde is voldaan?',
  how: 'Hoe is eraan voldaan?',
  on: 'Op welke dag? Bijvoorbeeld 1 maart 2026.',
  by: 'Wie zegt dit? Bijvoorbeeld: de directeur',
} as const;

/** What is told and asked of a ruling of the commission for disputes. */
export const rulingWords = {
  done: (path: string) => `Vastgelegd in ${path}: de uitspraak. De raad heeft niet ingestemd.`,
  body: 'Welke raad of geleding stemde niet in?',
  outcome: 'Wat besliste de commissie?',
  outcomes: [
    { value: 'permitted', label: 'toestemming om het besluit te nemen' },
    { value: 'refused', label: 'geen toestemming' },
  ],
  commission: 'Welke commissie? Bijvoorbeeld: de Landelijke Commissie voor Geschillen WMS',
  number: 'Wat is het nummer van de zaak?',
  on: 'Van welke dag is de uitspraak? Bijvoorbeeld 1 maart 2026.',
  toldOn: 'Op welke dag kregen de partijen de uitspraak? Bijvoorbeeld 1 maart 2026.',
  appealOn: 'Van welke dag is wat u weet over het beroep? Bijvoorbeeld 1 maart 2026.',
  by: 'Wie legt dit vast? Bijvoorbeeld: de bestuurssecretaris',
} as const;

/** What is told and asked of the written notice of the adoption. */
export const noticeWords = {
  done: (path: string) => `Vastgelegd in ${path}: het bericht aan de raad.`,
  by: 'Wie gaf de raad bericht? Bijvoorbeeld: de bestuurssecretaris',
  on: 'Op welke dag? Bijvoorbeeld 1 maart 2026.',
} as const;

/** What is told and asked of whether pupils are in the council of a school with so. */
export const pupilsWords = {
  question: 'Zitten er ook leerlingen in de medezeggenschapsraad?',
  answers: { true: 'Ja, ouders en leerlingen', false: 'Nee, alleen ouders' },
  unknown: (given: string) => `${given} is niet bekend bij pupilsInCouncil. Kies uit ja of nee.`,
  misfit:
    'Of er leerlingen in de raad zitten, geeft u alleen op bij een school met so. Bij een andere school bepaalt de wet het (artikel 3 lid 3 WMS). Laat pupilsInCouncil weg.',
} as const;
