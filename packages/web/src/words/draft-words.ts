import { counted } from '@akkoord/text';
import type { DraftForm, DraftFormat } from '../desk/drafting/jobs.ts';

/** What is said while a protocol is drafted. */
export const draftWords = {
  lead: 'Kies waarover uw protocol gaat. Daarna stelt Akkoord een voor een zijn vragen. Er is niets vooraf ingevuld.',
  models: 'Modellen',
  busy: 'De vraag wordt gezocht…',
  begin: 'Naar de eerste vraag',
  beginLead: (count: number) =>
    `Het zijn nu ${counted(count, 'vraag', 'vragen')}; door uw antwoorden kunnen er vragen bij komen of wegvallen. U kunt stoppen wanneer u wilt: uw antwoorden blijven bewaard.`,
  goOn: 'Ga verder',
  given: (count: number) => `U gaf al ${counted(count, 'antwoord', 'antwoorden')}.`,
  unknownModel: 'Dit model kent Akkoord niet. Kies een ander.',
  notAsked: 'Deze vraag hoort niet bij uw antwoorden.',
  toModels: 'Naar de modellen',
  back: 'Terug',
  allAnswers: 'Alle antwoorden',
  title: ({ number, total, most }: { number: number; total: number; most: number }) =>
    `Vraag ${number} van ${most > total ? `${total} tot ${most}` : total}`,
  why: (why: string) => `Waarom wij dit vragen: ${why}`,
  answer: 'Uw antwoord',
  yes: 'ja',
  no: 'nee',
  none: 'geen',
  empty: 'Leeg laten mag.',
  list: "Zet komma's tussen de antwoorden.",
  date: 'Bijvoorbeeld 1 augustus 2027.',
  later: 'Weet ik nog niet',
  laterNow: 'U zei hier: weet ik nog niet. Dit komt op de lijst om met de MR te bespreken.',
  next: 'Verder',
  chooseFirst: 'Kies eerst een antwoord. Er is niets vooraf gekozen.',
  live: 'Deze tekst hoort erbij',
  liveBusy: 'Een ogenblik…',
  liveNone: 'Bij deze vraag is er geen tekst om te laten zien.',
  liveWith: (label: string) => `Bij ‘${label}’ staat er:`,
  noText: '(hierover geen tekst)',
  dropped: (count: number) =>
    `${counted(count, 'ander antwoord past', 'andere antwoorden passen')} hier niet bij. Die vraag komt terug.`,
  checkOf: (title: string) => `${title}: kloppen deze antwoorden?`,
  change: 'Wijzig',
  unanswered: 'nog niet beantwoord',
  unansweredLead:
    'Nog niet alle vragen hebben een antwoord. Weet u iets niet, dan kunt u dat zeggen.',
  openLead: (count: number) =>
    `${counted(count, 'antwoord staat', 'antwoorden staan')} nog open. U krijgt een bespreekversie: in de tekst ziet u wat nog ingevuld moet worden. Zolang dat zo is, kan niemand haar vaststellen.`,
  make: 'Maak het concept',
  which: 'Welke tekst wilt u?',
  version:
    'Een versie voor leerlingen of ouders hoort bij het protocol. Over die versie beslist geen raad.',
  save: 'Sla het concept op',
  show: 'Bekijk de tekst',
  print: 'Een PDF: bekijk de tekst, en kies daarna Druk af of maak een PDF.',
  printNow: 'Druk af of maak een PDF',
  text: 'De tekst',
  textBusy: 'De tekst wordt gemaakt…',
  textWaits: 'De tekst kan er pas zijn als alle vragen een antwoord hebben.',
  toWork: 'Zet het concept bij uw teksten',
  toWorkAbout: 'Daar legt u het naast uw huidige protocol.',
  fileName: (template: string, form: DraftForm, format: string) =>
    `${template}${form === 'full' ? '' : `-${formSuffix[form]}`}.${format}`,
} as const;

const formSuffix = {
  short: 'kort',
  pupils: 'leerlingen',
  parents: 'ouders',
} as const satisfies Record<Exclude<DraftForm, 'full'>, string>;

/** The forms of a text. */
export const draftForms = {
  full: 'Volledig',
  short: 'Kort',
  pupils: 'Versie voor leerlingen',
  parents: 'Versie voor ouders',
} as const satisfies Record<DraftForm, string>;

/** The forms of files, in the order of the buttons. */
export const draftFormats = {
  docx: 'Word',
  odt: 'OpenDocument (ODT)',
  html: 'Webpagina (HTML)',
  md: 'Markdown',
} as const satisfies Record<DraftFormat, string>;
