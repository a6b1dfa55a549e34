import type { Protocol } from '@akkoord/clause';
import { alikeSentences } from './alike-sentences.ts';
import type { Finding, FindingContext, FindingRule } from './finding.ts';
import { listWithoutPoints } from './list-without-points.ts';
import { opposedNorms } from './opposed-norms.ts';
import { sameTextTwice } from './same-text-twice.ts';
import { twoNames } from './two-names.ts';
import { twoReportingPoints } from './two-reporting-points.ts';

/** The rules, in the order in which their findings are told. */
const rules: readonly FindingRule[] = [
  opposedNorms,
  twoReportingPoints,
  twoNames,
  sameTextTwice,
  alikeSentences,
  listWithoutPoints,
];

/**
 * Find what contradicts itself in a protocol, or was left over when it was put together.
 *
 * @param tree An annotated protocol with ids.
 * @returns The findings by rule, in a fixed order, and in document order within a rule.
 */
export function contradictionsIn(tree: Protocol, context: FindingContext): Finding[] {
  return rules.flatMap((rule) => rule(tree, context));
}
