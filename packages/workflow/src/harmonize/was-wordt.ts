import { type Change, type Clause, type Comparison, clausesOf } from '@akkoord/clause';
import type { Pins } from '@akkoord/collate';
import { type Harmonization, type Outcome, type Source, sourceName } from '@akkoord/harmonize';
import { wasWordtNotes } from '@akkoord/render/words';
import { compareProtocols } from '../compare.ts';
import type { HarmonizationSession } from './session.ts';

/**
 * Lay the text of a school beside the new protocol, by what was decided: a clause that was taken, merged or
 * replaced stands beside what it became, and one that was left out beside nothing. Each change carries the
 * reason of the decision.
 *
 * @param source The school's text.
 * @param session Its texts, to name where new clauses come from, and by what they are compared.
 */
export function wasWordt(
  { tree, outcomes }: Pick<Harmonization, 'tree' | 'outcomes'>,
  source: Source,
  { sources, template }: Pick<HarmonizationSession, 'sources' | 'template'>,
): Comparison {
  const own = outcomes.filter(({ from }) => from.source.id === source.id);
  const eIds = new Map(clausesOf(tree).map(({ wId, eId }) => [wId, eId]));
  const comparison = compareProtocols(source.tree, tree, {
    pins: pinsOf(own, eIds),
    taxonomy: template.taxonomy,
  });
  const clauses = new Map(clausesOf(tree).map((clause) => [clause.eId, clause]));
  const changes = comparison.changes.map((change) => {
    const note = change.kind === 'unchanged' ? '' : noteOf(change, { own, clauses, sources });
    return {
      ...change,
      matchedBy: change.matchedBy === 'person' ? 'decision' : change.matchedBy,
      ...(note ? { note } : {}),
    };
  });
  return { ...comparison, changes };
}

/** Say why a clause became what it became, in the words of who decided; or where a new one comes from. */
function noteOf(
  { before, after }: Change,
  {
    own,
    clauses,
    sources,
  }: {
    own: readonly Outcome[];
    clauses: ReadonlyMap<string, Clause>;
    sources: readonly Source[];
  },
): string {
  const decided = own.filter(({ from, why }) => why && before.includes(from.eId));
  if (decided.length > 0) {
    return [...new Set(decided.map(({ fate, why }) => wasWordtNotes.fate(fate, why)))].join(' ');
  }
  const [origin] = after.flatMap((eId) => clauses.get(eId)?.data?.provenance ?? []);
  if (!origin || origin.source === 'akkoord') return '';
  const source = sources.find(({ id }) => id === origin.source);
  if (source) return wasWordtNotes.source(sourceName(source), origin.clause);
  return origin.clause ? wasWordtNotes.model : wasWordtNotes.own;
}

function pinsOf(outcomes: readonly Outcome[], eIds: ReadonlyMap<string, string>): Pins {
  const groups = new Map<string, string[]>();
  const gone: string[] = [];
  for (const { from, fate, into } of outcomes) {
    const [after] = into.flatMap((wId) => eIds.get(wId) ?? []);
    if (after) groups.set(after, [...(groups.get(after) ?? []), from.eId]);
    else if (fate === 'left-out') gone.push(from.eId);
  }
  const together = [...groups].map(([after, before]) => ({ before, after: [after] }));
  const taken = new Set(groups.keys());
  const free = [...eIds.values()].filter((eId) => !taken.has(eId));
  return {
    together,
    apart: gone.flatMap((before) => free.map((after) => ({ before, after }))),
  };
}
