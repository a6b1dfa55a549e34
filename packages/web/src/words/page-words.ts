/** What stands on the page around the two texts and their table. */
export const pageWords = {
  name: 'Akkoord',
  skip: 'Naar de inhoud',
  title: 'Wat verandert er in uw protocol?',
  lead: 'Kies twee teksten: de oude en de nieuwe versie, of de protocollen van twee scholen. U krijgt een was-wordt-tabel. Daarin staat per bepaling wat er stond, wat het wordt, en of een regel strenger of soepeler is geworden.',
  files: 'Uw twee teksten',
  table: 'De was-wordt-tabel',
  toTable: 'Naar de tabel',
  close: 'Sluiten',
  stop: 'Stop',
} as const;
