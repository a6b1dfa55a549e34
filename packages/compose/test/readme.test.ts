import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { compose, loadTemplate } from '../src/index.ts';

test('the example of the README does what it says', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1]?.replace(/^import .*$/gm, '') ?? '';
  const run = new Function(
    'compose',
    'loadTemplate',
    'defaultTaxonomy',
    `${code}; return protocol;`,
  );
  const protocol = run(compose, loadTemplate, defaultTaxonomy) as Protocol;
  expect(sectionsOf(protocol).map(({ num }) => num)).toEqual(['A']);
  expect(clausesOf(protocol).map((clause) => [clause.wId, ownText(clause)])).toEqual([
    ['decency-1', 'Iedereen op De *Zeester* groet elkaar.'],
  ]);
});
