import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { compose, loadTemplate } from '../src/index.ts';

const names = { compose, defaultTaxonomy, loadTemplate };

/** Run the examples of the README, one after the other, and give what they name. */
function run(): { protocol: Protocol } {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const code = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, block = '']) => block.replace(/^import .*$/gm, ''))
    .join('\n');
  const body = `${code}; return { protocol };`;
  return new Function(...Object.keys(names), body)(...Object.values(names));
}

test('the examples of the README do what they say', () => {
  const { protocol } = run();
  expect(sectionsOf(protocol).map(({ num }) => num)).toEqual(['A']);
  expect(clausesOf(protocol).map((clause) => [clause.wId, ownText(clause)])).toEqual([
    ['decency-1', 'Iedereen op De *Zeester* groet elkaar.'],
  ]);
});
