import type { Meta } from '@akkoord/clause';
import { isBefore, isDay, shortDate } from '@akkoord/text';
import type { Refusal } from './refusal.ts';

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
