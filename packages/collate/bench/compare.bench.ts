import { defaultTaxonomy as taxonomy } from '@akkoord/taxonomy';
import { diffWords } from 'diff';
import { expect, test } from 'vitest';
import { compare } from '../src/index.ts';
import { protocolOf } from '../test/protocol-of.ts';
import { generatedPair } from './generated-pair.ts';

// What this does not show: texts of real schools, whose clauses are more alike than generated ones.
test.for([
  { clauses: 40, rounds: 20, atMost: 5 },
  { clauses: 200, rounds: 3, atMost: 1 },
])(
  '$clauses clauses a side',
  { timeout: 120_000 },
  async ({ clauses, rounds, atMost }, { bench }) => {
    const [before, after] = generatedPair(clauses);
    const [a, b] = [protocolOf(before), protocolOf(after)];
    const options = { iterations: rounds, time: 0, warmupIterations: 5, warmupTime: 0 };
    const result = await bench.compare(
      bench('compare', () => void compare(a, b, { taxonomy })),
      bench('diffWords', () => void diffWords(before, after)),
      options,
    );
    const ratio = result.get('compare').latency.p50 / result.get('diffWords').latency.p50;
    console.log(`${clauses} clauses: compare takes ${ratio.toFixed(2)} times what diffWords takes`);
    expect(ratio).toBeLessThan(atMost);
  },
);
