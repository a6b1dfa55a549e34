import { fromReference } from '../sources/row-clause.ts';
import {
  type AnyDecision,
  type Decision,
  isPlacedDecision,
  isSameChoice,
  keyOf,
  type Recorded,
  recordedDecision,
} from './decision.ts';

/** All decisions that were ever taken, in the order of the file; one is never changed or taken out. */
export type Ledger<Kind extends AnyDecision = Decision> = ReadonlyArray<Recorded<Kind>>;

/**
 * Say what a decision is about: the texts of a row or a change, a word, a question of the model, or two clauses.
 *
 * Decisions on the same texts are about the same, wherever those stand and however they are numbered.
 */
export function subjectOf(decision: AnyDecision): string {
  if (isPlacedDecision(decision)) {
    const { clauses = [] } = decision.about;
    return clauses.length > 0 ? textsKey(clauses) : `row ${keyOf(decision)}`;
  }
  const { about } = decision;
  if ('term' in about) return `term ${about.term}`;
  return 'clash' in about ? `clash ${about.clash}` : `answer ${about.answer}`;
}

/** Make the key of a row from the references to its clauses. */
export function textsKey(references: readonly string[]): string {
  const texts = references.map((reference) => {
    const { source, fingerprint } = fromReference(reference);
    return `${source} ${fingerprint}`;
  });
  return `texts ${texts.sort().join(', ')}`;
}

/**
 * Add a decision to the ledger, in the place of all that stands on its row, or on its word or question.
 *
 * @param also More decisions that it comes in the place of: those on texts that changed since.
 */
export function withDecision<Kind extends AnyDecision = Decision>(
  ledger: Ledger<Kind>,
  decision: Kind,
  also: ReadonlyArray<Recorded<Kind>> = [],
): Ledger<Kind> {
  const before = standingOn(ledger, subjectOf(decision)).filter((one) => isOnSame(one, decision));
  const replaced = [...before, ...also];
  const ids = new Set(replaced.map(({ id }) => id));
  return [...ledger, recordedDecision(decision, [...ids])];
}

/** A source can say one thing in two rows: decisions on these are apart. */
function isOnSame(one: AnyDecision, other: AnyDecision): boolean {
  if (!isPlacedDecision(one) || !isPlacedDecision(other)) return true;
  if (keyOf(one) === keyOf(other)) return true;
  const places = new Set((one.about.clauses ?? []).map(placeOf));
  return (other.about.clauses ?? []).some((reference) => places.has(placeOf(reference)));
}

function placeOf(reference: string): string {
  const { source, eId } = fromReference(reference);
  return `${source} ${eId}`;
}

/** List the decisions that no other comes in the place of. */
export function standing<Kind extends AnyDecision = Decision>(
  ledger: Ledger<Kind>,
): Array<Recorded<Kind>> {
  const replaced = new Set(ledger.flatMap(({ supersedes }) => supersedes));
  return ledger.filter(({ id }) => !replaced.has(id));
}

/** List the standing decisions on a subject: more than one where two people decided apart. */
export function standingOn<Kind extends AnyDecision = Decision>(
  ledger: Ledger<Kind>,
  subject: string,
): Array<Recorded<Kind>> {
  return standing(ledger).filter((decision) => subjectOf(decision) === subject);
}

/** Give the decision on a subject on which all agree; `null` where there is none, or more than one. */
export function agreedOn(ledger: Ledger, subject: string): Recorded | null {
  const decisions = standingOn(ledger, subject);
  const [first, ...others] = [...decisions].sort(byDay);
  return first && others.every((other) => isSameChoice(first, other)) ? first : null;
}

/**
 * Put the decisions of two people together. Each keeps what it decides; where two stand on one subject and
 * differ, nobody wins until somebody decides.
 *
 * @returns The decisions of the first in their order, then those that only the second has.
 */
export function mergedLedgers<Kind extends AnyDecision = Decision>(
  own: Ledger<Kind>,
  other: Ledger<Kind>,
): Ledger<Kind> {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...other.filter(({ id }) => !known.has(id))];
}

/** What decisions are sorted by. */
interface Dated {
  id: string;
  on: string;
}

/** Sort by day; decisions of one day by their id. */
export function byDay(one: Dated, other: Dated): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
