import type { Decision } from '@akkoord/clause';

/** A section inside its council, as a table cell names it. */
export const sectionNames = {
  mr: 'de hele raad',
  gmr: 'de hele raad',
  pmr: 'de personeelsgeleding',
  omr: 'de oudergeleding',
  lmr: 'de leerlinggeleding',
  '(g)mr': 'de (G)MR',
} as const satisfies Record<Decision['body'], string>;

/** The council of a school, and that of schools together, in full. */
export const councilNames = {
  school: 'medezeggenschapsraad',
  group: 'gemeenschappelijke medezeggenschapsraad',
} as const;

/** Name a council as the addressee or sender of a letter. */
export function councilInFull(kind: keyof typeof councilNames, school: string | undefined): string {
  const name = `de ${councilNames[kind]}`;
  return school ? `${name} van ${school}` : name;
}
