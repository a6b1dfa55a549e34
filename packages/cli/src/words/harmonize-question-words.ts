import type { Target } from '@akkoord/harmonize';
import { counted } from '@akkoord/text';
import type { HarmonizationSession } from '@akkoord/workflow';
import { type Progress, progressWords } from './harmonize-words.ts';

const subjects = (count: number) => counted(count, 'onderwerp', 'onderwerpen');

/** How a person can have proposals made, as options. */
export const strategyOptions = [
  { value: 'ask', label: 'Alleen waar de scholen hetzelfde zeggen' },
  { value: 'strictest', label: 'De strengste regel' },
  { value: 'model', label: 'De tekst van het model' },
] as const satisfies ReadonlyArray<{ value: HarmonizationSession['strategy']; label: string }>;

/** What is asked of the new protocol before the first decision. */
export const targetQuestions = {
  school: 'Hoe gaat de nieuwe school heten? Weet u dat nog niet, laat dan leeg.',
  sector: 'Wat voor school wordt het? Daarvan hangt af welke raad wat mag, en welke wetten gelden.',
  competentAuthority: 'Welk bestuur stelt het nieuwe protocol vast? Leeg laten mag.',
} as const satisfies Partial<Record<keyof Target, string>>;

/** How the conversation about decisions begins and ends. */
export const conversationWords = {
  standing: (progress: Progress, path: string, command: string) =>
    `Over ${progressWords(progress)} is besloten. Elk besluit staat meteen in ${path}. Met Ctrl-C stopt u; met ${command} gaat u later verder.`,
  /** How many questions there are as things stand now. */
  count: (count: number) =>
    `Er zijn nu ${counted(count, 'vraag', 'vragen')}. Komen er door een antwoord vragen bij, dan zegt Akkoord dat.`,
  who: 'Wie besluit er? Bijvoorbeeld: de werkgroep',
  strategy: 'Wat zal Akkoord voorstellen? U besluit altijd zelf.',
  agreed: (count: number) =>
    `Over ${subjects(count)} zeggen alle scholen hetzelfde, soms in andere woorden:`,
  smallDifferences: 'Kleine verschillen kunnen blijven, zoals een termijn.',
  takeAgreed: 'Wilt u daar de voorgestelde tekst overnemen?',
  agreedOneByOne: 'Nee, ik bekijk ze een voor een',
  agreedTake: 'Ja, neem ze over',
  onlyModel: (count: number) =>
    `Het model regelt nog ${subjects(count)} waarover geen van de teksten een eigen bepaling heeft:`,
  seeOnlyModel: 'Wilt u die bekijken?',
  ready: 'Nee, het is klaar',
  yes: 'Ja',
  stopped: (progress: Progress, path: string, command: string) =>
    `Gestopt. Over ${progressWords(progress)} is besloten; dat staat in ${path}. Verder gaan: ${command}`,
} as const;

/** The page with all decisions. */
export const decisionsCheck = {
  title: 'Kloppen deze besluiten?',
  done: 'Ja, dit is het',
  open: 'Nog niet besloten:',
} as const;

/** What is asked on one subject. */
export const choiceWords = {
  question: (label: string) => `${label}: wat komt er in het nieuwe protocol?`,
  marks: { decided: ' (besloten)', proposed: ' (voorstel)' },
  some: 'Zelf bepalingen kiezen, ook uit meer teksten',
  skip: 'overslaan',
  keep: 'laten zoals besloten',
  later: 'nu nog niet',
  clauses: (label: string) => `${label}: welke bepalingen komen erin?`,
  noClause: 'U koos geen bepaling. Wilt u niets over dit onderwerp, kies dan Weglaten.',
  own: 'Typ uw tekst op één regel. Of schrijf een langere tekst in een bestand, en typ de naam: tekst.md. Een lege regel begint daarin een nieuwe bepaling.',
  ownText: (label: string) => `${label}: wat is uw tekst?`,
  why: (label: string) => `${label}: waarom? Dit komt in de bijlage.`,
} as const;

/** What is asked of all subjects that only one school regulates. */
export const aloneWords = {
  question: 'Wat neemt u over van wat maar één school regelt?',
  about: (count: number) =>
    `Over ${subjects(count)} zegt maar één school iets. Kruis aan wat meegaat; de teksten staan eronder.`,
  answer: (taken: number, all: number) => `${taken} van de ${all} overgenomen`,
  struck: (count: number) => `Deze ${subjects(count)} kruiste u niet aan. Laat u die weg?`,
  oneByOne: 'Nee, ik bekijk ze een voor een',
  strike: 'Ja, laat ze weg',
  whyTaken: (name: string) => `Alleen ${name} regelt dit. Aangekruist op de lijst.`,
  whyStruck: (name: string) => `Alleen ${name} regelt dit. Niet overgenomen van de lijst.`,
} as const;

/** Which reasons stand with decisions where a person gave none, and the question for those. */
export const reasonWords = {
  proposal: (why: string) => `Voorstel van Akkoord: ${why}`,
  model: (why: string) => `Uit het model: ${why}`,
  none: 'Geen reden opgegeven.',
  dropped: (places: readonly string[]) => `${places.join(' en ')} gaan niet samen.`,
  question: 'Bij welke besluiten schrijft u zelf een reden?',
  about:
    'De redenen komen in de bijlage. Hieronder staat wat er nu bij elk besluit staat. Kruist u niets aan, dan blijft dat zo.',
  answer: (count: number) => (count === 0 ? 'bij geen' : `bij ${subjects(count)}`),
} as const;

/** What is asked of two clauses that do not seem to go together. */
export const clashWords = {
  drop: (place: string) => `${place} vervalt`,
  keep: 'Beide blijven staan: ze gaan samen',
  fixed: 'Deze bepaling hoort bij geen onderwerp waarover u besluit. Kies een andere keuze.',
} as const;

/** What is asked after the subjects. */
export const restWords = {
  mayBeEmpty: 'Weet u het nog niet? Dan blijft de vraag open.',
  laterOrName: 'Vul een naam in. Weet u die nog niet, druk dan op Ctrl-O.',
  anySchool: 'de school',
  keep: 'Laten zoals het is',
  why: 'Waarom? Dit komt in de bijlage.',
} as const;
