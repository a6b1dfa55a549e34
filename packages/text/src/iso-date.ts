import { dutch } from '@akkoord/taxonomy/dutch';

const ofName: ReadonlyMap<string, number> = new Map([
  ...dutch.months.map((name, i) => [name, i + 1] as const),
  ...Object.entries(dutch.shortMonths),
]);

/** The names of the months and their short forms, as a part of a pattern with the flag `i`. */
export const monthPattern = `${dutch.months.join('|')}|(?:${Object.keys(dutch.shortMonths).join('|')})\\b\\.?`;

/** Give the number of a month, from 1, by its name or short form; 0 for another word. */
export function monthNumber(name = ''): number {
  return ofName.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
}

/** Write a date in ISO 8601 with the precision given; null where there is no such day or month. */
export function isoDate(year = '', month: number, day?: string): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day ?? 1)));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(day ?? 1)) {
    return null;
  }
  return [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** Tell whether a text is a day that exists, as `2024-05-01`. */
export function isDay(date: string | undefined): date is string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  return match !== null && isoDate(match[1], Number(match[2]), match[3]) !== null;
}

/** Tell whether one date surely lies before another; dates of less precision stretch over all their days. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/**
 * Give the day that lies a number of days later.
 *
 * @param date A day, as `2024-05-01`.
 * @param days A whole number; less than 0 for a day before.
 */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
