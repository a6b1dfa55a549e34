import type { Coded } from '@akkoord/clause';
import type {
  ConflictWay,
  OpenQuestion,
  OpenQuestionData,
  OpenState,
  TextChange,
  TextChangeData,
} from '@akkoord/harmonize';
import { inWords, type Words } from './words.ts';

const changeWords = {
  changed: ({ source, label }) => `${source}: de tekst van ${label} is gewijzigd`,
  gone: ({ source, eId }) =>
    `${source}: ${eId} staat er niet meer, of hoort nu bij een ander onderwerp`,
  added: ({ source, label }) => `${source}: ${label} is erbij gekomen`,
  'more-subjects': () => 'dezelfde tekst staat bij meer onderwerpen; zeg opnieuw welk u bedoelt',
} satisfies Words<TextChangeData>;

/** In what two clauses do not go together. */
const clashWords = {
  norms: 'de ene staat toe wat de andere verbiedt',
  act: 'de ene laat iets toe wat de andere verbiedt',
  instead: 'wie het ene doet, kan het andere niet doen',
  only: 'volgens de ene mag maar een deel van de mensen dit',
  channel: 'ze noemen een ander kanaal',
  consent: 'ze zeggen verschillend wie toestemming geeft',
  time: 'ze noemen een andere termijn',
  often: 'ze zeggen verschillend hoe vaak',
  decides: 'ze zeggen verschillend wie beslist',
  report: 'er zijn twee plaatsen om te melden',
} as const satisfies Record<ConflictWay, string>;

const asked = {
  row: ({ label, question }) => (question ? `${label}: ${lowerStart(question)}` : label),
  term: ({ question }) => question,
  answer: ({ question }) => question,
  clash: ({ way, sides: [one, other] }) =>
    `${one?.place} en ${other?.place} gaan misschien niet samen: ${clashWords[way]}. Welke geldt?`,
  target: () => 'Welk bestuur stelt het nieuwe protocol vast?',
} satisfies Words<OpenQuestionData>;

const standing = {
  row: ({ speaking, silent, state }) =>
    [
      ...speaking.map(({ name, labels }) => `${name} regelt dit in ${labels.join('; ')}.`),
      ...silent.map((name) => `Bij ${name} is hierover niets gevonden.`),
      ...stateIn(state),
    ].join(' '),
  term: ({ used }) => `De teksten gebruiken: ${used.join('; ')}.`,
  answer: () => 'Een gekozen tekst van het model wacht op dit antwoord.',
  clash: ({ sides }) => sides.map(({ place, words }) => `${place}: ‘${words}’`).join(' '),
  target: () => '',
} satisfies Words<OpenQuestionData>;

/** Say what changed in the texts of a row after it was decided on: a part of a sentence. */
export function changeText(change: TextChange): string {
  return inWords<TextChangeData>(changeWords, change);
}

/** Say that an earlier decision no longer holds, and why. */
function outdatedText(changes: readonly TextChange[]): string {
  return `Het eerdere besluit geldt niet meer: ${changes.map(changeText).join('; ')}.`;
}

/** Word an open question: what is asked, and where things stand. */
export function openQuestionText(question: OpenQuestion): { question: string; state: string } {
  const coded = question as Coded<OpenQuestionData>;
  return {
    question: inWords<OpenQuestionData>(asked, coded),
    state: inWords<OpenQuestionData>(standing, coded),
  };
}

function stateIn(state: OpenState): string[] {
  switch (state.status) {
    case 'open':
      return [];
    case 'disputed':
      return [`Hierover is verschillend besloten door ${state.by.join(' en ')}.`];
    case 'outdated':
      return [outdatedText(state.changes)];
  }
}

function lowerStart(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]?.toLocaleLowerCase('nl') + text.slice(1) : text;
}
