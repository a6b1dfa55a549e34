import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '@akkoord/annotate';
import { clausesOf, ownText } from '@akkoord/clause';
import { synopsis } from '@akkoord/collate';
import { loadTemplate } from '@akkoord/compose';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { expect, test } from 'vitest';
import { agendaFor, type Harmonization, harmonize, withDecision } from '../src/index.ts';
import { harmonizeWording } from './told.ts';

const names = {
  agendaFor,
  annotate,
  defaultTaxonomy,
  harmonize,
  harmonizeWording,
  loadTemplate,
  parseMarkdown,
  synopsis,
  withDecision,
};

/** Run the examples of the README, one after the other, and give what they name. */
function run(): Harmonization {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const code = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, block = '']) => block.replace(/^import .*$/gm, ''))
    .join('\n');
  const body = `${code}; return { tree, outcomes, open, findings };`;
  return new Function(...Object.keys(names), body)(...Object.values(names));
}

test('the examples of the README do what they say', () => {
  const { tree, outcomes, open } = run();
  expect(outcomes.map(({ from, fate }) => [from.source.id, fate])).toContainEqual([
    'de-eik',
    'taken',
  ]);
  expect(clausesOf(tree).map(ownText)).toContain('Leerlingen mogen niet schelden.');
  expect(open.map(({ id }) => id)).toContain('lesson_use');
});
