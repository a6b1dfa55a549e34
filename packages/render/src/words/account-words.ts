import { counted } from '@akkoord/text';

/** The account of a reading: what stands over each part, and what it says where nothing stands in it. */
export const accountWords = {
  repairs: { title: 'Hersteld', none: 'Er was niets te herstellen.' },
  numbers: { title: 'Teruggevonden nummers', none: 'Er waren geen nummers zoekgeraakt.' },
  furniture: { title: 'Opzijgezet: geen deel van de tekst', none: 'Er is niets opzijgezet.' },
  doubts: {
    title: 'Controleer dit: twijfel bij het lezen',
    none: 'Er zijn geen plaatsen waarover twijfel is.',
  },
  loss: { title: 'Buiten de bepalingen', none: '' },
  remarks: { title: 'Ook opgemerkt', none: '' },
} as const;

/** Why the number of a clause was filled in where no message tells it. */
export const countedNumber = 'Het nummer ontbrak en volgt uit de telling.';

/** Say what was found in all: `19 bepalingen in 5 onderdelen.` */
export function foundWords(clauses: number, sections: number): string {
  return `${counted(clauses, 'bepaling', 'bepalingen')} in ${counted(sections, 'onderdeel', 'onderdelen')}.`;
}

/** Say of how many clauses no subject is known, so that a comparison by subject says nothing of them. */
export function withoutTopicWords(without: number, clauses: number): string {
  return `Van ${without} van de ${counted(clauses, 'bepaling', 'bepalingen')} herkent het programma het onderwerp niet.`;
}

/** Name the lines of a place, from 1, both included: `regel 14`, `regel 14–16`. */
export function linesInWords(first: number, last: number): string {
  return first === last ? `regel ${first}` : `regel ${first}–${last}`;
}

/** Name a page of a document: its lines are of a text that its reader does not see. */
export function pageInWords(page: number): string {
  return `bladzijde ${page}`;
}

/** Say beside a doubt on which line of the source it lies. */
export function sourceLine(line: number): string {
  return ` (regel ${line} van de bron)`;
}
