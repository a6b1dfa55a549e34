import { type Bearer, type Clause, clausesOf, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { sourceName } from '../agenda/options.ts';
import type { Built } from '../building/build.ts';
import { bindsOthers } from '../building/kept-headings.ts';
import { placeNames } from '../references/place-names.ts';
import type { Finding } from './finding.ts';

/** Find clauses that bound some people by what stood around them, and do not say so where they stand now. */
export function lostContexts(
  tree: Protocol,
  built: readonly Built[],
  taxonomy: Taxonomy,
): Finding[] {
  const places = placeNames(tree, taxonomy);
  const clauses = new Map(clausesOf(tree).map((clause) => [clause.wId, clause]));
  return built.flatMap(({ piece, wId }): Finding[] => {
    const now = clauses.get(wId);
    if (piece.kind !== 'source' || !now || !bindsOthers(piece.from.clause, now, taxonomy))
      return [];
    const { source, clause, label } = piece.from;
    return [
      {
        ruleId: 'lost-context',
        code: 'lost-context',
        data: {
          place: places.get(now.eId) ?? now.eId,
          source: sourceName(source),
          label,
          bearers: bearersOf(clause, taxonomy),
        },
        clauses: [now.eId],
      },
    ];
  });
}

function bearersOf({ data }: Clause, { roles }: Taxonomy): string[] {
  const nameOf = (bearer: Bearer) => roles.find((role) => role.bearer === bearer)?.label ?? bearer;
  return (data?.provisions?.[0]?.bearers ?? []).map(nameOf);
}
