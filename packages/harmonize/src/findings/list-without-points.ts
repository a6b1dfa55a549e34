import { clausesOf, isClause, ownText } from '@akkoord/clause';
import type { Finding, FindingRule } from './finding.ts';
import { placeNamer } from './place.ts';

/** What goes on with an opening sentence. */
const points: ReadonlySet<string> = new Set(['list', 'table', 'code', 'blockquote', 'image']);

/** Find opening sentences of lists of which no point was taken. */
export const listWithoutPoints: FindingRule = (tree) => {
  const nameOf = placeNamer(tree);
  return clausesOf(tree)
    .filter(
      (clause) =>
        /[:：]$/u.test(ownText(clause)) &&
        !clause.children.some((child) => isClause(child) || points.has(child.type)),
    )
    .map(
      ({ eId }): Finding => ({
        ruleId: 'list-without-points',
        code: 'list-without-points',
        data: { place: nameOf(eId) },
        clauses: [eId],
      }),
    );
};
