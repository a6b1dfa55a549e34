import type { Progress, Step } from '../desk/jobs.ts';

/** What each step of a job is. */
const stepWords = {
  read: 'de tekst lezen',
  'read-before': 'de oude tekst lezen',
  'read-after': 'de nieuwe tekst lezen',
  compare: 'de teksten vergelijken',
  write: 'de tabel opschrijven',
} as const satisfies Record<Step, string>;

/** Say how far a job is: `Stap 2 van 4: de nieuwe tekst lezen`. */
export function stepText({ step, at, of }: Progress): string {
  return `Stap ${at} van ${of}: ${stepWords[step]}`;
}
