import {
  type ChangeChoice,
  type ChangeDecision,
  isSameChoice,
  standing,
  subjectOf,
  withDecision,
} from '@akkoord/harmonize';
import type { ChangeRow } from '../desk/change-rows.ts';
import type { RecordedDecision } from './acts/decision-acts.ts';

/** What is decided on a change. */
export type ChangeState =
  | { kind: 'open' }
  | { kind: 'decided'; decision: RecordedDecision }
  /** People decided apart, and not the same. */
  | { kind: 'apart'; decisions: readonly RecordedDecision[] };

/** Who decides what, when, and why. */
export interface Deciding {
  by: string;
  /** Day, ISO 8601. */
  on: string;
  choose: ChangeChoice;
  /** `null` where nobody says why. */
  why: string | null;
}

/** Work out what was decided on each change, by its key. A decision holds for the texts on which it was taken. */
export function statesOf(
  rows: readonly ChangeRow[],
  ledger: readonly RecordedDecision[],
): ReadonlyMap<string, ChangeState> {
  const bySubject = new Map<string, RecordedDecision[]>();
  for (const decision of standing<ChangeDecision>(ledger)) {
    const subject = subjectOf(decision);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), decision]);
  }
  return new Map(
    rows.map((row) => [row.key, stateOf(row, bySubject.get(subjectOfRow(row)) ?? [])]),
  );
}

function stateOf(row: ChangeRow, found: readonly RecordedDecision[]): ChangeState {
  // The same words may stand in two places, and be decided on apart.
  const here = found.filter(
    ({ about }) =>
      about.change === row.key || about.clauses?.some((one) => row.references.includes(one)),
  );
  const [first, ...rest] = here;
  if (!first) return { kind: 'open' };
  const isOne = rest.every((other) => isSameChoice(first, other));
  return isOne
    ? { kind: 'decided', decision: here.at(-1) ?? first }
    : { kind: 'apart', decisions: here };
}

/** Make the decision on a change that goes into the ledger, in the place of what stands on it. */
export function decisionOn(
  row: ChangeRow,
  { by, on, choose, why }: Deciding,
  ledger: readonly RecordedDecision[],
): RecordedDecision {
  const about = { change: row.key, clauses: [...row.references] };
  const decision: ChangeDecision = { about, by, on, choose, ...(why ? { why } : {}) };
  const made = withDecision<ChangeDecision>(ledger, decision).at(-1);
  if (!made) throw new TypeError('A ledger lost what was added to it');
  return made;
}

function subjectOfRow({ key, references }: ChangeRow): string {
  const about = { change: key, clauses: [...references] };
  return subjectOf({ about, by: '', on: '', choose: 'discuss' });
}
