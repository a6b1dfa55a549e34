/** What the command line says of the kind of school. */
export const sectorWords = {
  option: 'wat voor school het is, waar de tekst dat niet zegt',
  question:
    'Wat voor school het is, staat niet in de tekst. Daarvan hangt af welk recht ouders en leerlingen hebben. Geef het op: --sector po, so, vso, so+vso of vo.',
  noSchool: (sector: string) =>
    `De naam van de school staat niet in de tekst. Zet boven in het bestand school: met daaronder name: en sector: ${sector}.`,
} as const;
