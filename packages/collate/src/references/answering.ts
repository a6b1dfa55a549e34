import type { Alignment } from '../align.ts';
import { bandOf, loneBand } from '../band.ts';
import type { Side } from '../side.ts';

/** What answers a clause on the other side, by eId: none where it surely came or went; `null` where that is doubtful. */
export type Answers = ReadonlyMap<string, ReadonlySet<string> | null>;

/** Gather what answers each clause, of the before side and of the after side. */
export function answersOf(
  { groups, bestBefore, bestAfter }: Alignment,
  [before, after]: readonly [Side, Side],
): [Answers, Answers] {
  const found = [new Map(), new Map()] as [
    Map<string, Set<string> | null>,
    Map<string, Set<string> | null>,
  ];
  const idsOf = ({ entries }: Side, indexes: readonly number[]) =>
    indexes.map((index) => entries[index]?.eId ?? '');
  for (const group of groups) {
    const [from, to] = [idsOf(before, group.rows), idsOf(after, group.columns)];
    const doubtful = bandOf(group) === 'doubtful';
    for (const eId of from) found[0].set(eId, doubtful ? null : new Set(to));
    for (const eId of to) found[1].set(eId, doubtful ? null : new Set(from));
  }
  for (const [i, { entries }] of [before, after].entries()) {
    const best = i === 0 ? bestBefore : bestAfter;
    for (const { eId, index } of entries) {
      if (found[i]?.has(eId)) continue;
      found[i]?.set(eId, loneBand(best(index)) === 'doubtful' ? null : new Set());
    }
  }
  return found;
}

/** How the clauses that two references mean answer each other. */
export type Verdict =
  | { same: true }
  | { same: false; fell: string | null; came: string | null }
  | null;

/** Clauses that a reference means. */
export interface Meant {
  clauses: readonly string[];
  /** True where it names a section, which stays the same one when a clause comes or goes. */
  isSection: boolean;
}

/**
 * Say whether two references mean the same clauses.
 *
 * @returns `fell`: a clause that only the old one means, `came`: one that only the new one does; `null` where that
 *   cannot be told.
 */
export function verdictOn(one: Meant, other: Meant, answers: readonly [Answers, Answers]): Verdict {
  if (one.clauses.length === 0 || other.clauses.length === 0) return null;
  const [to, from] = [new Set(other.clauses), new Set(one.clauses)];
  const [there, back] = answers;
  const fell = one.clauses.filter((eId) => isAnsweredOutside(there.get(eId), to));
  const came = other.clauses.filter((eId) => isAnsweredOutside(back.get(eId), from));
  const shares = one.clauses.some((eId) => [...(there.get(eId) ?? [])].some((id) => to.has(id)));
  const isSection = one.isSection || other.isSection;
  if (shares && (isSection || fell.length + came.length === 0)) return { same: true };
  const known =
    one.clauses.every((eId) => there.get(eId) != null) &&
    other.clauses.every((eId) => back.get(eId) != null);
  if (!known && (isSection || fell.length + came.length === 0)) return null;
  return {
    same: false,
    fell: fell[0] ?? (shares ? null : (one.clauses[0] ?? null)),
    came: came[0] ?? (shares ? null : (other.clauses[0] ?? null)),
  };
}

function isAnsweredOutside(
  answers: ReadonlySet<string> | null | undefined,
  meant: ReadonlySet<string>,
): boolean {
  return answers != null && answers.size > 0 && ![...answers].some((eId) => meant.has(eId));
}
