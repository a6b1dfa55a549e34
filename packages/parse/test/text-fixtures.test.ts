import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage, restore } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { describe, expect, it } from 'vitest';
import { parseText } from '../src/index.ts';
import { toMessageLine, toOutline } from './outline.ts';

// Rewrite the expected trees with UPDATE_FIXTURES=1, and read the difference before committing it.
const update = process.env.UPDATE_FIXTURES === '1';
const folder = join(import.meta.dirname, 'fixtures', 'text');
const files = ['about.md', 'expected.json', 'input.txt', 'messages.txt'];

/** One item of the outline a line. */
function toExpected(tree: ReturnType<typeof parseText>): string {
  const outline = toOutline(tree).map((line) => `    ${JSON.stringify(line)}`);
  const list = outline.length === 0 ? '[]' : `[\n${outline.join(',\n')}\n  ]`;
  return `{\n  "meta": ${JSON.stringify(tree.meta)},\n  "outline": ${list}\n}\n`;
}

function check(path: string, found: string): void {
  if (update) writeFileSync(path, found);
  expect(found).toBe(readFileSync(path, 'utf8'));
}

describe.each(readdirSync(folder))('the reader knows %s:', (group) => {
  const names = readdirSync(join(folder, group));

  it('about.md says what the group is', () => {
    expect(readFileSync(join(folder, group, 'about.md'), 'utf8')).toMatch(/^# .+\n\n.+\n$/);
  });

  it.each(names.filter((name) => name !== 'about.md'))('%s', (name) => {
    const path = join(folder, group, name);
    if (!update) expect(readdirSync(path).sort()).toEqual(files);
    expect(readFileSync(join(path, 'about.md'), 'utf8')).toMatch(/^# .+\n(?:\n.+\n)*$/);
    const source = readFileSync(join(path, 'input.txt'), 'utf8');
    const tree = parseText(source, {
      taxonomy: defaultTaxonomy(),
      dictionary: defaultDictionary(),
    });
    check(join(path, 'expected.json'), toExpected(tree));
    const told = (tree.data?.messages ?? []).filter(({ level }) => level !== 'info');
    const messages = told.map((message) => `${toMessageLine(message)}\n`);
    check(join(path, 'messages.txt'), messages.join(''));
    expect(coverage(tree, source)).toEqual({ missing: [], double: [], different: [] });
    expect(restore(tree).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''));
    assertProtocol(tree);
  });
});
