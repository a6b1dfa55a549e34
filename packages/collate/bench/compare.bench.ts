import { defaultTaxonomy } from '@akkoord/taxonomy';
import { diffWords } from 'diff';
import { test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from '../test/protocol-of.ts';
import { generatedPair } from './generated-pair.ts';

const taxonomy = defaultTaxonomy();

// What this does not show: texts of real schools, whose clauses are more alike than generated ones. Everything is
// included: the trees are not annotated yet, so each comparison annotates both sides too.
test.for([
  { clauses: 40, rounds: 20, warmup: 5, goal: 3.5 },
  { clauses: 200, rounds: 3, warmup: 1, goal: 1 },
  { clauses: 1000, rounds: 1, warmup: 0, goal: 0.3 },
])(
  '$clauses clauses a side',
  { timeout: 600_000 },
  async ({ clauses, rounds, warmup, goal }, { bench }) => {
    const [before, after] = generatedPair(clauses);
    const [a, b] = [protocolOf(before), protocolOf(after)];
    const options = { iterations: rounds, time: 0, warmupIterations: warmup, warmupTime: 0 };
    const result = await bench.compare(
      bench('compare', () => void compare(a, b, { taxonomy })),
      bench('diffWords', () => void diffWords(before, after)),
      options,
    );
    const ratio = result.get('compare').latency.p50 / result.get('diffWords').latency.p50;
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${clauses} clauses: compare takes ${ratio.toFixed(2)} times what diffWords takes (goal: ${goal}); peak memory of the process so far ${peak} MB`,
    );
  },
);
