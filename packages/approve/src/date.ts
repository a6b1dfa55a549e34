import type { Meta } from '@akkoord/clause';
import { isBefore, isDay } from '@akkoord/text';
import { standingEvents } from './history.ts';
import type { Earlier, NamedDay, NamedValue, Refusal } from './refusal.ts';

/** What each step takes beside its own fields. */
export interface Recording {
  /** The day on which the step is recorded; without it, no day can be told to lie in the future. */
  recordedOn?: string;
  /** A person saw that a day lies before 1990, and says that it is right. Default `false`. */
  oldDates?: boolean;
}

/** Before this year nobody recorded what this records: an earlier day is a slip, unless a person says otherwise. */
const firstYear = '1990';

/** Refuse days that lie after the day of recording. */
export function refuseFuture(
  { recordedOn }: Recording,
  days: ReadonlyArray<readonly [field: string, name: NamedDay, date: string | undefined]>,
): Refusal[] {
  if (recordedOn === undefined) return [];
  return days.flatMap(([field, name, date]): Refusal[] =>
    isDay(date) && isBefore(recordedOn, date)
      ? [{ code: 'date-future', data: { name, date, today: recordedOn }, field }]
      : [],
  );
}

/** Refuse days from long ago, as long as nobody said that they are right. */
export function refuseOld(
  { oldDates = false }: Recording,
  days: ReadonlyArray<readonly [name: NamedDay | 'evaluate-by', date: string | undefined]>,
): Refusal[] {
  if (oldDates) return [];
  return days.flatMap(([name, date]): Refusal[] =>
    date && /^\d{4}/.test(date) && date < firstYear
      ? [{ code: 'date-old', data: { name, date }, field: 'oldDates' }]
      : [],
  );
}

/** Refuse what is no day. */
export function refuseNoDay(field: string, name: NamedDay, date: string | undefined): Refusal[] {
  if (isDay(date)) return [];
  return date
    ? [{ code: 'value-wrong', data: { what: 'day', name, value: date }, field }]
    : [{ code: 'value-missing', data: { what: 'day', name }, field }];
}

/** Refuse what is no date, with the precision that the source gives. */
export function refuseNoDate(field: string, name: NamedDay, date: string): Refusal[] {
  const isDate = isDay(date) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date);
  return isDate ? [] : [{ code: 'value-wrong', data: { what: 'day', name, value: date }, field }];
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
  [name, date]: readonly [NamedDay, string | undefined],
  meta: Meta,
): Refusal[] {
  if (!isDay(date)) return [];
  const last = standingEvents(meta).reduce<string | undefined>(
    (latest, { on }) => (latest === undefined || isBefore(latest, on) ? on : latest),
    undefined,
  );
  return refuseBefore(field, [name, date], { what: 'last-step', date: last });
}
