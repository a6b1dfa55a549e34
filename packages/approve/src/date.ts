import type { Meta } from '@akkoord/clause';
import type { Refusal } from './refusal.ts';
import { shortDate } from './words.ts';

/** Tell whether a text is a day that exists, as `2024-05-01`. */
export function isDay(date: string | undefined): date is string {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** Tell whether one date surely lies before another; dates of less precision stretch over all their days. */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Give the day that lies a number of days later. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Refuse what is no day. */
export function refuseNoDay(field: string, name: string, date: string | undefined): Refusal[] {
  if (isDay(date)) return [];
  return [
    {
      code: date ? 'value-wrong' : 'value-missing',
      field,
      message: date ? `${name}: ${date} is geen dag die bestaat.` : `${name} ontbreekt.`,
      next: 'Geef de dag op als jaar-maand-dag, bijvoorbeeld 2026-03-01.',
    },
  ];
}

/** Refuse a text that is empty. */
export function refuseEmpty(field: string, name: string, value: string | undefined): Refusal[] {
  if (value?.trim()) return [];
  return [
    {
      code: 'value-missing',
      field,
      message: `${name} ontbreekt.`,
      next: 'Vul dit in, in een paar zinnen of minder.',
    },
  ];
}

/** Refuse a date that surely lies before another. */
export function refuseBefore(
  field: string,
  [name, date]: readonly [string, string | undefined],
  [otherName, other]: readonly [string, string | undefined],
): Refusal[] {
  if (!date || !other || !isBefore(date, other)) return [];
  return [
    {
      code: 'date-order',
      field,
      message: `${name} (${shortDate(date)}) ligt vóór ${otherName} (${shortDate(other)}).`,
      next: 'Controleer beide dagen en geef de juiste op.',
    },
  ];
}

/** Refuse a step that lies before what is already recorded: the history grows at its end. */
export function refuseBeforeHistory(
  field: string,
  name: string,
  date: string,
  meta: Meta,
): Refusal[] {
  const last = (meta.approval?.history ?? []).reduce<string | undefined>(
    (latest, { on }) => (latest === undefined || isBefore(latest, on) ? on : latest),
    undefined,
  );
  return refuseBefore(field, [name, date], ['de laatste stap die al is vastgelegd', last]);
}
