/** A date in a text, with the precision that the text gives. */
export interface FoundDate {
  /** ISO 8601: `2024-05-01`, `2013-03`, `2018`; null where no such day exists. */
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Find the dates in a Dutch text: `15-04-2024`, `1 mei 2024`, `maart 2013`, `2018`.
 *
 * @param text Any text.
 * @param months The twelve names of the months.
 */
export function findDates(text: string, months: readonly string[]): FoundDate[] {
  const month = months.join('|');
  const pattern = new RegExp(
    `\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})\\b|\\b(?:(\\d{1,2})e?\\s{1,3})?(${month})\\s{1,3}(\\d{4})\\b|\\b((?:19|20)\\d{2})\\b`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    value: toIso(match, months),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function toIso(match: RegExpExecArray, months: readonly string[]): string | null {
  const [, day, month, year, dayName, monthName, yearName, only] = match;
  if (only) return only;
  if (monthName) {
    return iso(yearName as string, months.indexOf(monthName.toLowerCase()) + 1, dayName);
  }
  const full = (year as string).length === 2 ? `20${year}` : (year as string);
  return iso(full, Number(month), day);
}

function iso(year: string, month: number, day: string | undefined): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== month - 1 || month < 1 || date.getUTCDate() !== Number(day ?? 1)) {
    return null;
  }
  const parts = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}
