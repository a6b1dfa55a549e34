import { clausesOf, type Protocol } from '@akkoord/clause';
import type { Template } from '@akkoord/compose';
import { holds, type Values } from '@akkoord/compose';
import type { Finding } from './finding.ts';

/**
 * Find subjects on which the law obliges the school to something, by the positions of the model that are
 * compulsory, and on which the new protocol is silent. What only holds under an answer is left out.
 *
 * @param values What is known of the new school: which sources of law hold may depend on it.
 */
export function legalDuties(
  tree: Protocol,
  { positions, taxonomy }: Template,
  values: Values,
): Finding[] {
  const clauses = clausesOf(tree);
  if (clauses.length === 0) return [];
  const topics = new Set(clauses.flatMap(({ data }) => data?.topics ?? []));
  const duties = positions.filter(
    ({ weight, when, topic }) => weight === 'verplicht' && when === undefined && !topics.has(topic),
  );
  return duties.map(({ topic, position, basis }): Finding => {
    const label = taxonomy.topics.find(({ id }) => id === topic)?.label ?? topic;
    const sources = basis
      .filter(({ when }) => holds(when, values))
      .map(({ when: _, clauses: __, ...source }) => source);
    return {
      ruleId: 'legal-duty',
      code: 'legal-duty',
      data: { topic: label, position, sources },
      clauses: [],
    };
  });
}
