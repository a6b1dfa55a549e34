import type { Question } from '@akkoord/compose';

/** The answers to a question that can be answered with yes or no. */
export const yesNoOptions = {
  yes: { value: 'ja', label: 'ja' },
  no: { value: 'nee', label: 'nee' },
} as const;

/** A question of a template, as it is asked. */
export const questionWords = {
  place: (number: number, total: number) => `Vraag ${number} van ${total}`,
  why: (why: string) => `Waarom wij dit vragen: ${why}`,
  textWith: (label: string) => `Bij '${label}' staat er:`,
  noText: '(hierover geen tekst)',
  text: 'Zo komt het in de tekst:',
  answer: 'Uw antwoord',
  answers: 'Uw antwoorden',
  unanswered: 'nog niet beantwoord',
  ways: {
    none: 'Geen',
    open: 'Weet ik nog niet: bespreken met de MR',
    back: 'Terug naar de vorige vraag',
  },
} as const;

/** What can be typed for an answer, by the type of the question; choices say so themselves. */
export const typeHints = {
  text: '',
  number: '',
  choice: '',
  boolean: '',
  multiple: 'Kies met de spatiebalk, en druk daarna op Enter.',
  list: "Zet komma's tussen de antwoorden.",
  date: 'Bijvoorbeeld 1 augustus 2027.',
} as const satisfies Record<Question['type'], string>;

/** What can be typed beside an answer. */
export const wayHints = {
  optional: 'Leeg laten mag.',
  open: 'Typ ? als u het nog niet weet.',
  back: 'Typ < voor de vorige vraag.',
} as const;

/** The page on which a person looks through all answers. */
export const checkWords = {
  title: 'Controleer uw antwoorden',
  open: 'Nog te bespreken met de MR:',
  question: 'Kloppen deze antwoorden?',
  done: 'Ja, maak het concept',
  change: (answer: string) => `Wijzigen: ${answer}`,
  progress: (done: number, total: number, last: { question: string; answer: string } | undefined) =>
    `${done} van de ${total} vragen zijn al beantwoord.${last ? ` De laatste was: ${last.question} ${last.answer}.` : ''}`,
} as const;
