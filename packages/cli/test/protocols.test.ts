import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, coverage } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render';
import { readProtocol } from '@akkoord/workflow';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../protocols');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the example protocols', () => {
  test.each(globSync('**/*.md', { cwd: folder }))('%s is canonical Markdown', (file) => {
    const content = read(file);
    const tree = readProtocol({ path: file, content });
    expect(tree.data?.messages ?? []).toEqual([]);
    expect(toMarkdown(tree)).toBe(content);
    const known = clausesOf(tree).map(({ wId }) => wId);
    for (const { clauses } of tree.meta.approval?.rights ?? []) {
      expect(known).toEqual(expect.arrayContaining(clauses));
    }
  });

  test.each(globSync('**/source.txt', { cwd: folder }))('%s is read with nothing lost', (file) => {
    const content = read(file);
    const tree = readProtocol({ path: file, content });
    expect(coverage(tree, content)).toEqual({ missing: [], double: [], different: [] });
    expect(clausesOf(tree).length).toBeGreaterThan(15);
    expect(tree.meta.title).not.toBeNull();
  });
});
