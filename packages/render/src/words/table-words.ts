import type { Band } from '@akkoord/clause';
import { counted, listed } from '@akkoord/text';
import { bandWords } from './phrases.ts';

/** The numbers of a comparison. */
export interface Totals {
  changed: number;
  substantive: number;
  /** Clauses that are the same, but stand elsewhere or have another number. */
  elsewhere: number;
}

/** Say how many changes a comparison has: `5 wijzigingen, waarvan 5 inhoudelijk.` */
export function totalWords({ changed, substantive, elsewhere }: Totals): string {
  const moved = counted(
    elsewhere,
    'bepaling is alleen verplaatst of hernummerd',
    'bepalingen zijn alleen verplaatst of hernummerd',
  );
  const parts = [
    counted(changed, 'wijziging', 'wijzigingen') +
      (changed > 0 ? `, waarvan ${substantive} inhoudelijk` : ''),
    ...(elsewhere > 0 ? [moved] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** Say of a clause that goes out or comes in where it went or came from. */
export function movedText(op: 'delete' | 'insert', places: readonly string[]): string {
  const way = op === 'delete' ? 'naar' : 'van';
  return `Verplaatst${places.length > 0 ? ` ${way} ${places.join(' en ')}` : ''}.`;
}

/** What a pairing rests on, and how sure it is. */
export const pairingWords = {
  rests: (evidence: readonly string[]) => `Gekoppeld op ${listed(evidence)}.`,
  band: (band: Band) => `Deze koppeling is ${bandWords[band]}.`,
} as const;

/** What stands in the table itself. */
export const tableWords = {
  /** Over the numbers of rows, where there is little room. */
  number: 'Nr.',
  row: (number: number) => `rij ${number}`,
  /** What opens a text of which a part was left out. */
  whole: 'Hele tekst',
} as const;

/** Of whom an effect is told beside a model, by the side that is the model. */
export const effectSides = { after: 'in het model', before: 'op school' } as const;

/** What stands over the rows of a comparison, beside a model or not. */
export const rowsTitles = { model: 'Bepalingen', changes: 'Wijzigingen' } as const;

/** Say how many clauses are the same and are only counted. */
export function notRepeated(count: number): string {
  return `${counted(count, 'bepaling is', 'bepalingen zijn')} gelijk en hier niet herhaald.`;
}

/** Say which rights of councils a change touches. */
export function touchesRights(rights: readonly string[]): string {
  return `Raakt ${rights.join('; ')}.`;
}

/** Say from where to where a clause went. */
export function routeWords(before: string, after: string): string {
  return ` van ${before} naar ${after}`;
}
