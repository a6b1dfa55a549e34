import type { Coded } from '@akkoord/clause';
import { fromReference, type RowClause } from '../sources/row-clause.ts';
import {
  type Choice,
  isRowDecision,
  isSameChoice,
  keyOf,
  type PlacedDecision,
  type Recorded,
  type RowDecision,
} from './decision.ts';
import { byDay, type Ledger, standing, subjectOf, textsKey } from './ledger.ts';

/** What comes with each code of a change; a source is named by its id. */
export interface TextChangeData {
  changed: { source: string; label: string };
  /** It went, or stands under another subject now. */
  gone: { source: string; eId: string };
  added: { source: string; label: string };
  /** The same text stands under more subjects: which of them is meant has to be said. */
  'more-subjects': Record<never, never>;
}

/** What changed in the texts of a row after it was decided on. */
export type TextChange = Coded<TextChangeData>;

/** Where the decision on a subject stands. */
export type State =
  | { status: 'open' }
  /** `choice` names the clauses as they are numbered now. */
  | { status: 'decided'; decision: Recorded<RowDecision>; choice: Choice }
  /** People decided differently, apart from each other. */
  | { status: 'disputed'; decisions: Array<Recorded<RowDecision>> }
  /** A text changed after the decision. */
  | { status: 'outdated'; decisions: Array<Recorded<RowDecision>>; changes: TextChange[] };

/** Where decisions on the same texts stand, whatever they choose from. */
export type Settled<Kind extends PlacedDecision> =
  | { status: 'open' }
  | { status: 'decided'; decision: Recorded<Kind> }
  | { status: 'disputed'; decisions: Array<Recorded<Kind>> }
  | { status: 'outdated'; decisions: Array<Recorded<Kind>>; changes: TextChange[] };

/** What a state is made of. */
export interface Subject {
  key: string;
  clauses: ReadonlyArray<
    Pick<RowClause, 'eId' | 'label' | 'fingerprint'> & { source: { id: string } }
  >;
  references: readonly string[];
}

/** Standing decisions on rows, or on changes. */
export interface Standing<Kind extends PlacedDecision = RowDecision> {
  /** Those that hold for a row, by its key. */
  byRow: ReadonlyMap<string, ReadonlyArray<Recorded<Kind>>>;
  /** Those that no row of now has exactly the texts of. */
  changed: ReadonlyArray<Recorded<Kind>>;
}

/**
 * Look up the standing decisions on rows.
 *
 * Where a source says one thing in more rows, a decision holds for the row that it names, at the same places.
 *
 * @param all All rows of now.
 */
export function standingOnRows(all: readonly Subject[], ledger: Ledger): Standing {
  return standingOnSubjects(all, standing(ledger).filter(isRowRecord));
}

/** Do the same with standing decisions of one kind. */
export function standingOnSubjects<Kind extends PlacedDecision>(
  all: readonly Subject[],
  decisions: ReadonlyArray<Recorded<Kind>>,
): Standing<Kind> {
  const rows = new Map<string, Subject[]>();
  for (const row of all) rows.set(subjectKey(row), [...(rows.get(subjectKey(row)) ?? []), row]);
  const byRow = new Map<string, Array<Recorded<Kind>>>();
  const changed: Array<Recorded<Kind>> = [];
  for (const decision of decisions) {
    const alike = rows.get(subjectOf(decision)) ?? [];
    const [row] = alike.length > 1 ? alike.filter((one) => isTakenOn(decision, one)) : alike;
    if (row) byRow.set(row.key, [...(byRow.get(row.key) ?? []), decision]);
    else changed.push(decision);
  }
  return { byRow, changed };
}

function isTakenOn(decision: PlacedDecision, { key, references }: Subject): boolean {
  const { clauses = [] } = decision.about;
  return keyOf(decision) === key && `${[...clauses].sort()}` === `${[...references].sort()}`;
}

/**
 * Say where the decision on a row stands.
 *
 * A decision holds for exactly the texts that it was taken on. Where one of these changed, or a clause came
 * or went, it is outdated and no longer holds.
 */
export function stateOf(subject: Subject, decided: Standing): State {
  const state = settledOn(subject, decided);
  if (state.status !== 'decided') return state;
  return { ...state, choice: renumbered(state.decision, subject) };
}

/** Say the same of decisions of any kind. */
export function settledOn<Kind extends PlacedDecision>(
  subject: Subject,
  { byRow, changed }: Standing<Kind>,
): Settled<Kind> {
  const current = byRow.get(subject.key) ?? [];
  const [first, ...others] = [...current].sort((a, b) =>
    byDay({ id: a.id, on: a.on }, { id: b.id, on: b.on }),
  );
  if (first) {
    return others.every((other) => isSameChoice(first, other))
      ? { status: 'decided', decision: first }
      : { status: 'disputed', decisions: [first, ...others] };
  }
  const outdated = changed.filter((decision) => isAbout(decision, subject));
  if (outdated.length === 0) return { status: 'open' };
  const changes = new Map(
    outdated
      .flatMap((decision) => changesSince(decision, subject))
      .map((change) => [JSON.stringify(change), change]),
  );
  return { status: 'outdated', decisions: outdated, changes: [...changes.values()] };
}

/** List the decisions on texts of which nothing is left. */
export function decisionsWithoutText(
  all: readonly Subject[],
  ledger: Ledger,
): Array<Recorded<RowDecision>> {
  return withoutText(all, standingOnRows(all, ledger));
}

/** List the standing decisions of any kind on texts of which nothing is left. */
export function withoutText<Kind extends PlacedDecision>(
  all: readonly Subject[],
  { changed }: Standing<Kind>,
): Array<Recorded<Kind>> {
  return changed.filter((decision) => !all.some((subject) => isAbout(decision, subject)));
}

function isRowRecord(decision: Recorded): decision is Recorded<RowDecision> {
  return isRowDecision(decision);
}

function subjectKey({ key, references }: Subject): string {
  return references.length > 0 ? textsKey(references) : `row ${key}`;
}

/** A decision on other texts is about this row where it names it, or where a clause stands in both. */
function isAbout(decision: PlacedDecision, { key, clauses }: Subject): boolean {
  const named = (decision.about.clauses ?? []).map(fromReference);
  const shares = named.some(({ source, eId, fingerprint }) =>
    clauses.some(
      (clause) =>
        clause.source.id === source && (clause.eId === eId || clause.fingerprint === fingerprint),
    ),
  );
  return shares || keyOf(decision) === key;
}

function changesSince({ about }: PlacedDecision, { clauses }: Subject): TextChange[] {
  const before = (about.clauses ?? []).map(fromReference);
  const left = [...clauses];
  const changes: TextChange[] = [];
  const gone = before.filter(({ source, fingerprint }) => {
    const index = left.findIndex(
      (clause) => clause.source.id === source && clause.fingerprint === fingerprint,
    );
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
  for (const { source, eId } of gone) {
    const index = left.findIndex((clause) => clause.source.id === source && clause.eId === eId);
    const [now] = index < 0 ? [] : left.splice(index, 1);
    changes.push(
      now
        ? { code: 'changed', data: { source, label: now.label } }
        : { code: 'gone', data: { source, eId } },
    );
  }
  const added = left.map(
    ({ source, label }): TextChange => ({ code: 'added', data: { source: source.id, label } }),
  );
  const all = [...changes, ...added];
  return all.length > 0 ? all : [{ code: 'more-subjects', data: {} }];
}

/** Name the chosen clauses as they are numbered now: the same texts may have moved. */
function renumbered({ about, choose }: RowDecision, { clauses }: Subject): Choice {
  if (choose === 'leave-out') return choose;
  const now = new Map<string, string>();
  const left = [...clauses];
  for (const reference of about.clauses ?? []) {
    const { source, eId, fingerprint } = fromReference(reference);
    const index = left.findIndex(
      (clause) => clause.source.id === source && clause.fingerprint === fingerprint,
    );
    const [clause] = index < 0 ? [] : left.splice(index, 1);
    if (clause) now.set(`${source} ${eId}`, clause.eId);
  }
  return choose.map((part) =>
    'take' in part && part.clauses
      ? { ...part, clauses: part.clauses.map((eId) => now.get(`${part.take} ${eId}`) ?? eId) }
      : part,
  );
}
