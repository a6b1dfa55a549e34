import { thresholds } from '../thresholds.ts';
import type { Guess, SupposedDamage } from './repair.ts';

/** What may be damaged in a text. */
export type DamageKind = SupposedDamage | 'encoding' | 'numbers' | 'letters';

/**
 * With `some` damage the guesses that are sure are made, with `clear` damage the others too: a text with one word that
 * is surely glued may well have another that only looks so.
 */
export type Extent = 'none' | 'some' | 'clear';

/** How far a text is damaged in one way. */
export interface KindOfDamage {
  /** What shows it, each once, as it stands in the text. */
  readonly evidence: readonly string[];
  /** None where there is no more of it than a sound text may have. */
  readonly extent: Extent;
}

/** How far a text is damaged. */
export interface Damage {
  /** Its number of words. */
  readonly words: number;
  readonly kinds: Readonly<Record<DamageKind, KindOfDamage>>;
}

/** What of a text is weighed. */
export interface DamageEvidence {
  readonly words: number;
  /** What shows damage of each kind, as it stands in the text; twice the same counts once. */
  readonly cases: Readonly<Record<DamageKind, readonly string[]>>;
}

/** The kinds of damage that a guess may suppose. */
export const supposed: readonly SupposedDamage[] = ['glued', 'split', 'confused', 'signs'];

/**
 * Measure how far a text is damaged, by kind.
 *
 * Damage of a kind is clear with more than one case, no two of the same word, or with one in a short text. Where the
 * cases of all kinds of words and signs are more than one, or numbers or letters stand lost, one case is enough. What
 * another encoding did to signs says nothing of words.
 *
 * @param evidence The words of the text, and the cases that are sure.
 */
export function measureDamage({ words, cases }: DamageEvidence): Damage {
  const found = mapKinds((kind) => [...new Set(cases[kind])]);
  const own = mapKinds((kind) => extentOf(found[kind].length, words));
  const all = supposed.reduce((sum, kind) => sum + found[kind].length, 0);
  const anywhere = [extentOf(all, words), own.numbers, own.letters].includes('clear');
  const extent = (kind: DamageKind): Extent =>
    anywhere && kind !== 'encoding' && found[kind].length > 0 ? 'clear' : own[kind];
  return {
    words,
    kinds: mapKinds((kind) => ({ evidence: found[kind], extent: extent(kind) })),
  };
}

function extentOf(cases: number, words: number): Extent {
  if (cases === 0 || words > cases * thresholds.damage.wordsPerCase) return 'none';
  return cases >= thresholds.damage.cases || words <= thresholds.damage.shortText
    ? 'clear'
    : 'some';
}

/** Tell whether a guess is made in a text that is damaged so far. */
export function isMade({ supposes, sure }: Guess, { kinds }: Damage): boolean {
  if (supposes === null) return true;
  const { extent } = kinds[supposes];
  return extent === 'clear' || (sure && extent === 'some');
}

/** Tell whether letters or signs of a text were clearly taken for others, as scanners do. */
export function isMisread({ kinds }: Damage): boolean {
  return kinds.confused.extent === 'clear' || kinds.signs.extent === 'clear';
}

/** The damage of a text of which nothing is known. */
export const noDamage: Damage = measureDamage({
  words: 0,
  cases: mapKinds(() => []),
});

function mapKinds<T>(of: (kind: DamageKind) => T): Record<DamageKind, T> {
  return {
    glued: of('glued'),
    split: of('split'),
    confused: of('confused'),
    signs: of('signs'),
    encoding: of('encoding'),
    numbers: of('numbers'),
    letters: of('letters'),
  };
}
