/** Help of `akkoord edition`. */
export const editionHelp = {
  description:
    'Eén tekst voor meer scholen: schrijf de uitgave van een school, of toon wie waar afwijkt.',
  usage: '<gedeeld> <invulling...> [opties]',
  shared: 'de gedeelde tekst, met [in te vullen: …] en [mag afwijken]',
  fillings: 'per school een bestand (.yaml) met wat zij invult en waar zij afwijkt',
  school: 'schrijf de uitgave van deze school; zonder deze optie: wie waar afwijkt',
  output: 'schrijf naar een .md, .html, .pdf, .docx (Word) of .odt',
  after: `
Voorbeelden:
  akkoord edition gedeeld.md eik.yaml beuk.yaml den.yaml
  akkoord edition gedeeld.md eik.yaml --school "De Eik" -o de-eik.md
`,
} as const;

/** What is told of editions. */
export const editionTold = {
  edition: (school: string) => `de uitgave van ${school}`,
  overview: 'wie waar afwijkt',
  nothing: 'Er is geen plek waar een school iets invult of mag afwijken.',
} as const;

/** What is wrong where an edition is asked for. */
export const editionFailures = {
  noSchool: (school: string, known: readonly string[]) =>
    `${school}: van deze school is er geen bestand. Kies uit: ${known.join(', ')}, of geef ook haar bestand.`,
  twoSchools: (school: string) =>
    `${school}: twee bestanden zijn van deze school. Laat er één weg.`,
} as const;
