/** Where somebody is in the app: a screen, and what of it. It stands in the address after the `#`. */
export interface Address<Screen extends string = string> {
  screen: Screen;
  /** What follows the screen, such as the id of a document. */
  rest: readonly string[];
}

/**
 * Read an address from the hash of a page: `#/lezen/a1` is screen `lezen` with rest `a1`.
 *
 * All stands in the path: a page opened from disk has no other part that Back keeps.
 *
 * @param known Every screen by the name that it has in addresses.
 * @returns `null` where it is none of the app's, such as a place within a page; an unknown screen too.
 */
export function parseAddress<Screen extends string>(
  hash: string,
  known: Readonly<Record<Screen, string>>,
): Address<Screen> | null {
  if (hash !== '' && hash !== '#' && !hash.startsWith('#/')) return null;
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const found = (Object.keys(known) as Screen[]).find((screen) => known[screen] === path);
  if (found === undefined) return null;
  try {
    return { screen: found, rest: rest.filter((part) => part !== '').map(decodeURIComponent) };
  } catch {
    // Somebody cut an encoded sign in two.
    return { screen: found, rest: [] };
  }
}

/** Write an address as the hash of a link: `#/lezen/a1`. */
export function toHash<Screen extends string>(
  { screen, rest = [] }: { screen: Screen; rest?: readonly string[] },
  known: Readonly<Record<Screen, string>>,
): string {
  return `#/${[known[screen], ...rest.map(encodeURIComponent)].join('/')}`;
}
