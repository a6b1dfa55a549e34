import { type Clause, clausesOf, footnotesOf, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { type AgendaItem, choiceOf } from '../agenda/agenda.ts';
import type { Built } from '../building/build.ts';
import type { Piece } from '../building/piece.ts';
import type { RowClause } from '../sources/row-clause.ts';
import type { Source } from '../sources/source.ts';
import { type Pair, pairsWith } from './pairing.ts';

/** What became of a clause of a source. */
export type Fate =
  /** It stands in the new protocol. */
  | 'taken'
  /** Another text says the same, and that one stands there. */
  | 'merged'
  /** Another rule on the same thing stands there. */
  | 'replaced'
  /** Nothing in the new protocol answers it. */
  | 'left-out'
  /** Nobody decided on it yet. */
  | 'open';

/** The account of one clause of a source. */
export interface Outcome {
  from: RowClause;
  item: AgendaItem;
  fate: Fate;
  /** The clauses of the new protocol that it became, or that stand in its place, by wId. */
  into: string[];
  /** Dutch; why, in the words of who decided. Empty while nobody decided. */
  why: string;
}

/**
 * Account for every clause of every source, in the order of the agenda.
 *
 * What was chosen is taken. Of the others in a row, those that a comparison pairs with a clause that came
 * out of that row are merged or replaced; what nothing answers is left out, for the reason of the decision.
 * A clause beside which another of its own source was chosen is not replaced by that one.
 *
 * @param tree The new protocol, annotated.
 */
export function accountFor(
  agenda: readonly AgendaItem[],
  {
    built,
    chosenFor,
  }: { built: readonly Built[]; chosenFor: ReadonlyMap<string, readonly string[]> },
  { tree, taxonomy }: { tree: Protocol; taxonomy: Taxonomy },
): Outcome[] {
  const taken = new Map(built.map(({ piece, wId }) => [piece.id, wId]));
  const carried = new Map<RowClause, string[]>();
  for (const { leads, wId } of built) {
    for (const lead of leads) carried.set(lead, [...(carried.get(lead) ?? []), wId]);
  }
  const notes = footnotesOf(tree);
  const results = new Map(clausesOf(tree).map((clause) => [clause.wId, clause]));
  return agenda.flatMap((item) => {
    const choice = choiceOf(item);
    const why = item.state.status === 'decided' ? item.state.decision.why : '';
    const ids = new Set(chosenFor.get(item.key));
    const own = built.filter(({ piece }) => ids.has(piece.id));
    const rest: RowClause[] = [];
    const found = new Map<RowClause, Outcome>();
    for (const from of item.clauses) {
      const wId = taken.get(`${from.source.id} ${from.eId}`);
      if (wId !== undefined) found.set(from, { from, item, fate: 'taken', into: [wId], why });
      else if (choice === null) found.set(from, { from, item, fate: 'open', into: [], why: '' });
      else if (carried.has(from)) {
        found.set(from, { from, item, fate: 'merged', into: carried.get(from) ?? [], why });
      } else rest.push(from);
    }
    for (const source of new Set(rest.map(({ source: one }) => one))) {
      const clauses = rest.filter((from) => from.source === source);
      const answersOf = (isOwn: boolean) =>
        own
          .filter(({ piece }) => isOf(source, piece) === isOwn)
          .flatMap(({ wId }) => withPoints(results.get(wId), built));
      const pairsOf = (isOwn: boolean) => pairsWith(clauses, answersOf(isOwn), { taxonomy, notes });
      const same = [...pairsOf(true)].filter(([, pair]) => pair.same);
      const pairs = new Map([...pairsOf(false), ...same]);
      for (const from of clauses) found.set(from, { from, item, why, ...fateOf(from, pairs) });
    }
    return item.clauses.map((from) => found.get(from) as Outcome);
  });
}

function isOf(source: Source, piece: Piece): boolean {
  return piece.kind === 'source' && piece.from.source === source;
}

function fateOf(
  { eId }: RowClause,
  pairs: ReadonlyMap<string, Pair>,
): Pick<Outcome, 'fate' | 'into'> {
  const pair = pairs.get(eId);
  if (!pair) return { fate: 'left-out', into: [] };
  return { fate: pair.same ? 'merged' : 'replaced', into: pair.into };
}

/** A clause of the model or of one's own brings its points; those of sources were chosen one by one. */
function withPoints(clause: Clause | undefined, built: readonly Built[]): Clause[] {
  if (!clause) return [];
  const chosen = new Set(built.map(({ wId }) => wId));
  return clausesOf(clause).filter((one) => one === clause || !chosen.has(one.wId));
}
