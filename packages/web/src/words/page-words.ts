/** What stands around every screen. */
export const pageWords = {
  name: 'Akkoord',
  skip: 'Naar de inhoud',
  screens: 'Schermen',
  loading: 'Een ogenblik…',
  close: 'Sluiten',
  stop: 'Stop',
} as const;
