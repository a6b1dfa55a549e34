import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage, restore } from '@akkoord/clause';
import { assertProtocol } from '@akkoord/clause/schema';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../src/index.ts';

// Rewrite the expected trees with UPDATE_FIXTURES=1, and read the difference before committing it.
const update = process.env.UPDATE_FIXTURES === '1';
const folder = join(import.meta.dirname, 'fixtures', 'markdown');

/** Places in one line each, so that a person can read the expected tree. */
function readable(key: string, value: unknown): unknown {
  if (key !== 'position' && key !== 'place') return value;
  const { start, end } = value as Record<'start' | 'end', { line: number; column: number }>;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe('parseMarkdown reads', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const path = join(folder, name);
    expect(readdirSync(path).filter((file) => file !== 'expected.json')).toEqual(['input.md']);
    const source = readFileSync(join(path, 'input.md'), 'utf8');
    const tree = parseMarkdown(source, { taxonomy: defaultTaxonomy() });
    const found = `${JSON.stringify(tree, readable, 2)}\n`;
    const expected = join(path, 'expected.json');
    if (update) writeFileSync(expected, found);
    expect(existsSync(expected)).toBe(true);
    expect(found).toBe(readFileSync(expected, 'utf8'));
    expect(coverage(tree, source)).toEqual({ missing: [], double: [], different: [] });
    expect(restore(tree).replace(/\s+/g, '')).toBe(source.replace(/\s+/g, ''));
    assertProtocol(tree);
  });
});
