import { defaultTaxonomy } from '@akkoord/taxonomy';
import { compare } from '../../src/index.ts';
import { benchDocuments } from './documents.ts';
import { type Case, mixed, single } from './make.ts';
import { type MutationKind, mutationKinds } from './mutation.ts';
import { addScore, emptyScore, type Score } from './score.ts';

const taxonomy = defaultTaxonomy();

/** What a comparison must come to, in recall and in precision. */
export const goals: Readonly<Partial<Record<MutationKind, number>>> = {
  move: 0.99,
  insert: 0.99,
  repeal: 0.99,
  split: 0.95,
  join: 0.95,
  modality: 0.95,
  exception: 0.95,
  age: 0.95,
  date: 0.95,
};

/** How the comparison did: kinds of mutation one by one, and all at once. */
export interface MutationScores {
  alone: Score;
  together: Score;
}

/**
 * Mutate every document of the benchmark, and score what the comparison says of it. The same at every run.
 *
 * @param rounds How often each kind is made in each document, every time at other places.
 */
export function scoreMutations(rounds: number): MutationScores {
  const [alone, together] = [emptyScore(), emptyScore()];
  const add = (score: Score, made: Case) =>
    addScore(score, made, compare(made.before, made.after, { taxonomy }));
  benchDocuments().forEach(({ tree }, i) => {
    for (let round = 0; round < rounds; round++) {
      const seed = 1000 * i + round + 1;
      for (const kind of mutationKinds) add(alone, single(tree, kind, seed));
      add(together, mixed(tree, seed));
      add(together, mixed(tree, seed + 500));
    }
  });
  return { alone, together };
}

/** List where a score falls short of its goals. One miss is no share: of thirty a goal of .99 would allow none. */
export function shortfalls({ kinds, untouched, spurious }: Score): string[] {
  const found = Object.entries(goals).flatMap(([kind, goal]) => {
    const { made, found, said, right } = kinds[kind as MutationKind];
    const shares = { recall: [found, made], precision: [right, said] } as const;
    return Object.entries(shares).flatMap(([name, [hits, all]]) => {
      const share = hits / Math.max(1, all);
      return share < goal && all - hits > 1
        ? [`${kind}: ${name} ${share.toFixed(3)} is under ${goal}`]
        : [];
    });
  });
  const reversed = Object.entries(kinds).flatMap(([kind, { reversed }]) =>
    reversed > 0 ? [`${kind}: ${reversed} directions that are not so`] : [],
  );
  const touched = spurious > untouched / 100 ? [`spurious: ${spurious} of ${untouched}`] : [];
  return [...found, ...reversed, ...touched];
}
