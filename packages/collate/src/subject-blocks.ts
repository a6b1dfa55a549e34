import { bandOf } from './band.ts';
import type { Group, Surroundings } from './groups.ts';
import { type Fitted, likely } from './parameters.ts';
import type { Entry } from './side.ts';
import { spokenSubjects } from './spoken-subjects.ts';
import { likeness, union, type Vector } from './vectors.ts';

/**
 * Join the rules of two texts on a subject of which each has few, where nothing is sure among them: n to m, as doubtful.
 *
 * Only rules count whose main subject is told by their own words; where a pair among them is certain, or holds a clause of
 * another subject, they stay as they are. What a person decided stands.
 *
 * Tried: clauses without a norm too. They tell what a text is for and what its words mean, and the real pairs lost .04
 * (F1). And to join around what is certain: they lost .01.
 *
 * Source: topics that are rare on both sides nearly prove a link; common ones (what a text is for, decency) prove nothing.
 */
export function subjectBlocks(
  groups: readonly Group[],
  around: Surroundings,
  { mostOnSubject }: Pick<Fitted, 'mostOnSubject'>,
): Group[] {
  const [before, after] = around.sides.map(rulesBySubject) as [
    Map<string, number[]>,
    Map<string, number[]>,
  ];
  const joined: Block[] = [...before].flatMap(([subject, rows]) => {
    const columns = after.get(subject) ?? [];
    const rare = Math.max(rows.length, columns.length) <= mostOnSubject;
    if (columns.length === 0 || !rare || isDecided({ rows, columns }, around)) return [];
    const held = groups.filter((group) => touches(group, { rows, columns }));
    const open = held.every(
      (group) => bandOf(group) !== 'certain' && isIn(group, { rows, columns }),
    );
    const [only] = held;
    const whole =
      held.length === 1 &&
      only?.rows.length === rows.length &&
      only.columns.length === columns.length;
    return open && !whole ? [{ rows, columns, held }] : [];
  });
  const gone = new Set(joined.flatMap(({ held }) => held));
  return [
    ...groups.filter((group) => !gone.has(group)),
    ...joined.map((block) => groupOf(block, around)),
  ];
}

/** Clauses of both sides on one subject. */
interface Clauses {
  rows: readonly number[];
  columns: readonly number[];
}

interface Block extends Clauses {
  /** The groups that they stand in until now. */
  held: readonly Group[];
}

function rulesBySubject(entries: readonly Entry[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const entry of entries) {
    const { topics = [], provisions = [] } = entry.clause.data ?? {};
    const [subject] = topics;
    if (subject === undefined || provisions.length === 0) continue;
    if (!spokenSubjects(entry).has(subject)) continue;
    found.set(subject, [...(found.get(subject) ?? []), entry.index]);
  }
  return found;
}

function isDecided({ rows, columns }: Clauses, { pinned }: Surroundings): boolean {
  return (
    rows.some((row) => pinned.rows.has(row)) ||
    columns.some((column) => pinned.columns.has(column)) ||
    rows.some((row) => columns.some((column) => pinned.isApart(row, column)))
  );
}

function touches(group: Group, { rows, columns }: Clauses): boolean {
  return (
    group.rows.some((row) => rows.includes(row)) ||
    group.columns.some((column) => columns.includes(column))
  );
}

function isIn(group: Group, { rows, columns }: Clauses): boolean {
  return (
    group.rows.every((row) => rows.includes(row)) &&
    group.columns.every((column) => columns.includes(column))
  );
}

/** Under {@link likely}: that clauses are on one subject does not say that they answer each other. */
const doubtful = likely / 2;

function groupOf({ rows, columns, held }: Block, { candidates }: Surroundings): Group {
  const { before, after, evidence } = candidates.vectors;
  const score = likeness(
    union(rows.map((row) => before[row] as Vector)),
    union(columns.map((column) => after[column] as Vector)),
    evidence,
  );
  const best = [...held].sort((a, b) => b.anchor.score - a.anchor.score)[0]?.anchor;
  const first = { row: rows[0] as number, column: columns[0] as number };
  const anchor = best ?? { ...first, score, by: 'subject', within: false };
  return {
    rows,
    columns,
    anchor,
    by: 'subject',
    score: Math.min(1, score),
    weakest: Math.min(score, doubtful),
    mutual: false,
  };
}
