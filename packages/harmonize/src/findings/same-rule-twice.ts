import { type Clause, clausesOf, ownText, type Protocol } from '@akkoord/clause';
import { foldText } from '@akkoord/text';
import type { Finding, FindingRule } from './finding.ts';
import { firstWords, placeNamer } from './place.ts';
import { type SaidThing, saidIn } from './said.ts';
import { ofOneGroup, oneRule, ruleLikeness } from './same-rule.ts';

/** So many words of a clause are quoted. */
const quotedWords = 12;
/** Two sentences are held against each other where they share so many words; short ones where they share one. */
const leastShared = 2;
const short = 3;
/** A word that stands in more than this part of what is said leads to no pairs, where that is more than some. */
const mostCommon = 0.03;
const some = 100;

/**
 * Find clauses from two protocols or more that say one thing in other words, whatever subject they stand under. What
 * one protocol says twice is its own affair, and what is equal word for word is told by `same-text-twice`.
 */
export const sameRuleTwice: FindingRule = (tree, { taxonomy }) => {
  const nameOf = placeNamer(tree);
  const said = saidIn(tree, taxonomy);
  const pairs = new Pairs();
  const weigh = ruleLikeness(said);
  for (const [one, other] of candidates(said)) {
    const [mine, theirs] = [originOf(one.clause), originOf(other.clause)];
    if (mine === undefined || theirs === undefined || mine === theirs) continue;
    if (!isEqual(one.clause, other.clause)) pairs.add(one.clause, other.clause, weigh(one, other));
  }
  return inOrder(tree, pairs.groups()).map(
    (clauses): Finding => ({
      ruleId: 'same-rule-twice',
      code: 'same-rule-twice',
      data: {
        said: clauses.map((clause) => ({
          place: nameOf(clause.eId),
          words: firstWords(ownText(clause), quotedWords),
        })),
      },
      clauses: clauses.map(({ eId }) => eId),
    }),
  );
};

function originOf({ data }: Clause): string | undefined {
  return data?.provenance?.[0]?.source;
}

function isEqual(one: Clause, other: Clause): boolean {
  const [mine, theirs] = [one, other].map((clause) =>
    foldText(ownText(clause)).replace(/[\s.;,]+$/u, ''),
  );
  return mine === theirs;
}

/** List the pairs that share some telling words, so that not everything is weighed against everything. */
function* candidates(said: readonly SaidThing[]): Generator<[SaidThing, SaidThing]> {
  const holders = new Map<string, number[]>();
  said.forEach(({ terms }, index) => {
    for (const term of terms.keys()) holders.set(term, [...(holders.get(term) ?? []), index]);
  });
  for (const [index, one] of said.entries()) {
    const shared = new Map<number, number>();
    for (const term of one.terms.keys()) {
      const found = holders.get(term) ?? [];
      if (found.length > Math.max(some, said.length * mostCommon)) continue;
      for (const other of found) {
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of shared) {
      const theirs = said[other] as SaidThing;
      const isShort = Math.min(one.terms.size, theirs.terms.size) <= short;
      if (isShort || count >= leastShared) yield [one, theirs];
    }
  }
}

/** Clauses by how much they say the same. */
class Pairs {
  readonly #likeness = new Map<Clause, Map<Clause, number>>();

  add(one: Clause, other: Clause, likeness: number): void {
    if (likeness < ofOneGroup) return;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#likeness.get(from) ?? new Map<Clause, number>();
      known.set(to, Math.max(likeness, known.get(to) ?? 0));
      this.#likeness.set(from, known);
    }
  }

  /** Join the clauses that are one rule, the most alike first; each is like all that are from another origin. */
  groups(): Array<ReadonlySet<Clause>> {
    const groups = new Map<Clause, ReadonlySet<Clause>>();
    const pairs = [...this.#likeness].flatMap(([one, others]) =>
      [...others].map(([other, likeness]) => ({ one, other, likeness })),
    );
    const certain = pairs.filter(({ likeness }) => likeness >= oneRule);
    for (const { one, other } of certain.sort((a, b) => b.likeness - a.likeness)) {
      const [mine, theirs] = [
        groups.get(one) ?? new Set([one]),
        groups.get(other) ?? new Set([other]),
      ];
      if (mine === theirs || !this.#areAlike(mine, theirs)) continue;
      const joined = new Set([...mine, ...theirs]);
      for (const clause of joined) groups.set(clause, joined);
    }
    return [...new Set(groups.values())];
  }

  #areAlike(some: ReadonlySet<Clause>, others: ReadonlySet<Clause>): boolean {
    return [...some].every((one) =>
      [...others].every(
        (other) =>
          originOf(one) === originOf(other) ||
          isEqual(one, other) ||
          this.#likeness.get(one)?.has(other),
      ),
    );
  }
}

function inOrder(tree: Protocol, groups: ReadonlyArray<ReadonlySet<Clause>>): Clause[][] {
  const order = clausesOf(tree);
  const listed = groups.map((group) => order.filter((clause) => group.has(clause)));
  return listed.sort((a, b) => order.indexOf(a[0] as Clause) - order.indexOf(b[0] as Clause));
}
