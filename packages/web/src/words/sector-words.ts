/** How the page asks what kind of school it is. */
export const sectorQuestionWords = {
  question: 'Wat voor school is het?',
  why: 'Dat staat niet in elke tekst. Daarvan hangt af welk recht ouders en leerlingen hebben. Weet u het niet? Dan staan alle rechten die kunnen gelden in de tabel, met de scholen waarvoor.',
  unknown: 'Weet ik niet',
} as const;
