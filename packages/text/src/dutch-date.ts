import { dutch } from '@akkoord/taxonomy/dutch';
import { isDay, isoDate, monthNumber } from './iso-date.ts';

/**
 * Word an ISO date in Dutch, with the precision that it has.
 *
 * @param date `2024-05-01`, `2013-03` or `2018`.
 * @returns `1 mei 2024`, `maart 2013` or `2018`; a text of another shape comes back as it is.
 */
export function dutchDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const name = month ? dutch.months[Number(month) - 1] : undefined;
  return [day && name ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
}

/** Word when something happened: `op 1 mei 2024`, `in maart 2013`, `in 2018`. */
export function onDutchDate(date: string): string {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'op' : 'in'} ${dutchDate(date)}`;
}

/** Write an ISO day in numbers: `20-05-2025`; less precise dates and other texts stay as they are. */
export function shortDate(date: string): string {
  return isDay(date) ? date.split('-').reverse().join('-') : date;
}

/**
 * Read a date as people write one: `1 augustus 2027`, `1-8-2027`, `aug. 2027`, `8-2027`, `2027`, `2027-08-01`.
 *
 * @param text The date alone.
 * @returns ISO 8601 with the precision given; null for what is no date, or a day that does not exist.
 */
export function parseDate(text: string): string | null {
  const bare = text.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(bare);
  if (iso) return iso[2] ? isoDate(iso[1], Number(iso[2]), iso[3]) : bare;
  const numbers = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(bare);
  if (numbers) return isoDate(numbers[3], Number(numbers[2]), numbers[1]);
  const named = /^(?:(\d{1,2})e?\s+)?(\p{L}+\.?)\s+(\d{4})$/u.exec(bare);
  return named ? isoDate(named[3], monthNumber(named[2]), named[1]) : null;
}
