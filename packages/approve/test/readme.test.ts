import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as approve from '../src/index.ts';
import { draft, mrRight } from './any-text.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

test('the example runs and says what it says', () => {
  const code = /```ts\nimport \{([^}]+)\}.*\n([\s\S]*?)```/.exec(readme);
  const [, names = '', body = ''] = code ?? [];
  const said: unknown[] = [];
  const run = new Function('draft', 'console', 'approve', `const {${names}} = approve;\n${body}`);
  run(draft([mrRight]), { log: (text: unknown) => said.push(text) }, approve);
  expect(said).toEqual(['same']);
});

test('every export stands in the table', () => {
  for (const name of Object.keys(approve)) expect(readme).toContain(`\`${name}(`);
});

test('is under a hundred lines', () => {
  expect(readme.split('\n').length).toBeLessThan(100);
});
