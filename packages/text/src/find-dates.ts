import { dutch } from '@akkoord/taxonomy/dutch';
import { isDay, isoDate, monthNumber, monthPattern } from './iso-date.ts';

/** A date in a text, with the precision that the text gives. */
export interface FoundDate {
  /** ISO 8601: `2024-05-01`, `2013-03`, `2018`; null where no such day exists. */
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}

const dated = new RegExp(
  String.raw`\b(\d{4}-\d{2}-\d{2})\b|\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b|\b(?:(\d{1,2})e?\s{1,3})?(${monthPattern})\s{1,3}(\d{4})\b|\b((?:19|20)\d{2})\b`,
  'gi',
);

const yearless = new RegExp(
  String.raw`\b(\d{1,2})e?\s(${dutch.months.join('|')})\b(?!\s\d{4})`,
  'gi',
);

/**
 * Find the dates in a Dutch text: `15-04-2024`, `2024-04-15`, `1 mei 2024`, `1 sept. 2024`, `maart 2013`, `2018`.
 *
 * @param text Any text.
 */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(dated)].map((match) => ({
    value: isoOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Find the days without a year, which come back every year: `1 augustus`.
 *
 * @returns The days, as `--08-01`; null where no year has such a day.
 */
export function findDaysOfYear(text: string): FoundDate[] {
  return [...text.matchAll(yearless)].map((match) => ({
    // A leap year has every day.
    value: isoDate('2000', monthNumber(match[2]), match[1])?.replace('2000', '-') ?? null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isoOf(match: RegExpExecArray): string | null {
  const [, iso, day, month, year, dayOfName, name, yearOfName, only] = match;
  if (iso) return isDay(iso) ? iso : null;
  if (only) return only;
  if (yearOfName) return isoDate(yearOfName, monthNumber(name), dayOfName);
  return isoDate(year?.length === 2 ? `20${year}` : year, Number(month), day);
}
