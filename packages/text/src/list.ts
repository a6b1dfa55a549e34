import { dutch } from '@akkoord/taxonomy/dutch';

/**
 * Join names as Dutch does: `a, b en c`.
 *
 * @param conjunction The word before the last; *en* where none is given.
 */
export function listed(names: readonly string[], conjunction = dutch.and): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}

/** Join names of which one will do: `a, b of c`. */
export function eitherOf(names: readonly string[]): string {
  return listed(names, dutch.or);
}

/**
 * Count things: `1 wijziging`, `3 wijzigingen`.
 *
 * @param one The word for one of them.
 * @param many The word for none or more.
 */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
