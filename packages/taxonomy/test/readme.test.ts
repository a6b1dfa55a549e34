import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultDictionary } from '../src/dictionary/index.ts';
import { defaultTaxonomy } from '../src/index.ts';

it('does what the example of the README says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const lines = [...readme.matchAll(/^(default.*); \/\/ (true|false)/gm)];
  expect(lines).toHaveLength(5);
  for (const [line, expression, value] of lines) {
    const run = new Function('defaultDictionary', 'defaultTaxonomy', `return ${expression}`);
    expect(String(run(defaultDictionary, defaultTaxonomy)), line).toBe(value);
  }
  expect(defaultDictionary().has('aanleerkracht')).toBe(false);
  expect(defaultDictionary().has('leerlingenouders')).toBe(true);
  expect(defaultDictionary().has('karnt')).toBe(true);
});
