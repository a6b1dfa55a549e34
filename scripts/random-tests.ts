/**
 * Make the random tests of all rooms the same at every run; vitest loads this before each test file.
 *
 * `AKKOORD_SEED` sets another seed to search further, and `AKKOORD_RUNS` how many times as many examples each
 * property tries. `pnpm test` tries the first half of them, since it must be quick; `pnpm test:heavy` tries all. A property
 * that fails says which seed and example it failed on.
 */
import fc from 'fast-check';
import { vi } from 'vitest';
import { isHeavy } from './heavy.ts';

const seed = wholeNumber('AKKOORD_SEED', 20_261_121);
const asked = wholeNumber('AKKOORD_RUNS', 1);
const times = asked === 1 && !isHeavy ? 0.5 : asked;

fc.configureGlobal({ seed });

// What a property asks for itself goes before what is set for all, so that only `assert` itself can raise it.
if (times !== 1) {
  vi.doMock('fast-check', async (importOriginal) => {
    const original = await importOriginal<typeof import('fast-check')>();
    const assert = <Ts>(property: fc.IRawProperty<Ts>, own?: fc.Parameters<Ts>) =>
      fc.assert(property, { ...own, numRuns: Math.ceil((own?.numRuns ?? 100) * times) });
    return { ...original, assert, default: { ...original.default, assert } };
  });
}

function wholeNumber(name: string, otherwise: number): number {
  const value = process.env[name] || String(otherwise);
  if (!/^\d{1,9}$/.test(value)) throw new TypeError(`${name} is a whole number, not ${value}`);
  return Number(value);
}
