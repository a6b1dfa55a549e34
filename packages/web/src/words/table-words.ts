import type { TableFormat } from '../desk/jobs.ts';

/** What is said around the table. */
export const tableWords = {
  ready: 'De tabel is klaar.',
  stopped: 'Het maken van de tabel is gestopt.',
  fileName: (format: TableFormat) => `was-wordt.${format}`,
  save: 'Bewaar de tabel',
  print: 'Druk af',
  saved: (name: string) => `${name} staat bij uw downloads.`,
  saving: (name: string) => `${name} wordt gemaakt…`,
} as const;

/** The forms in which a table is saved, in the order of the buttons. */
export const formatWords = {
  docx: 'Word',
  html: 'Webpagina (HTML)',
  md: 'Markdown',
} as const satisfies Record<TableFormat, string>;
