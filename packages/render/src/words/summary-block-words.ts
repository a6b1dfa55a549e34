import type { Reader } from '@akkoord/clause';
import { listed } from '@akkoord/text';
import { readerNames } from './summary-words.ts';

/** So many rows are named by their number; of more only the first. */
const mostNamed = 12;

/** The words around a summary for the reader. */
export const summaryBlockWords = {
  title: (reader: Reader | undefined) =>
    reader ? `Wat verandert er voor ${readerNames[reader]}?` : 'Wat verandert er?',
  noLines: (reader: Reader | undefined) =>
    `Van geen wijziging kan het programma in één zin zeggen wat zij betekent${reader ? ` voor ${readerNames[reader]}` : ''}. Lees daarom de tabel.`,
  place: (labels: readonly string[], rows: readonly number[]) =>
    [...(labels.length > 0 ? [listed(labels)] : []), rowsNamed(rows)].join(', '),
  more: (rows: readonly number[]) =>
    `${rows.length === 1 ? 'Nog 1 rij met een wijziging staat' : `Nog ${rows.length} rijen met een wijziging staan`} alleen in de tabel: ${rowsNamed(rows)}.`,
  unknown: (rows: readonly number[]) =>
    `In ${counted(rows)} zegt het programma niet wat er verandert: ${rowsNamed(rows)}.`,
  lightOrColophon: (rows: readonly number[]) =>
    `In ${counted(rows)} verandert geen regel, maar alleen de woorden, de plaats, het nummer, de opmaak of het colofon (voor wie de tekst is en waar hij staat): ${rowsNamed(rows)}.`,
  light: (rows: readonly number[]) =>
    `In ${counted(rows)} verandert geen regel, maar alleen de woorden, de plaats, het nummer of de opmaak: ${rowsNamed(rows)}.`,
} as const;

function counted(rows: readonly number[]): string {
  return rows.length === 1 ? '1 rij' : `${rows.length} rijen`;
}

function rowsNamed(rows: readonly number[]): string {
  const named = rows.slice(0, mostNamed).map(String);
  const rest = rows.length - named.length;
  return `rij ${listed(rest > 0 ? [...named, `nog ${rest}`] : named)}`;
}
