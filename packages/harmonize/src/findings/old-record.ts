import { clausesOf, type Protocol } from '@akkoord/clause';
import type { Built } from '../building/build.ts';
import { placeNames } from '../references/place-names.ts';
import type { Finding } from './finding.ts';

/** Find clauses that say of an old protocol who adopted it, or for whom it is: of the new one that is not true. */
export function oldRecordsIn(tree: Protocol, built: readonly Built[]): Finding[] {
  const places = placeNames(tree);
  const eIds = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, eId]));
  return built.flatMap(({ piece, wId }) => {
    const eId = eIds.get(wId);
    if (piece.kind !== 'source' || !piece.from.isRecord || eId === undefined) return [];
    return [
      {
        ruleId: 'old-record',
        message: `${places.get(eId) ?? eId} gaat over het oude protocol: wie het heeft vastgesteld en wanneer, of voor wie het is. Voor het nieuwe protocol klopt dat niet. Laat deze bepaling weg.`,
        clauses: [eId],
      },
    ];
  });
}
