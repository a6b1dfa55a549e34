import { findPersonalData } from '@akkoord/annotate';
import { clausesOf, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { sourceName } from '../agenda/options.ts';
import type { Built } from '../building/build.ts';
import { placeNames } from '../references/place-names.ts';
import type { Finding } from './finding.ts';

/**
 * Find clauses that somebody chose and that are true of an old protocol or its school only: who adopted it, for whom
 * it is, which persons one can reach, a document that only that school has. Persons are told of wherever they stand.
 */
export function oldRecordsIn(
  tree: Protocol,
  built: readonly Built[],
  taxonomy: Taxonomy,
): Finding[] {
  const places = placeNames(tree, taxonomy);
  const made = new Map(built.map((one) => [one.wId, one.piece]));
  const persons = new Set(findPersonalData(tree).map(({ span }) => span.eId));
  return clausesOf(tree).flatMap(({ wId, eId }): Finding[] => {
    const piece = made.get(wId);
    const from = piece?.kind === 'source' ? piece.from : null;
    const place = places.get(eId) ?? eId;
    const about = { ruleId: 'old-record' as const, clauses: [eId] };
    if (from?.bar === 'record') return [{ ...about, code: 'old-record', data: { place } }];
    if (persons.has(eId)) return [{ ...about, code: 'names-person', data: { place } }];
    if (from?.bar !== 'document') return [];
    const data = { place, source: sourceName(from.source) };
    return [{ ...about, code: 'names-document', data }];
  });
}
