import { type Clause, clausesOf, labelsOf, ownText, type Protocol } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { sentences } from '@akkoord/text';
import { type Said, type Stand, standReader } from './clash/stand.ts';
import { type ClashWay, clashOf } from './clash/ways.ts';
import { normsOf } from './norm.ts';

/** Two clauses of one text that do not go together, as far as their words tell. */
export interface Clash {
  way: ClashWay;
  /** In document order. */
  one: Stand;
  other: Stand;
}

/**
 * Find clauses of a text that do not go together, whatever subjects they stand under: on what is done, to what, by whom,
 * through what, how soon, and who decides.
 *
 * What one protocol says is its own affair: clauses that come from one and the same are not held against each other.
 *
 * @param tree An annotated protocol with ids.
 * @param originOf Says which protocol a clause comes from; nothing of what is nobody's.
 */
export function clashesIn(
  tree: Protocol,
  taxonomy: Taxonomy,
  originOf: (wId: string) => string | undefined = () => undefined,
): Clash[] {
  const clash = clashOf(taxonomy);
  const stands = standsIn(tree, taxonomy);
  const found = new Set<string>();
  return stands.flatMap((one, index) =>
    stands.slice(index + 1).flatMap((other): Clash[] => {
      const pair = `${one.clause.eId} ${other.clause.eId}`;
      if (found.has(pair) || isOfOne([one.clause, other.clause], originOf)) return [];
      const way = clash(one, other);
      if (way === null) return [];
      found.add(pair);
      return [{ way, one, other }];
    }),
  );
}

function isOfOne(
  both: readonly [Clause, Clause],
  originOf: (wId: string) => string | undefined,
): boolean {
  const [mine, theirs] = both.map(({ wId }) => originOf(wId));
  return mine !== undefined && mine === theirs;
}

function standsIn(tree: Protocol, taxonomy: Taxonomy): Stand[] {
  const read = standReader(taxonomy);
  const labels = labelsOf(tree);
  const norms = normsOf(tree, taxonomy);
  return clausesOf(tree).flatMap((clause) => {
    const own = norms.filter((norm) => norm.clause === clause);
    return saidIn(clause, { norms: own, isNumbered: labels.has(clause.eId) }).map(read);
  });
}

/** The sentences of a clause that settle something: norms, and in a clause with a number what is no definition or purpose. */
function saidIn(
  clause: Clause,
  { norms, isNumbered }: { norms: ReturnType<typeof normsOf>; isNumbered: boolean },
): Said[] {
  const provisions = (clause.data?.provisions ?? []).filter(({ span }) => span.eId === clause.eId);
  return sentences(ownText(clause)).flatMap((sentence): Said[] => {
    const index = provisions.findIndex(
      ({ span }) => sentence.start <= span.start && span.start < sentence.end,
    );
    if (index >= 0) {
      return [{ clause, sentence, norm: norms[index], provision: provisions[index] }];
    }
    const isStatement = (clause.data?.statements ?? []).some(
      ({ kind, span }) =>
        kind !== 'consent-giver' && sentence.start <= span.start && span.start < sentence.end,
    );
    return isNumbered && !isStatement
      ? [{ clause, sentence, norm: undefined, provision: undefined }]
      : [];
  });
}
