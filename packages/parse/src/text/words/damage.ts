import type { Guess, SupposedDamage } from './repair.ts';
import { thresholds } from './thresholds.ts';

/** What may be damaged in a text. */
export type DamageKind = SupposedDamage | 'encoding' | 'numbers' | 'letters';

/** How far a text is damaged in one way. */
export interface KindOfDamage {
  /** What shows it, each once, as it stands in the text. */
  readonly evidence: readonly string[];
  /** True where that is too much for a sound text. */
  readonly shows: boolean;
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

const kinds: readonly DamageKind[] = [
  'glued',
  'split',
  'confused',
  'signs',
  'encoding',
  'numbers',
  'letters',
];

/**
 * Measure how far a text is damaged, by kind.
 *
 * A kind shows with more than one case, no two of the same word, or with one in a short text; or with one in a text
 * that shows damage of another kind. Signs in another encoding say nothing of words.
 *
 * @param evidence The words of the text, and the cases that are sure.
 */
export function measureDamage({ words, cases }: DamageEvidence): Damage {
  const found = mapKinds((kind) => [...new Set(cases[kind])]);
  const bySelf = mapKinds((kind) => showsAlone(found[kind].length, words));
  const others = (kind: DamageKind) =>
    kinds.some((other) => other !== kind && other !== 'encoding' && bySelf[other]);
  return {
    words,
    kinds: mapKinds((kind) => ({
      evidence: found[kind],
      shows: bySelf[kind] || (found[kind].length > 0 && others(kind)),
    })),
  };
}

/** Tell whether a guess is made in a text that is damaged so far. */
export function isMade({ supposes }: Guess, damage: Damage): boolean {
  return supposes === null || damage.kinds[supposes].shows;
}

/** Tell whether the words or signs of a text are damaged, in whatever way. */
export function isDamaged({ kinds: found }: Damage): boolean {
  return kinds.some((kind) => kind !== 'encoding' && kind !== 'numbers' && found[kind].shows);
}

/** The damage of a text of which nothing is known. */
export const noDamage: Damage = measureDamage({
  words: 0,
  cases: mapKinds(() => []),
});

function showsAlone(cases: number, words: number): boolean {
  if (cases >= thresholds.cases) return words <= cases * thresholds.wordsPerCase;
  return cases > 0 && words <= thresholds.shortText;
}

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
