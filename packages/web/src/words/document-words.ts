/** What is said of the documents of the work. */
export const documentWords = {
  lead: 'Kijk per tekst of Akkoord goed las. Kies daarna welke tekst Was is en welke Wordt.',
  none: 'Er zijn nog geen teksten. Kies een of meer bestanden.',
  place: 'Plaats in de was-wordt-tabel',
  before: 'Was: de oude tekst, of die van de eerste school',
  after: 'Wordt: de nieuwe tekst, of die van de tweede school',
  nowhere: 'Niet in de tabel',
  toTable: 'Maak de was-wordt-tabel',
  needsTwo: 'Kies bij een tekst Was en bij een andere Wordt. Dan kunt u hier de tabel maken.',
  swap: 'Wissel was en wordt om',
  swapped: 'De twee teksten zijn omgewisseld.',
  toAll: 'naar uw teksten',
  remove: 'Haal weg',
  removed: 'De tekst is weggehaald. Met Ongedaan maken komt hij terug.',
} as const;
