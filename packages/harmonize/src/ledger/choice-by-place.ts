import type { RowClause } from '../sources/row-clause.ts';
import type { Choice } from './decision.ts';

/**
 * Name the clauses of a choice by their eIds where it has their labels: a decision follows its clauses by
 * these when a source is numbered anew. A name that means no clause, or more, stays as it is.
 *
 * @param clauses Those of the row on which is decided.
 */
export function choiceByPlace(choice: Choice, clauses: readonly RowClause[]): Choice {
  if (choice === 'leave-out') return choice;
  return choice.map((part) => {
    if (!('take' in part) || !part.clauses) return part;
    const own = clauses.filter(({ source }) => source.id === part.take);
    const places = part.clauses.map((name) => {
      const named = own.filter(({ eId, label }) => eId === name || label === name);
      return named.length === 1 && named[0] ? named[0].eId : name;
    });
    return { ...part, clauses: places };
  });
}
