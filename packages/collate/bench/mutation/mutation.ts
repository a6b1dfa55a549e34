import type { Clause, Effect, Finding, Protocol, Section, Significance } from '@akkoord/clause';
import type { Random } from '../random.ts';

/** What can be done to a protocol. */
export const mutationKinds = [
  'rename',
  'damage',
  'reword',
  'rephrase',
  'move',
  'split',
  'join',
  'insert',
  'repeal',
  'modality',
  'exception',
  'condition',
  'age',
  'date',
  'period',
  'number',
  'body',
] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** What a comparison should say of one mutation. */
export interface Expected {
  kind: MutationKind;
  /** Ids on the before side. */
  before: readonly string[];
  /** The clauses on the after side: ids are given when all mutations are done. */
  after: readonly Clause[];
  /** The significance that a reader would give it, where the mutation settles that. */
  significance?: Significance;
  /** The finding that it makes: the words of either side, where it sets them. */
  finding?: { kind: Finding['kind']; before?: string; after?: string };
  /** The direction; `null` where it has none, left out where it can be read both ways. */
  effect?: Effect | null;
}

/** Two sides in the making, and what is known of them. */
export interface Draft {
  before: Protocol;
  after: Protocol;
  /** The clauses of the after side that no mutation touched yet, and where each came from. */
  free: Map<Clause, Clause>;
  expected: Expected[];
}

/** Makes one mutation in a draft, at a place that it can take. Gives false where there is none left. */
export type Mutate = (draft: Draft, random: Random) => boolean;

/** The clause or section that holds a clause, with the clause's place in it. */
export interface Place {
  parent: Protocol | Section | Clause;
  at: number;
}

/** Find where a clause stands. */
export function placeOf(tree: Protocol, clause: Clause): Place {
  const stack: Place['parent'][] = [tree];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const at = (parent.children as unknown[]).indexOf(clause);
    if (at >= 0) return { parent, at };
    for (const child of parent.children) {
      if (child.type === 'section' || child.type === 'clause') stack.push(child as Clause);
    }
  }
  throw new TypeError('Expected a clause of this tree');
}
