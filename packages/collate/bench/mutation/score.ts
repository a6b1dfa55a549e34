import type { Change, Comparison } from '@akkoord/clause';
import type { Case } from './make.ts';
import { type MutationKind, mutationKinds } from './mutation.ts';

/** Counts of one kind of mutation. */
export interface Tally {
  /** How many were made, and how many of those were found. */
  made: number;
  found: number;
  /** How often a comparison said this, and how often that was so. */
  said: number;
  right: number;
  /** A direction that is the opposite of what it should be, or one where there is none. */
  reversed: number;
  /** Directions that are settled, and how many were given. */
  directed: number;
  direction: number;
}

export interface Score {
  kinds: Readonly<Record<MutationKind, Tally>>;
  /** Clauses that nothing happened to, and how many of them were said to have changed. */
  untouched: number;
  spurious: number;
}

type Event = Case['expected'][number];

const structural: Readonly<Partial<Record<MutationKind, (change: Change) => boolean>>> = {
  move: (change) => change.moved,
  split: (change) => change.kind === 'split',
  join: (change) => change.kind === 'join',
  insert: (change) => change.kind === 'insertion',
  repeal: (change) => change.kind === 'repeal',
};

/** Start counting. */
export function emptyScore(): Score {
  const zero = { made: 0, found: 0, said: 0, right: 0, reversed: 0, directed: 0, direction: 0 };
  const kinds = Object.fromEntries(mutationKinds.map((kind) => [kind, { ...zero }]));
  return { kinds: kinds as Record<MutationKind, Tally>, untouched: 0, spurious: 0 };
}

/** Count what a comparison found of a case, and what it said besides. */
export function addScore(
  score: Score,
  { expected, untouched }: Case,
  { changes }: Comparison,
): void {
  const byBefore = new Map(changes.flatMap((change) => change.before.map((id) => [id, change])));
  const byAfter = new Map(changes.flatMap((change) => change.after.map((id) => [id, change])));
  const events = new Map<Change, Event[]>();
  for (const event of expected) {
    const change = byAfter.get(event.after[0] ?? '') ?? byBefore.get(event.before[0] ?? '');
    if (!change) throw new TypeError('Expected every clause in a change');
    events.set(change, [...(events.get(change) ?? []), event]);
    count(score.kinds[event.kind], event, change);
  }
  for (const change of changes) {
    for (const kind of mutationKinds) {
      const tally = score.kinds[kind];
      const said = timesSaid(kind, change);
      tally.said += said;
      if (events.get(change)?.some((event) => event.kind === kind && isFound(event, change))) {
        tally.right += said;
      }
    }
  }
  for (const [before, after] of untouched) {
    score.untouched++;
    const change = byAfter.get(after) as Change;
    if (change.before[0] !== before || change.moved || !isLeft(change)) score.spurious++;
  }
}

/**
 * Whether a clause is said to be as it was, but for what stands around it and was changed: a number that it refers to is another
 * clause's now, or the lead-in of its list binds others.
 */
function isLeft({ kind, matchedBy, findings }: Change): boolean {
  if (kind === 'unchanged') return true;
  return (
    matchedBy === 'same-text' &&
    findings.every(({ code }) => code.startsWith('reference-') || code === 'bearers-changed')
  );
}

function count(tally: Tally, event: Event, change: Change): void {
  tally.made++;
  if (isFound(event, change)) tally.found++;
  if (event.effect === undefined) return;
  if (event.effect === null) {
    if (change.effect !== null) tally.reversed++;
    return;
  }
  tally.directed++;
  if (change.effect === event.effect) tally.direction++;
  else if (change.effect !== null && change.effect !== 'mixed') tally.reversed++;
}

/** Say whether a comparison says of a mutation what it should. */
export function isFound(event: Event, change: Change): boolean {
  const sides = same(change.before, event.before) && same(change.after, event.after);
  if (!sides) return false;
  const { significance, finding, kind } = event;
  if (structural[kind]) return structural[kind](change);
  if (significance && change.significance !== significance) return false;
  return !finding || change.findings.some((one) => fits(one, finding));
}

function fits(found: Change['findings'][number], wanted: NonNullable<Event['finding']>): boolean {
  // An article before the words is no part of what is named.
  const holds = (side: { value: string } | null, words: string | undefined) =>
    words === undefined ||
    (side !== null && (side.value.includes(words) || words.endsWith(` ${side.value}`)));
  return (
    wanted.kind === found.kind &&
    holds(found.before, wanted.before) &&
    holds(found.after, wanted.after)
  );
}

function timesSaid(kind: MutationKind, change: Change): number {
  const test = structural[kind];
  if (test) return test(change) ? 1 : 0;
  return change.findings.some((finding) => finding.kind === kind) ? 1 : 0;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}

/** Write a score as a table for a terminal. */
export function scoreTable({ kinds, untouched, spurious }: Score): string {
  const rows = mutationKinds
    .filter((kind) => kinds[kind].made > 0)
    .map((kind) => {
      const { made, found, said, right, reversed, directed, direction } = kinds[kind];
      const cells = [
        String(made),
        share(found, made),
        said ? share(right, said) : '–',
        directed ? share(direction, directed) : '–',
        String(reversed),
      ];
      return [kind.padEnd(10), ...cells.map((cell) => cell.padStart(9))].join(' ');
    });
  const head = ['made', 'recall', 'precision', 'direction', 'reversed'];
  return [
    ['kind'.padEnd(10), ...head.map((cell) => cell.padStart(9))].join(' '),
    ...rows,
    `spurious: ${spurious} of ${untouched} clauses that nothing happened to (${share(spurious, untouched)})`,
  ].join('\n');
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 1 : part / whole).toFixed(3);
}
