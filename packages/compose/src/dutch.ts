/** Join words as Dutch does: `a, b en c`. */
export function listInDutch(items: readonly string[], conjunction = 'en'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/**
 * Write an ISO date in words, with the precision that it has.
 *
 * @param date `2027-08-01`, `2027-08` or `2027`.
 * @param months The names of the months, from the taxonomy.
 * @returns `1 augustus 2027`, `augustus 2027` or `2027`.
 */
export function dateInDutch(date: string, months: readonly string[]): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (months[Number(month) - 1] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** Write the first letter as a capital, also the digraph of *ijs*. */
export function upperFirst(text: string): string {
  const length = /^ij/i.test(text) ? 2 : 1;
  return text.slice(0, length).toLocaleUpperCase('nl') + text.slice(length);
}

/** Write the first letter small. */
export function lowerFirst(text: string): string {
  const length = /^IJ/.test(text) ? 2 : 1;
  return text.slice(0, length).toLocaleLowerCase('nl') + text.slice(length);
}
