import type { Meta } from '@akkoord/clause';
import { isBefore, isDay } from '@akkoord/text';
import type { Earlier, NamedDay, NamedValue, Refusal } from './refusal.ts';

/** Refuse what is no day. */
export function refuseNoDay(field: string, name: NamedDay, date: string | undefined): Refusal[] {
  if (isDay(date)) return [];
  return date
    ? [{ code: 'value-wrong', data: { what: 'day', name, value: date }, field }]
    : [{ code: 'value-missing', data: { what: 'day', name }, field }];
}

/** Refuse a text that is empty. */
export function refuseEmpty(field: string, name: NamedValue, value: string | undefined): Refusal[] {
  if (value?.trim()) return [];
  return [{ code: 'value-missing', data: { what: 'value', name }, field }];
}

/** Refuse a date that surely lies before another. */
export function refuseBefore(
  field: string,
  [name, date]: readonly [NamedDay | 'evaluate-by', string | undefined],
  other: Possibly<Earlier>,
): Refusal[] {
  if (!date || !isDated(other) || !isBefore(date, other.date)) return [];
  return [{ code: 'date-order', data: { what: 'before', name, date, other }, field }];
}

/** A thing whose date may not be known. */
type Possibly<Thing> = Thing extends { readonly date: string }
  ? Omit<Thing, 'date'> & { readonly date: string | undefined }
  : never;

function isDated(other: Possibly<Earlier>): other is Earlier {
  return Boolean(other.date);
}

/** Refuse a step that lies before what is already recorded: the history grows at its end. */
export function refuseBeforeHistory(
  field: string,
  name: NamedDay,
  date: string,
  meta: Meta,
): Refusal[] {
  const last = (meta.approval?.history ?? []).reduce<string | undefined>(
    (latest, { on }) => (latest === undefined || isBefore(latest, on) ? on : latest),
    undefined,
  );
  return refuseBefore(field, [name, date], { what: 'last-step', date: last });
}
