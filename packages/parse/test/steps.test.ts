import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blockSteps } from '../src/text/block-steps.ts';
import { lineSteps } from '../src/text/line-steps.ts';

const steps = [...lineSteps, ...blockSteps];
const here = import.meta.dirname;

it('each step has a name of its own, says what it reads and gives, and has an example', () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  for (const { id, reads, gives, example } of steps) {
    expect([id, reads, gives].every((text) => text.length > 3)).toBe(true);
    expect(existsSync(join(here, 'fixtures', 'text', example, 'input.txt')), example).toBe(true);
  }
});

it('the README shows the steps in their order', () => {
  const readme = readFileSync(join(here, '../README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \| (.+) \| (.+) \| `([\w/-]+)` \|$/gm)];
  expect(rows.map(([, id, reads, gives, example]) => ({ id, reads, gives, example }))).toEqual(
    steps.map(({ id, reads, gives, example }) => ({ id, reads, gives, example })),
  );
});
