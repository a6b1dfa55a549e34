import { clausesOf, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { Built } from '../building/build.ts';
import { placeNames } from '../references/place-names.ts';
import type { Finding } from './finding.ts';

/** Find clauses that say of an old protocol who adopted it, or for whom it is: of the new one that is not true. */
export function oldRecordsIn(
  tree: Protocol,
  built: readonly Built[],
  taxonomy: Taxonomy,
): Finding[] {
  const places = placeNames(tree, taxonomy);
  const eIds = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, eId]));
  return built.flatMap(({ piece, wId }): Finding[] => {
    const eId = eIds.get(wId);
    if (piece.kind !== 'source' || !piece.from.isRecord || eId === undefined) return [];
    return [
      {
        ruleId: 'old-record',
        code: 'old-record',
        data: { place: places.get(eId) ?? eId },
        clauses: [eId],
      },
    ];
  });
}
