import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, type Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { compareProtocols } from '../src/index.ts';
import { readNow } from './read-now.ts';
import { everyKind, structureEdits, withEdit } from './structure-edits.ts';

const root = join(import.meta.dirname, '../../..');
const seeds = join(root, '../shared/seeds');
const present = existsSync(seeds);

/** The edits that neither the digest nor the comparison, in one direction or the other, sees. */
function unseen(tree: Protocol): string[] {
  return Object.entries(structureEdits).flatMap(([name, change]) => {
    const after = withEdit(tree, change);
    if (!after) return [];
    const differs = digest(tree).text !== digest(after).text;
    const told = [compareProtocols(tree, after), compareProtocols(after, tree)].every(tells);
    return differs && told ? [] : [name];
  });
}

function tells({ changes, others }: ReturnType<typeof compareProtocols>): boolean {
  return (
    others.length > 0 ||
    changes.some(({ kind, moved, renumbered }) => kind !== 'unchanged' || moved || renumbered)
  );
}

test('a protocol with every kind of node has something for each edit, and none is unseen', () => {
  const tree = readNow({ path: 'alles.md', content: everyKind });
  const done = Object.keys(structureEdits).filter(
    (name) => withEdit(tree, structureEdits[name] as never) !== null,
  );
  expect(done).toEqual(Object.keys(structureEdits));
  expect(unseen(tree)).toEqual([]);
});

describe('one structural edit of each kind on the example protocols', () => {
  const files = globSync('protocols/*/*/{*.md,*/source.txt}', { cwd: root });
  test('finds the examples', () => expect(files.length).toBeGreaterThan(3));
  test.each(files)('%s: none is unseen', (path) => {
    const content = readFileSync(join(root, path), 'utf8');
    expect(unseen(readNow({ path, content }))).toEqual([]);
  });
});

describe.skipIf(!present)(
  `the same on real protocols${present ? '' : ' (skipped: no ../shared beside this checkout)'}`,
  () => {
    test.each(present ? readdirSync(seeds) : [])('%s: none is unseen', (file) => {
      const content = readFileSync(join(seeds, file), 'utf8');
      expect(unseen(readNow({ path: file, content }))).toEqual([]);
    });
  },
);
