import { isDay } from '@akkoord/text';
import ical from 'ical-generator';
import type { WaitingRow } from '../view/terms.ts';
import { termWords } from '../words/approval-words.ts';

/**
 * Write what is waited for as a calendar (iCalendar, RFC 5545): a whole day for each term.
 *
 * Terms without a day are left out: a calendar has no place for them.
 *
 * @param rows From `waitingRows`.
 * @param today ISO 8601, to the day: when the calendar was made.
 */
export function waitingToCalendar(rows: readonly WaitingRow[], today: string): string {
  const calendar = ical({ name: termWords.title });
  calendar.prodId({ company: 'Akkoord', product: 'akkoord', language: 'NL' });
  const seen = new Map<string, number>();
  for (const { path, title, code, until, what } of rows) {
    if (!isDay(until ?? undefined) || until === null) continue;
    const key = `${path}-${code}-${what}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    calendar.createEvent({
      id: `${key}${count > 0 ? `-${count}` : ''}@akkoord`,
      start: new Date(`${until}T00:00:00Z`),
      allDay: true,
      timezone: null,
      stamp: new Date(`${today}T00:00:00Z`),
      summary: `${title}: ${what}`,
      description: path,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
