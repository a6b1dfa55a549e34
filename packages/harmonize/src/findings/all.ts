import type { Protocol } from '@akkoord/clause';
import { alikeSentences } from './alike-sentences.ts';
import type { Finding, FindingContext, FindingRule } from './finding.ts';
import { listWithoutPoints } from './list-without-points.ts';
import { opposedNorms } from './opposed-norms.ts';
import { sameRuleTwice } from './same-rule-twice.ts';
import { sameTextTwice } from './same-text-twice.ts';
import { twoNames } from './two-names.ts';
import { twoReportingPoints } from './two-reporting-points.ts';

const contradictions: readonly FindingRule[] = [opposedNorms, twoReportingPoints];

/** In the order in which their findings are told. */
const oversights: readonly FindingRule[] = [
  twoNames,
  sameTextTwice,
  alikeSentences,
  sameRuleTwice,
  listWithoutPoints,
];

/**
 * Find what contradicts itself in a protocol in nearly the same words: people are asked about it (`conflictsIn`).
 *
 * @param tree An annotated protocol with ids.
 * @returns The findings by rule, in a fixed order, and in document order within a rule.
 */
export function contradictionsIn(tree: Protocol, context: FindingContext): Finding[] {
  return contradictions.flatMap((rule) => rule(tree, context));
}

/** Find what was left over when a protocol was put together: two words for one thing, a text that stands twice. */
export function oversightsIn(tree: Protocol, context: FindingContext): Finding[] {
  return withoutTwice(oversights.flatMap((rule) => rule(tree, context)));
}

/** Two sentences that almost agree word for word are told with the words by which they differ, and only so. */
function withoutTwice(findings: readonly Finding[]): Finding[] {
  const alike = findings.filter(({ ruleId }) => ruleId === 'alike-sentences');
  return findings.filter(
    ({ ruleId, clauses }) =>
      ruleId !== 'same-rule-twice' ||
      !alike.some((one) => clauses.every((eId) => one.clauses.includes(eId))),
  );
}
