import { similarity } from '@akkoord/text';

/** Words of either side that the other does not have in any form. */
export interface WordingDifference {
  lost: readonly string[];
  gained: readonly string[];
  shared: number;
}

/** Words at least this alike are forms or misreadings of one word. */
const sameWord = 0.75;

/**
 * Say which content words only one side has.
 *
 * Words of almost the same letters count as one, compounds and misread letters included; a word and its
 * denial (`geoorloofd`, `ongeoorloofd`) do not.
 */
export function wordingDifference(
  before: readonly string[],
  after: readonly string[],
): WordingDifference {
  const [a, b] = [new Set(before), new Set(after)];
  const lost = [...a].filter((term) => !b.has(term));
  const gained = [...b].filter((term) => !a.has(term));
  const close = (term: string, list: readonly string[]) =>
    list.some((other) => isForm(term, other));
  const onlyLost = lost.filter((term) => !close(term, gained));
  const onlyGained = gained.filter((term) => !close(term, lost));
  return { lost: onlyLost, gained: onlyGained, shared: a.size - onlyLost.length };
}

/** Tell whether two terms are forms or misreadings of one word. */
export function isForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || /\p{N}/u.test(a + b)) return false;
  if (long.endsWith(short) && long.length - short.length <= 4 && !sameStart(short, long)) {
    return false;
  }
  return similarity(a, b) >= sameWord;
}

function sameStart(a: string, b: string): boolean {
  return a.slice(0, 3) === b.slice(0, 3);
}
