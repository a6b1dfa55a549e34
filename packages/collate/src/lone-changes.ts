import { asksNoConsent } from '@akkoord/annotate/parts';
import type { Change } from '@akkoord/clause';
import type { Alignment } from './align.ts';
import type { Analyser } from './analyse.ts';
import { loneBand } from './band.ts';
import { rightsOf } from './council-rights.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry, Side } from './side.ts';

/** What clauses are read with that stand alone. */
export interface LoneContext {
  readonly sides: readonly [Side, Side];
  readonly analyse: Analyser;
  readonly lexicon: Lexicon;
}

/** Whether two clauses hold norms, and none of one kind: a ban is no duty in other words. */
function differ(one: Entry, other: Entry): boolean {
  const [here, there] = [one, other].map(
    ({ clause }) => new Set((clause.data?.provisions ?? []).map(({ modality }) => modality)),
  ) as [Set<string>, Set<string>];
  return here.size > 0 && there.size > 0 && ![...here].some((modality) => there.has(modality));
}

/** Makes a test whether a clause speaks of a rule of its text that is answered by another one. */
function rewrittenIn(
  { entries }: Side,
  others: readonly Entry[],
  answered: ReadonlyArray<{ own: readonly number[]; there: readonly number[] }>,
): (entry: Entry) => boolean {
  const lettersOf = (list: readonly Entry[], indexes: readonly number[]) =>
    indexes.map((index) => list[index]?.letters).join('');
  const changed = new Set(
    answered
      .filter(({ own, there }) => lettersOf(entries, own) !== lettersOf(others, there))
      .flatMap(({ own }) => own.map((index) => entries[index]?.eId)),
  );
  return ({ clause }) =>
    (clause.data?.mentions ?? []).some(({ targets }) => targets?.some((eId) => changed.has(eId)));
}

/** Clauses that nothing answers. Their band says how far every clause of the other side was from them. */
export function loneChanges(
  kind: 'insertion' | 'repeal',
  { groups, bestBefore, bestAfter }: Alignment,
  { sides, analyse, lexicon }: LoneContext,
): Change[] {
  const repeals = kind === 'repeal';
  const answered = groups.map(({ rows, columns }) =>
    repeals ? { own: rows, there: columns } : { own: columns, there: rows },
  );
  const taken = new Set(answered.flatMap(({ own }) => own));
  const takenThere = new Set(answered.flatMap(({ there }) => there));
  const side = repeals ? sides[0] : sides[1];
  const others = (repeals ? sides[1] : sides[0]).entries;
  // Of a list under `vraagt geen toestemming voor` more may mean less.
  const leadOf = ({ parent }: Entry) => {
    const lead = parent !== null && taken.has(parent) ? (side.entries[parent] as Entry) : null;
    return lead && !asksNoConsent(lead, lexicon) ? lead : null;
  };
  const isRewritten = rewrittenIn(side, others, answered);
  // In its place stands a clause that nothing answers either: it may say the same in words that share nothing.
  const last = new Map(
    answered.flatMap(({ own, there }) => own.map((at) => [at, Math.max(...there)] as const)),
  );
  let reached = -1;
  const replaced = side.entries.map((entry) => {
    const next = reached + 1;
    reached = Math.max(reached, last.get(entry.index) ?? -1);
    const other = takenThere.has(next) ? undefined : others[next];
    return other !== undefined && !differ(entry, other);
  });
  return side.entries
    .filter((entry) => !taken.has(entry.index))
    .map((entry) => {
      const best = repeals ? bestBefore(entry.index) : bestAfter(entry.index);
      const [before, after] = repeals ? [[entry], []] : [[], [entry]];
      return {
        kind,
        moved: false,
        renumbered: false,
        before: before.map((one) => one.eId),
        after: after.map((one) => one.eId),
        matchedBy: 'none',
        score: 0,
        band: loneBand(best),
        ...analyse(before, after, {
          lead: leadOf(entry),
          replaced: replaced[entry.index] === true,
          rewritten: isRewritten(entry),
        }),
        diff: entry.text ? [{ op: repeals ? 'delete' : 'insert', text: entry.text }] : [],
        rights: rightsOf([entry]),
      } satisfies Change;
    });
}
