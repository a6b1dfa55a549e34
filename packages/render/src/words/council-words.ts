import type { CouncilLevel, CouncilSection, Decision } from '@akkoord/clause';

/** A section inside its council, as a table cell names it. */
export const sectionNames = {
  mr: 'de hele raad',
  pmr: 'de personeelsgeleding',
  omr: 'de oudergeleding',
  lmr: 'de leerlinggeleding',
  olmr: 'de ouders en leerlingen samen',
  gmr: 'de hele raad',
  pgmr: 'de personeelsgeleding',
  ogmr: 'de oudergeleding',
  lgmr: 'de leerlinggeleding',
  olgmr: 'de ouders en leerlingen samen',
  deelraad: 'de hele raad',
  themaraad: 'de hele raad',
  groepsmr: 'de hele raad',
  '(g)mr': 'de (G)MR',
} as const satisfies Record<Decision['body'], string>;

/** Councils in full. */
export const councilNames = {
  mr: 'medezeggenschapsraad',
  gmr: 'gemeenschappelijke medezeggenschapsraad',
  deelraad: 'deelraad',
  themaraad: 'themaraad',
  groepsmr: 'groepsmedezeggenschapsraad',
} as const satisfies Record<CouncilLevel, string>;

/** Name a council as the addressee or sender of a letter. */
export function councilInFull(level: CouncilLevel, school: string | undefined): string {
  const name = `de ${councilNames[level]}`;
  return school ? `${name} van ${school}` : name;
}

/** Name a section of a council in full: `de oudergeleding van de medezeggenschapsraad`. */
export function sectionOfCouncil(
  section: Exclude<CouncilSection, 'whole'>,
  council: string,
): string {
  return {
    staff: `de personeelsgeleding van ${council}`,
    parents: `de oudergeleding van ${council}`,
    pupils: `de leerlinggeleding van ${council}`,
    'parents-and-pupils': `de ouders en leerlingen in ${council}`,
  }[section];
}

/** Name the sections of a council that are not asked themselves, where it is not known which there are. */
export function otherSections(council: string): string {
  return `de andere geledingen van ${council}`;
}

/** Sections of a council that sits in the place of another, as a label names them. */
const sectionsIn = {
  staff: (council) => `personeelsgeleding van de ${council}`,
  parents: (council) => `oudergeleding van de ${council}`,
  pupils: (council) => `leerlinggeleding van de ${council}`,
  'parents-and-pupils': (council) => `ouders en leerlingen van de ${council} samen`,
} as const satisfies Record<Exclude<CouncilSection, 'whole'>, (council: string) => string>;

/** Name a section of a council: `oudergeleding van de deelraad`. */
export function sectionInCouncil(
  section: Exclude<CouncilSection, 'whole'>,
  level: CouncilLevel,
): string {
  return sectionsIn[section](councilNames[level]);
}
