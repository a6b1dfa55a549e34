import type { Act } from './acts/entry.ts';

/** Which of the two texts of a was-wordt table. */
export type Side = 'before' | 'after';

/** Both, in the order of the table. */
export const sides = ['before', 'after'] as const satisfies readonly Side[];

/** Which document stands on which side; `null` where none was chosen. */
export type ChosenSides = { readonly [one in Side]: string | null };

/** Before any was chosen. */
export const noSides: ChosenSides = { before: null, after: null };

/** Give the sides after an act. */
export function sidesAfter(chosen: ChosenSides, act: Act): ChosenSides {
  switch (act.kind) {
    case 'sides-chosen':
      return { before: act.before, after: act.after };
    case 'document-removed':
      return {
        before: chosen.before === act.document ? null : chosen.before,
        after: chosen.after === act.document ? null : chosen.after,
      };
    default:
      return chosen;
  }
}
