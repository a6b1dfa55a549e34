import type { Question } from '@akkoord/compose';
import { counted } from '@akkoord/text';
import type { Group } from '../ask/asked.ts';

/** The answers to a question that can be answered with yes or no. */
export const yesNoOptions = {
  yes: { value: 'ja', label: 'ja' },
  no: { value: 'nee', label: 'nee' },
} as const;

/** A question on the screen. */
export const questionWords = {
  why: (why: string) => `Waarom wij dit vragen: ${why}`,
  textWith: (label: string) => `Bij '${label}' staat er:`,
  noText: '(hierover geen tekst)',
  suggestion: (text: string) => `Voorstel: ${text}`,
  moreOptions: (count: number) => `… nog ${counted(count, 'keuze', 'keuzes')}`,
  moreText: (lines: number) =>
    lines > 0 ? `… nog ${counted(lines, 'regel', 'regels')}: lees verder met →` : 'Terug met ←',
  none: 'Geen',
} as const;

interface Numbered {
  number: number;
  total: number;
  most: number;
}

/** Where a question stands, and what the last answer did to the number of questions. */
export const placeWords = {
  question: ({ number, total, most }: Numbered) =>
    `Vraag ${number} van ${most > total ? `${total} tot ${most}` : total}`,
  start: ({ number, total }: Numbered) => `Vooraf: vraag ${number} van ${total}`,
  subject: ({ number, total }: Numbered) => `Onderwerp ${number} van ${total}`,
  extra: ({ number, total }: Numbered) => `Extra onderwerp ${number} van ${total}`,
  rest: ({ number, total }: Numbered) => `Tot slot: vraag ${number} van ${total}`,
  changed: ({ more, fewer }: { more: number; fewer: number }) =>
    more > 0 && fewer > 0
      ? `Door uw antwoord zijn er ${counted(more, 'vraag', 'vragen')} bij gekomen en ${fewer} vervallen.`
      : more > 0
        ? `Door uw antwoord ${more === 1 ? 'is' : 'zijn'} er ${counted(more, 'vraag', 'vragen')} bij gekomen.`
        : fewer > 0
          ? `Door uw antwoord ${fewer === 1 ? 'is' : 'zijn'} er ${counted(fewer, 'vraag', 'vragen')} vervallen.`
          : '',
} as const satisfies Record<Group | 'changed', unknown>;

/** The keys; each does the same at every question. */
export const keyWords = {
  enter: 'Enter: verder',
  move: '↑ ↓: kiezen',
  tick: 'spatiebalk: aankruisen',
  suggestion: 'Tab: voorstel overnemen',
  back: 'Esc: terug',
  later: (what: string) => `Ctrl-O: ${what}`,
  stop: 'Ctrl-C: stoppen',
} as const;

/** What is wrong with what was pressed, and how an answer stands on the page with all answers. */
export const answersWords = {
  chooseFirst: 'Kies eerst met de pijltjes. Er is niets vooraf gekozen.',
  mustBeKnown: 'Deze vraag kan niet open blijven.',
  keyTyped: 'De tekens < en ? zijn geen antwoord. Welke toetsen er zijn, staat hieronder.',
  change: (answer: string) => `Wijzigen: ${answer}`,
  unanswered: 'nog niet beantwoord',
  fill: 'Vul iets in.',
} as const;

/** The questions of a template. */
export const draftQuestionWords = {
  later: 'weet ik nog niet',
  chooseOne: 'Kruis er ten minste één aan.',
  check: {
    title: 'Kloppen deze antwoorden?',
    done: 'Ja, maak het concept',
    open: 'Nog te bespreken met de MR:',
  },
  progress: (done: number, total: number, last: { question: string; answer: string } | undefined) =>
    `${done} van de ${total} vragen zijn al beantwoord.${last ? ` De laatste was: ${last.question} ${last.answer}.` : ''}`,
} as const;

/** How an answer is typed, by the type of the question. */
export const typeHints = {
  text: '',
  number: '',
  choice: '',
  boolean: '',
  multiple: '',
  list: "Zet komma's tussen de antwoorden.",
  date: 'Bijvoorbeeld 1 augustus 2027.',
  optional: 'Leeg laten mag.',
} as const satisfies Record<Question['type'] | 'optional', string>;
