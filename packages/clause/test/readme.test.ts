import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as clause from '../src/index.ts';

it('does what the example of the README says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const [set, ...calls] = example.split('\n\n').slice(1);
  const lines = [...calls.join('\n').matchAll(/^(.+); \/\/ (.+)$/gm)];
  const names = Object.keys(clause);
  expect(lines).toHaveLength(3);
  for (const [, expression, value] of lines) {
    const run = new Function(...names, `${set}\nreturn ${expression}`);
    expect(JSON.stringify(run(...Object.values(clause)))).toBe(value);
  }
});
