import { counted, listed } from '@akkoord/text';

/** What is told while a protocol is drafted. */
export const draftWords = {
  written: (path: string, clauses: number) =>
    `Geschreven: ${path} (${counted(clauses, 'bepaling', 'bepalingen')}).`,
  nextCompare: (path: string) =>
    `Volgende stap: leg uw huidige protocol ernaast met akkoord compare <was> ${path}`,
  nextRead: (path: string) =>
    `Volgende stap: lees ${path} na en leg het voor aan de medezeggenschap.`,
  nextFill:
    'Volgende stap: bespreek de open vragen met de raad, en maak het concept daarna opnieuw.',
  nextDiscuss: (path: string) =>
    `Volgende stap: bespreek de open vragen. Een brief daarvoor maakt u met akkoord approval request ${path} --discussion`,
  begun: (title: string, path: string) =>
    `${title}. Met Ctrl-C stopt u; uw antwoorden staan dan in ${path}.`,
  resumed: (progress: string) => `U gaat verder waar u was. ${progress}`,
  askedAgain: (problem: string) =>
    `Een bewaard antwoord past niet en wordt opnieuw gevraagd. ${problem}`,
  stopped: (left: 'some' | 'none', path: string, template: string) =>
    `Gestopt; ${left === 'some' ? 'nog niet alle vragen zijn beantwoord' : 'alle vragen zijn beantwoord'}. Uw antwoorden staan in ${path}.\nVerder gaan: akkoord draft ${template}${path === 'answers.yaml' ? '' : ` --save ${path}`}`,
  stoppedEmpty: 'Gestopt. Er is niets bewaard.',
  target:
    'In welk bestand wilt u het concept? De naam eindigt op .docx (Word), .odt, .pdf, .html of .md.',
  targetMissing: 'Typ de naam van een bestand.',
} as const;

/** What is told of a draft in which something is open. */
export const openWords = {
  head: (count: number) =>
    `Dit is een bespreekversie. ${counted(count, 'antwoord staat', 'antwoorden staan')} nog open; zolang dat zo is, kan niemand de tekst vaststellen:`,
  line: (question: string, clauses: readonly string[]) =>
    clauses.length > 0 ? `${listed(clauses)}: ${question}` : question,
  leaveRest: (questions: number) =>
    `${counted(questions, 'vraag mag', 'vragen mogen')} open blijven. Wilt u een bespreekversie maken, zet er dan --open-rest bij: in de tekst ziet u dan wat nog ingevuld moet worden.`,
} as const;

/** What is told of a protocol that the school has already. */
export const existingWords = {
  settled: (path: string, count: number) =>
    `${path}: ${counted(count, 'antwoord staat', 'antwoorden staan')} er al in.`,
} as const;

/** What became of the clauses of that protocol. */
export const oldClauseWords = {
  head: (count: number) =>
    `Wat er met uw ${counted(count, 'oude bepaling', 'oude bepalingen')} gebeurt:`,
  replaced: (count: number) =>
    `${counted(count, 'bepaling is vervangen', 'bepalingen zijn vervangen')} door een nieuwe:`,
  answered: (count: number) =>
    `${counted(count, 'bepaling gaf', 'bepalingen gaven')} een antwoord en komt verder niet terug:`,
  elsewhere: (count: number) =>
    `${counted(count, 'bepaling lijkt', 'bepalingen lijken')} ook geregeld. Akkoord weet niet of dat hetzelfde is; lees beide:`,
  kept: (count: number) =>
    `${counted(count, 'eigen regel blijft', 'eigen regels blijven')} staan, in een apart onderdeel. Lees na of zij passen bij de nieuwe regels:`,
  'left-out': (count: number) =>
    `${counted(count, 'stuk tekst komt', 'stukken tekst komen')} niet terug. Akkoord las er geen regel in, of het zegt wat een raad met de oude tekst deed; lees dat na:`,
  beside: (subject: string, places: readonly string[], more: number) =>
    `over ‘${subject}’ gaat ook ${listed(more > 0 ? [...places, `nog ${more} andere`] : places)}`,
  same: 'De woorden zijn gelijk.',
  reworded: 'Anders verwoord.',
  unknown: 'Wat er verandert, zegt het programma niet; lees beide.',
} as const;

/** What stands in a file with answers, and what is wrong with one. */
export const answersWords = {
  head: (template: string) =>
    `Antwoorden bij het sjabloon ${template}. Verder gaan: akkoord draft ${template}`,
  open: 'Nog te bespreken met de MR',
  strange: (path: string, template: string, unknown: readonly string[]) =>
    `${path}: dit zijn geen antwoorden bij ${template} (onbekend: ${unknown.join(', ')}). Kies met --save een ander bestand.`,
  noAnswers: (path: string) =>
    `${path}: dit is geen lijst van antwoorden. Kies met --save een ander bestand.`,
} as const;

/** What is wrong where a protocol is to be drafted. */
export const draftFailures = {
  noTemplate: (template: string, known: readonly string[]) =>
    `${template}: dit sjabloon bestaat niet. Kies uit ${known.join(', ')}, of geef een map op met een template.yaml.`,
  openRestAlone:
    'De optie --open-rest hoort bij --answers. Stelt Akkoord u de vragen, druk dan bij een vraag op Ctrl-O: weet ik nog niet.',
  cannotAsk: (
    template: string,
    first: { id: string; question: string } | undefined,
  ): readonly string[] => [
    `Zonder terminal kan Akkoord niets vragen. Het antwoord op '${first?.id}' ontbreekt: ${first?.question}`,
    `Geef al uw antwoorden in een bestand: akkoord draft ${template} --answers <bestand>. Een voorbeeld: akkoord template show ${template} --example`,
  ],
} as const;
