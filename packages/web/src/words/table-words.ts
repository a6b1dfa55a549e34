import type { SavedFormat } from '../desk/jobs.ts';

/** What is said around the table. */
export const tableWords = {
  needsTwo: 'Voor een was-wordt-tabel kiest u twee teksten: welke Was is en welke Wordt.',
  toDocuments: 'Kies uw teksten',
  making: 'De tabel wordt gemaakt…',
  table: 'De was-wordt-tabel',
  ready: 'De tabel is klaar.',
  fileName: (format: SavedFormat) =>
    format === 'tracked' ? 'wijzigingen.docx' : `was-wordt.${format}`,
  save: 'Sla de tabel op',
  print: 'Druk af of maak een PDF',
  saved: (name: string) => `${name} staat bij uw downloads.`,
  saving: (name: string) => `${name} wordt gemaakt…`,
} as const;

/** The forms in which a table is saved, in the order of the buttons. */
export const formatWords = {
  docx: 'Word',
  html: 'Webpagina (HTML)',
  tracked: 'Word met wijzigingen',
  md: 'Markdown',
} as const satisfies Record<SavedFormat, string>;
