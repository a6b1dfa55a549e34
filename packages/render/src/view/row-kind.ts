import type { Change, ChangeKind, ChangeSubject, Significance } from '@akkoord/clause';
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

/** The kind of row of an old clause that nothing answers, where the other text was written apart. */
function goneKind(subject: ChangeSubject): RowKind {
  if (subject.kind === 'spoken') return 'elsewhere';
  return subject.kind === 'silent' && subject.unread === 0 ? 'repealed' : 'unfound';
}

/** Say what kind of row a change has. Nothing is repealed on whose subject the new text speaks. */
export function rowKindOf({ kind, significance, subject }: Change): RowKind {
  if (kind === 'repeal' && subject) return goneKind(subject);
  const found = rowKinds[kind];
  return typeof found === 'string' ? found : found[significance];
}

/** Whether clauses of both sides answer each other in a row that does not say what their change means. */
export function saysHowOnly({ kind, before, after }: Change): boolean {
  return before.length > 0 && after.length > 0 && typeof rowKinds[kind] === 'string';
}
