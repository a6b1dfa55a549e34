import type { ChangeKind } from './schema/comparison.ts';

/** On which sides a change of each kind has clauses. A new kind does not compile until it is here. */
export const changeSides = {
  unchanged: 'both',
  substitution: 'both',
  insertion: 'after',
  repeal: 'before',
  split: 'both',
  join: 'both',
} as const satisfies Record<ChangeKind, 'before' | 'after' | 'both'>;
