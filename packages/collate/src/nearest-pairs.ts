import type { Match } from './candidates.ts';
import { type Fitted, longest, nearestAmong } from './parameters.ts';
import type { Entry } from './side.ts';
import { bindApart, speakApart } from './spoken-subjects.ts';

/** The highest score of a clause, and the next one. */
interface Best {
  first: number;
  second: number;
}

/**
 * Find the pairs of which each clause is the other's nearest by far, however little the two are alike: texts of two hands
 * share few words, and what they share of a rule is still more than they share of the others.
 *
 * Only rules: what a text is for and what its words mean says little of what they answer. Clauses that speak of other
 * subjects in their own words are none, nor a rule for staff beside one for pupils. Of texts of few clauses nothing is said,
 * nor of a short text beside a long one, in which something is always nearest.
 *
 * @param looked All pairs that were looked at, each with its score.
 */
export function nearestPairs(
  looked: readonly Match[],
  [before, after]: readonly [readonly Entry[], readonly Entry[]],
  { nearestLeast, nearestLead }: Fitted,
): Match[] {
  const [fewer, more] = [before.length, after.length].sort((a, b) => a - b) as [number, number];
  if (fewer < nearestAmong || more > longest * fewer) return [];
  const [rows, columns] = [new Map<number, Best>(), new Map<number, Best>()];
  for (const { row, column, score } of looked) {
    note(rows, row, score);
    note(columns, column, score);
  }
  const leads = (best: Best | undefined, score: number) =>
    best?.first === score && best.second <= nearestLead * score;
  return looked
    .filter(({ score }) => score >= nearestLeast)
    .filter(
      ({ row, column, score }) => leads(rows.get(row), score) && leads(columns.get(column), score),
    )
    .filter(({ row, column }) => {
      const [one, other] = [before[row] as Entry, after[column] as Entry];
      return areRules(one, other) && !speakApart(one, other) && !bindApart(one, other);
    })
    .map((match) => ({ ...match, by: `${match.by}+nearest` }));
}

function areRules(...clauses: readonly Entry[]): boolean {
  return clauses.every(({ clause }) => (clause.data?.provisions ?? []).length > 0);
}

function note(found: Map<number, Best>, index: number, score: number): void {
  const { first, second } = found.get(index) ?? { first: 0, second: 0 };
  found.set(index, {
    first: Math.max(first, score),
    second: Math.max(second, Math.min(first, score)),
  });
}
