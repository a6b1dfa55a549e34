import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { expect, it } from 'vitest';
import { parseText } from '../src/index.ts';

const dictionary = defaultDictionary();
const taxonomy = defaultTaxonomy();

it('does what the example of the README says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const call = /const tree = (.+);/.exec(readme)?.[1] ?? '';
  const lines = [...readme.matchAll(/^(tree.+); \/\/ (.+)$/gm)];
  expect(lines).toHaveLength(3);
  for (const [, expression, value] of lines) {
    const run = new Function('parseText', 'taxonomy', 'dictionary', 'tree', `return ${expression}`);
    const tree = new Function('parseText', 'taxonomy', 'dictionary', `return ${call}`);
    const read = tree(parseText, taxonomy, dictionary);
    expect(JSON.stringify(run(parseText, taxonomy, dictionary, read))).toBe(value);
  }
});
