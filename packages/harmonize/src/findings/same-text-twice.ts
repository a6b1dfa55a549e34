import { type Clause, clausesOf, isClause, ownText, type Protocol } from '@akkoord/clause';
import { foldText } from '@akkoord/text';
import type { Finding, FindingRule } from './finding.ts';
import { placeNamer, placesOf } from './place.ts';

/**
 * Find texts that stand in a protocol twice. An opening sentence counts with its points; a point counts within
 * its own list, because two lists may well share one.
 */
export const sameTextTwice: FindingRule = (tree) => {
  const nameOf = placeNamer(tree);
  const groups = new Map<string, string[]>();
  const lists = listsOf(tree);
  for (const clause of clausesOf(tree)) {
    const text = textOf(clause);
    if (text === '') continue;
    const key = `${lists.get(clause) ?? ''}\n${text}`;
    groups.set(key, [...(groups.get(key) ?? []), clause.eId]);
  }
  return [...groups.values()]
    .filter((eIds) => eIds.length > 1)
    .map(
      (eIds): Finding => ({
        ruleId: 'same-text-twice',
        code: 'same-text-twice',
        data: { places: placesOf(eIds, nameOf), count: eIds.length },
        clauses: eIds,
      }),
    );
};

/** Give the clause that each point stands in. */
function listsOf(tree: Protocol): Map<Clause, string> {
  const found = new Map<Clause, string>();
  for (const clause of clausesOf(tree)) {
    for (const child of clause.children) if (isClause(child)) found.set(child, clause.eId);
  }
  return found;
}

function textOf(clause: Clause): string {
  const own = foldText(ownText(clause)).replace(/[\s.;,]+$/u, '');
  if (!own.endsWith(':')) return own;
  const nested = clause.children.filter(isClause).map(textOf);
  return [own, ...nested].join('\n');
}
