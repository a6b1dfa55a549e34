import { clausesOf, identify, type Protocol } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { test } from 'vitest';
import { compare, synopsis } from '../src/index.ts';
import { protocolOf } from '../test/protocol-of.ts';
import { generatedPair } from './generated-pair.ts';
import { randomFrom } from './random.ts';

const taxonomy = defaultTaxonomy();

const clauses = 40;

/** Make as many texts of 40 clauses, each with its own order, and a topic at each clause. */
function generatedSchools(count: number): Protocol[] {
  const texts = generatedPair(clauses);
  return Array.from({ length: count }, (_, i) => {
    const lines = (texts[i % 2] as string).split('\n');
    const shuffled = randomFrom(i + 1).shuffled(lines);
    const tree = identify(
      protocolOf(shuffled.map((line, k) => line.replace(/^\d+/, `${k + 1}`)).join('\n')),
    );
    for (const [k, clause] of clausesOf(tree).entries()) {
      clause.data = { topics: [taxonomy.topics[(k * 7) % taxonomy.topics.length]?.id ?? ''] };
    }
    return tree;
  });
}

/** Give the fastest of some rounds for each, in turns: on a busy machine the others measure what else runs there. */
function fastest(rounds: number, works: ReadonlyArray<() => unknown>): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => {
      const start = performance.now();
      work();
      best[i] = Math.min(best[i] as number, performance.now() - start);
    });
  }
  return best;
}

// What this does not show: real texts, of which some are twice as long as others.
test('five schools beside one pair, and thirty', { timeout: 300_000 }, () => {
  const [one, other, ...rest] = generatedSchools(5) as [Protocol, Protocol, ...Protocol[]];
  const five = [one, other, ...rest];
  const [pair, two, all] = fastest(25, [
    () => compare(one, other, { taxonomy }),
    () => synopsis([one, other], { taxonomy }),
    () => synopsis(five, { taxonomy }),
  ]) as [number, number, number];
  const many = generatedSchools(30);
  const [thirty] = fastest(2, [() => synopsis(many, { taxonomy })]) as [number];
  console.log(
    `one pair ${pair.toFixed(0)} ms; two schools ${two.toFixed(0)} ms; five ${all.toFixed(0)} ms ` +
      `(${(all / pair).toFixed(1)} pairs, goal 6; ${(all / two).toFixed(1)} times two); thirty ${(thirty / 1000).toFixed(1)} s ` +
      `(${(thirty / all).toFixed(1)} times five, of 43.5 times as many pairs)`,
  );
});
