import type { Context } from '@akkoord/annotate/parts';

/** What became of something between two sentences: there is more of it, or less. */
export type Relation = 'wider' | 'narrower';

/** In what a sentence can differ from another, so that it binds more or less. */
export type Part =
  /** Members of a list: what is forbidden, asked or allowed. */
  | 'members'
  /** The cases in which it holds. */
  | 'trigger'
  /** Where it does not hold. */
  | 'exception'
  /** What must be so before it may be done. */
  | 'proviso'
  /** Whom it binds. */
  | 'persons'
  /** When or where it holds. */
  | 'setting'
  /** A quantity up to which it goes: `hoogstens`, `binnen`. */
  | 'upper'
  /** A quantity from which it goes: `ten minste`. */
  | 'lower'
  /** The whole sentence: there, or not. */
  | 'norm';

type Binds = 'stricter' | 'looser' | null;

/**
 * Whether a sentence binds more or less where a part of it is wider, by what the sentence does; where it is
 * narrower, the other way round. `null`: nothing can be told.
 *
 * Source: MacCartney & Manning, Natural logic and natural language inference (2009): the relation of the parts
 * goes up or down with the context.
 */
export const directions = {
  duty: {
    members: 'stricter',
    trigger: 'stricter',
    exception: 'looser',
    proviso: 'looser',
    persons: 'stricter',
    setting: 'stricter',
    upper: 'looser',
    lower: 'stricter',
    norm: 'stricter',
  },
  ban: {
    members: 'stricter',
    trigger: 'stricter',
    exception: 'looser',
    proviso: null,
    persons: 'stricter',
    setting: 'stricter',
    upper: 'stricter',
    lower: 'looser',
    norm: 'stricter',
  },
  permission: {
    members: 'looser',
    trigger: 'looser',
    exception: 'stricter',
    proviso: 'stricter',
    persons: 'looser',
    setting: 'looser',
    upper: 'looser',
    lower: 'stricter',
    norm: 'looser',
  },
  scope: {
    members: 'stricter',
    trigger: null,
    exception: 'looser',
    proviso: null,
    persons: 'stricter',
    setting: 'stricter',
    upper: 'stricter',
    lower: 'looser',
    norm: null,
  },
  advice: noDirection(),
  none: noDirection(),
} as const satisfies Record<Context, Record<Part, Binds>>;

function noDirection() {
  return {
    members: null,
    trigger: null,
    exception: null,
    proviso: null,
    persons: null,
    setting: null,
    upper: null,
    lower: null,
    norm: null,
  } as const;
}

/** Say whether a sentence binds more or less. */
export function directionOf(context: Context, part: Part, relation: Relation): Binds {
  const wider: Binds = directions[context][part];
  if (relation === 'wider' || wider === null) return wider;
  return wider === 'stricter' ? 'looser' : 'stricter';
}
