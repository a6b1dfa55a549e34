/** How a shared text marks a place that each school fills in, and a clause that a school may word itself. */
export const editionMarks = { fill: 'in te vullen', differ: 'mag afwijken' } as const;

/** What is wrong with what a school filled in: where, and what to do. */
export const editionProblems = {
  type: 'dit is geen bestand van een school: er hoort te staan school: met de naam, en invullen: of afwijken: met teksten.',
  field: (path: string) => `${path}: dit ontbreekt of past niet. Hier hoort een tekst.`,
  unknownSchool: (school: string, known: readonly string[]) =>
    `${school}: deze school staat niet in de gedeelde tekst. Kies uit: ${known.join(', ')}.`,
  unfilled: (label: string, name: string) =>
    `${label}: ${name} is niet ingevuld. Zet dit bij invullen in het bestand van de school.`,
  unknownPlace: (name: string, known: readonly string[]) =>
    `invullen, ${name}: die plek is er niet in de gedeelde tekst. Kies uit: ${known.join(', ') || 'er is niets in te vullen'}.`,
  mayNotDiffer: (label: string, known: readonly string[]) =>
    `afwijken, ${label}: hier mag een school niet afwijken. Afwijken mag bij: ${known.join(', ') || 'geen enkele bepaling'}. Haal dit weg, of laat het bestuur de gedeelde tekst wijzigen.`,
  unknownClause: (label: string, known: readonly string[]) =>
    `afwijken, ${label}: die bepaling is er niet, of er zijn er meer met dit nummer. Afwijken mag bij: ${known.join(', ') || 'geen enkele bepaling'}.`,
  twoSchools: (school: string) =>
    `${school}: twee bestanden zijn van deze school. Laat er één weg.`,
  left: (mark: string) =>
    `${mark}: dit merk staat in een kop, de titel of een voetnoot, of heeft geen naam. Zet het in een bepaling, als [in te vullen: naam] of [mag afwijken].`,
} as const;

/** What the overview of editions says. */
export const editionWords = {
  title: (title: string) => `Wie wijkt waar af: ${title}`,
  intro: (schools: number, places: number) =>
    `Eén gedeelde tekst voor ${schools} scholen. Op ${places} plekken vult een school iets in of mag zij afwijken. Al het andere is voor alle scholen gelijk.`,
  nothing: 'Er is geen plek waar een school iets invult of mag afwijken.',
  place: 'Plek',
  fill: (label: string, name: string) => `${label}, in te vullen: ${name}`,
  differ: (label: string) => `${label}, mag afwijken`,
  same: 'gelijk aan de gedeelde tekst',
  missing: 'nog niet ingevuld',
} as const;
