import { months } from './phrases.ts';

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
  const name = month ? months[Number(month) - 1] : undefined;
  return [day && name ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
}

/** Word when something happened: `op 1 mei 2024`, `in maart 2013`, `in 2018`. */
export function onDutchDate(date: string): string {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'op' : 'in'} ${dutchDate(date)}`;
}
