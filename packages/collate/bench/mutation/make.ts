import { type Clause, clausesOf, identify, type Protocol } from '@akkoord/clause';
import { type Random, randomFrom } from '../random.ts';
import * as edits from './edits.ts';
import { insert, join, move, renumber, repeal, split } from './moves.ts';
import {
  type Draft,
  type Expected,
  type Mutate,
  type MutationKind,
  mutationKinds,
} from './mutation.ts';
import { rename } from './rename.ts';

/** Two expressions, and all that a comparison of them should find. */
export interface Case {
  before: Protocol;
  after: Protocol;
  expected: ReadonlyArray<Omit<Expected, 'after'> & { after: readonly string[] }>;
  /** Clauses that nothing happened to: before and after. */
  untouched: ReadonlyArray<readonly [string, string]>;
}

const mutations: Readonly<Record<MutationKind, Mutate>> = {
  rename,
  move,
  split,
  join,
  insert,
  repeal,
  damage: edits.damage,
  reword: edits.reword,
  rephrase: edits.rephrase,
  modality: edits.modality,
  exception: edits.exception,
  condition: edits.condition,
  age: edits.age,
  date: edits.date,
  period: edits.period,
  number: edits.number,
  body: edits.body,
};

/** Mutate a protocol in one way, at some of its places. */
export function single(tree: Protocol, kind: MutationKind, seed: number): Case {
  const places = Math.max(2, Math.min(8, Math.round(clausesOf(tree).length / 8)));
  return made(
    tree,
    randomFrom(seed),
    Array.from({ length: kind === 'rename' ? 1 : places }, () => kind),
  );
}

/** Mutate a protocol in many ways at once: about half of its clauses. */
export function mixed(tree: Protocol, seed: number): Case {
  const random = randomFrom(seed);
  const many = Math.round(clausesOf(tree).length / 2);
  const order = mutationKinds.filter((kind) => kind !== 'rename');
  const rounds = Math.ceil(many / order.length);
  const kinds = Array.from({ length: rounds }, () => random.shuffled(order)).flat();
  return made(tree, random, kinds.slice(0, many));
}

function made(tree: Protocol, random: Random, kinds: readonly MutationKind[]): Case {
  const before = structuredClone(tree);
  const after = structuredClone(tree);
  const sources = clausesOf(before);
  const draft: Draft = {
    before,
    after,
    free: new Map(clausesOf(after).map((clause, i) => [clause, sources[i] as Clause])),
    expected: [],
  };
  for (const kind of kinds) mutations[kind](draft, random);
  renumber(after);
  const clauses = clausesOf(after);
  for (const clause of clauses) clause.wId = '';
  const identified = identify(after);
  const ids = new Map(clausesOf(identified).map((clause, i) => [clauses[i] as Clause, clause.eId]));
  const idOf = (clause: Clause) => ids.get(clause) as string;
  return {
    before,
    after: identified,
    expected: draft.expected.map((one) => ({ ...one, after: one.after.map(idOf) })),
    untouched: [...draft.free].map(([clause, source]) => [source.eId, idOf(clause)] as const),
  };
}
