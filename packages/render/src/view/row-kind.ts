import type { Change, ChangeKind, Significance } from '@akkoord/clause';
import type { kindWords } from '../words/phrases.ts';

/** What happened to a clause, or how a school stands to a model, as a row says it. */
export type RowKind = keyof typeof kindWords;

/** The kind of row of each kind of change; of a substitution it hangs on what the change means. */
const rowKinds = {
  unchanged: 'same',
  substitution: { none: 'same', editorial: 'editorial', substantive: 'changed' },
  insertion: 'new',
  repeal: 'repealed',
  split: 'split',
  join: 'joined',
} as const satisfies Record<ChangeKind, RowKind | Record<Significance, RowKind>>;

/** Say what kind of row a change has. */
export function rowKindOf({ kind, significance }: Change): RowKind {
  const found = rowKinds[kind];
  return typeof found === 'string' ? found : found[significance];
}

/** Whether clauses of both sides answer each other in a row that does not say what their change means. */
export function saysHowOnly({ kind, before, after }: Change): boolean {
  return before.length > 0 && after.length > 0 && typeof rowKinds[kind] === 'string';
}
