import type { Sector } from '@akkoord/clause';
import { eitherOf } from '@akkoord/text';

/** Kinds of school as readers name them. */
export const sectorWords = {
  po: 'primair onderwijs',
  so: 'speciaal onderwijs',
  vso: 'voortgezet speciaal onderwijs',
  'so+vso': 'speciaal en voortgezet speciaal onderwijs',
  vo: 'voortgezet onderwijs',
  mbo: 'middelbaar beroepsonderwijs',
} as const satisfies Record<Sector, string>;

/** What stands where the kind of school is not known: nothing is left out, and what would settle it. */
export const sectorQuestion =
  'Wat voor school het is, staat niet in de tekst. Daarvan hangt af welk recht ouders en leerlingen hebben. Alle rechten die kunnen gelden staan er, met de scholen waarvoor.';

/** Word for which schools a right holds, after its article: `, als de school vo of vso is`; empty where that is no question. */
export function onlyInText({ sectors }: { sectors?: readonly Sector[] | undefined }): string {
  return sectors ? `, als de school ${eitherOf(sectors)} is` : '';
}
