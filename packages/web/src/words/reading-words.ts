import type { Step } from '../desk/jobs.ts';

/** What is said of how a text was read. */
export const readingWords = {
  busy: 'De tekst wordt gelezen…',
  stopped: 'Het lezen is gestopt.',
  again: 'Lees opnieuw',
  untitled: 'Zonder titel',
  question: 'Klopt dat?',
  none: 'In deze tekst zijn geen bepalingen gevonden. Is dit het goede bestand?',
  outline: 'De onderdelen',
  entries: (title: string, name: string) => `${title}, ${name}`,
  show: 'Bekijk de tekst zoals Akkoord die las',
  shown: (name: string) => `Zo las Akkoord ${name}`,
  wrong: 'Klopt er iets niet?',
  correct: 'Bewaar de tekst om te verbeteren',
  correctName: (side: 'before' | 'after') => `${side === 'before' ? 'was' : 'wordt'}-verbeteren.md`,
  correctAbout:
    'Bewaar de tekst als Markdown, verbeter haar in Kladblok of een ander tekstprogramma, en kies hierboven het verbeterde bestand. Waar Akkoord twijfelt, staat daarin een opmerking.',
} as const;

/** What is said of a job that gave nothing. */
export const failureWords = {
  fault:
    'Er ging iets mis in Akkoord. Dat ligt niet aan u. Probeer het opnieuw; gaat het weer mis, meld het dan met deze regel:',
  again: 'Probeer het opnieuw',
  notice: (detail: string) => `Er ging iets mis in Akkoord: ${detail}`,
} as const;

/** How far a job is. */
export const stepWords = {
  read: 'De tekst lezen',
  'read-before': 'De oude tekst lezen',
  'read-after': 'De nieuwe tekst lezen',
  compare: 'De teksten vergelijken',
  write: 'De tabel opschrijven',
} as const satisfies Record<Step, string>;

/** Say how far a job is: `Stap 2 van 4: de nieuwe tekst lezen`. */
export function stepText({ step, at, of }: { step: Step; at: number; of: number }): string {
  const word = stepWords[step];
  return `Stap ${at} van ${of}: ${word[0]?.toLowerCase()}${word.slice(1)}`;
}
