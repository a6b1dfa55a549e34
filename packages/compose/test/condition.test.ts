import { expect, test } from 'vitest';
import { type Condition, holds } from '../src/index.ts';

const values = new Map<string, string | boolean | string[]>([
  ['sector', 'po'],
  ['doelen', ['website', 'pers']],
  ['ja', true],
  ['nee', false],
  ['naam', 'De School'],
]);

const cases: ReadonlyArray<[Condition | undefined, boolean]> = [
  [undefined, true],
  [{}, true],
  [{ sector: 'po' }, true],
  [{ sector: 'vo' }, false],
  [{ sector: ['vo', 'po'] }, true],
  [{ doelen: 'pers' }, true],
  [{ doelen: ['drukwerk', 'app'] }, false],
  [{ ja: true, nee: false }, true],
  [{ ja: false }, false],
  [{ naam: true }, true],
  [{ naam: false }, false],
  [{ niets: true }, false],
  [{ niets: false }, true],
  [{ niets: 'x' }, false],
  [{ all: [{ ja: true }, { sector: 'vo' }] }, false],
  [{ any: [{ ja: false }, { sector: 'po' }] }, true],
  [{ not: { sector: 'vo' } }, true],
];

for (const [condition, expected] of cases) {
  test(`${JSON.stringify(condition)} is ${expected}`, () => {
    expect(holds(condition, values)).toBe(expected);
  });
}
