import type { ApprovalRequest } from '@akkoord/clause';
import { addDays, isDay } from '@akkoord/text';
import { type Recording, refuseBefore, refuseFuture, refuseNoDate, refuseNoDay } from './date.ts';
import type { Refusal } from './refusal.ts';

/** What a request tells of the reglement and of the term in it. */
export type Regulation = NonNullable<ApprovalRequest['regulation']>;
export type RequestTerm = NonNullable<ApprovalRequest['term']>;

/** The first and the last day on which a term of the reglement can end. */
export interface TermEnd {
  earliest: string;
  /** The day on which it ends; `null` where that hangs on holidays of which nothing is known. */
  day: string | null;
}

/**
 * Reckon when a term of the reglement ends: its weeks, from the day from which it runs, with the weeks of holiday in it
 * where these do not count.
 *
 * @param on The day of the request, from which it runs where no other is told.
 * @returns `null` where the weeks or the day are not known.
 */
export function termEnd(term: RequestTerm | undefined, on: string | undefined): TermEnd | null {
  const from = term?.from ?? on;
  if (!term?.weeks || !isWeeks(term.weeks) || !isDay(from)) return null;
  const { holidays, holidayWeeks } = term;
  const earliest = addDays(from, 7 * Number(term.weeks));
  if (holidays === 'counted') return { earliest, day: earliest };
  if (holidays === undefined || holidayWeeks === undefined) return { earliest, day: null };
  const day = addDays(earliest, 7 * Number(holidayWeeks));
  return { earliest: day, day };
}

function isWeeks(value: string): boolean {
  return /^[1-9]\d?$/.test(value);
}

/** Refuse a term that is none, or an answer that is asked before the term of the reglement ends. */
export function refuseTerm(
  term: RequestTerm | undefined,
  { on, respondBy }: { on?: string | undefined; respondBy?: string | undefined },
): Refusal[] {
  if (!term) return [];
  const { weeks, holidays, holidayWeeks, from } = term;
  const wrong = (field: string, what: 'weeks' | 'holidays' | 'holiday-weeks', value: string) =>
    ({ code: 'value-wrong', data: { what, value }, field: `term.${field}` }) as const;
  const end = termEnd(term, on);
  return [
    ...(weeks === undefined || isWeeks(weeks) ? [] : [wrong('weeks', 'weeks', weeks)]),
    ...(holidays === undefined || holidays === 'counted' || holidays === 'not-counted'
      ? []
      : [wrong('holidays', 'holidays', String(holidays))]),
    ...(holidayWeeks !== undefined &&
    (!/^\d{1,2}$/.test(holidayWeeks) || holidays !== 'not-counted')
      ? [wrong('holidayWeeks', 'holiday-weeks', holidayWeeks)]
      : []),
    ...(from === undefined ? [] : refuseNoDay('term.from', 'term-from', from)),
    ...refuseBefore('term.from', ['term-from', from], { what: 'request-on', date: on }),
    ...(end && isDay(respondBy) && respondBy < end.earliest
      ? [
          {
            code: 'term-shorter',
            data: { told: respondBy, earliest: end.earliest },
            field: 'respondBy',
          } as const,
        ]
      : []),
  ];
}

/** Refuse days of a reglement that cannot be: nobody read it before it was there, or reads it tomorrow. */
export function refuseRegulation(
  regulation: Regulation | undefined,
  recording: Recording,
): Refusal[] {
  if (!regulation) return [];
  const { date, readOn } = regulation;
  const wrong = [
    ...(date ? refuseNoDate('regulation.date', 'regulation-date', date) : []),
    ...(readOn ? refuseNoDate('regulation.readOn', 'regulation-read', readOn) : []),
  ];
  if (wrong.length > 0) return wrong;
  return [
    ...refuseBefore('regulation.readOn', ['regulation-read', readOn], {
      what: 'regulation-date',
      date,
    }),
    ...refuseFuture(recording, [
      ['regulation.date', 'regulation-date', date],
      ['regulation.readOn', 'regulation-read', readOn],
    ]),
  ];
}
