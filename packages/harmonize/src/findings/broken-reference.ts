import { clausesOf, labelsOf, type Protocol } from '@akkoord/clause';
import type { Built } from '../building/build.ts';
import type { Finding } from './finding.ts';

/** Find references to clauses of a source that nothing in the new protocol answers. */
export function brokenReferences(tree: Protocol, built: readonly Built[]): Finding[] {
  const labels = labelsOf(tree);
  const eIds = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, eId]));
  return built.flatMap(({ wId, words }) => {
    const eId = eIds.get(wId);
    if (eId === undefined) return [];
    const place = labels.get(eId) ?? eId;
    return words.broken.map(
      (reference): Finding => ({
        ruleId: 'broken-reference',
        code: 'broken-reference',
        data: { place, reference },
        clauses: [eId],
      }),
    );
  });
}
