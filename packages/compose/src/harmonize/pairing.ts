import { type Clause, isClause, type Protocol } from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { RowClause } from './row-clause.ts';

/** What answers a clause. */
export interface Pair {
  /** The clauses that answer it, by wId. */
  into: string[];
  /** True where they say the same. */
  same: boolean;
}

/**
 * Say which of some clauses answer clauses of one source, by the eId of these. A doubtful pair counts for
 * clauses on one subject, but not for the points of lists, which differ point by point.
 *
 * @param clauses Of one source.
 * @param answers Annotated, with ids.
 */
export function pairsWith(
  clauses: readonly RowClause[],
  answers: readonly Clause[],
  taxonomy: Taxonomy,
): Map<string, Pair> {
  const [first] = clauses;
  if (!first || answers.length === 0) return new Map();
  const before = flat(
    first.source.tree.meta,
    clauses.map(({ clause }) => clause),
  );
  const after = flat({ title: null, language: 'nl' }, answers);
  const wIds = new Map(answers.map(({ eId, wId }) => [eId, wId]));
  const points = new Set(
    clauses.filter(({ clause }) => clause.form === 'bullet').map(({ eId }) => eId),
  );
  const pairs = new Map<string, Pair>();
  for (const change of compare(before, after, { taxonomy }).changes) {
    if (change.before.length === 0 || change.after.length === 0) continue;
    if (change.band === 'doubtful' && change.before.some((eId) => points.has(eId))) continue;
    const into = change.after.map((eId) => wIds.get(eId) as string);
    const same = change.significance !== 'substantive';
    for (const eId of change.before) pairs.set(eId, { into, same });
  }
  const [lone] = answers;
  if (clauses.length === 1 && answers.length === 1 && lone && pairs.size === 0) {
    pairs.set(first.eId, { into: [lone.wId], same: false });
  }
  return pairs;
}

/** Put clauses side by side, none in another, so that each is weighed for itself. */
function flat(meta: Protocol['meta'], clauses: readonly Clause[]): Protocol {
  const children = clauses.map((clause) => ({
    ...clause,
    children: clause.children.filter((child) => !isClause(child)),
  }));
  return { type: 'protocol', meta, children };
}

/** Tell whether the clauses of two sources say the same, clause by clause. */
export function saysTheSame(
  one: readonly RowClause[],
  other: readonly RowClause[],
  taxonomy: Taxonomy,
): boolean {
  const pairs = pairsWith(
    one,
    other.map(({ clause }) => clause),
    taxonomy,
  );
  const answered = new Set([...pairs.values()].flatMap(({ into }) => into));
  return (
    one.every(({ eId }) => pairs.get(eId)?.same) &&
    other.every(({ clause }) => answered.has(clause.wId))
  );
}
