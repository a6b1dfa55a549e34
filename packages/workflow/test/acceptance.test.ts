import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverage, type Protocol } from '@akkoord/clause';
import { assertComparison, assertProtocol } from '@akkoord/clause/schema';
import { afterAll, describe, expect, test } from 'vitest';
import { compareProtocols } from '../src/index.ts';
import { readNow } from './read-now.ts';

/**
 * Acceptance on real protocols, which are not part of this repository: they lie in `../shared` beside the
 * checkout where the makers work, and in CI.
 */
const shared = join(import.meta.dirname, '../../../../shared');
const present = existsSync(join(shared, 'seeds'));
const skipped = present ? '' : ' (skipped: no ../shared beside this checkout)';

const folder = present ? mkdtempSync(join(tmpdir(), 'akkoord-')) : '';
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true });
});

describe.skipIf(!present)(`the real protocols${skipped}`, () => {
  const sources = present
    ? readdirSync(join(shared, 'seeds')).map((file) => ({
        path: file,
        content: readFileSync(join(shared, 'seeds', file), 'utf8'),
      }))
    : [];
  const trees = sources.map((source) => readNow(source));

  test('are read, and nothing of them is lost', () => {
    expect(trees.length).toBeGreaterThan(4);
    trees.forEach((tree, i) => {
      assertProtocol(tree);
      expect(coverage(tree, sources[i]?.content ?? '')).toEqual({
        missing: [],
        double: [],
        different: [],
      });
    });
  });

  test('can be compared, any two of them', () => {
    for (const before of trees) {
      for (const after of trees) {
        const comparison = compareProtocols(before, after);
        assertComparison(comparison);
        if (before === after) {
          expect(
            comparison.changes.every(({ kind, moved }) => kind === 'unchanged' && !moved),
          ).toBe(true);
        }
      }
    }
  });

  const gold = present ? goldOf(sources) : new Map<string, Protocol>();
  test('are read as a careful person reads them', () => {
    const scores = [...gold].map(([name, tree]) =>
      score('parse', write(name, tree), join(shared, `gold/parse/${name}.json`)),
    );
    expect(scores).toHaveLength(3);
    for (const { clauses, exactText, num, section, nesting, headings } of scores) {
      expect(clauses.f1).toBeGreaterThanOrEqual(0.98);
      expect(exactText).toBeGreaterThanOrEqual(0.95);
      expect(num).toBeGreaterThanOrEqual(0.97);
      expect(section).toBeGreaterThanOrEqual(0.97);
      expect(nesting).toBeGreaterThanOrEqual(0.95);
      expect(headings.f1).toBeGreaterThanOrEqual(0.97);
    }
  });

  // The pairs by name, as the folder lists them.
  test.each([
    [0, 0.88],
    [1, 0.62],
    [2, 0.68],
  ])('pair %i is aligned with an F1 of at least %f', (index, bar) => {
    const pair = readdirSync(join(shared, 'gold/align')).sort()[index] ?? '';
    const [a = '', b = ''] = pair.replace(/\.tsv$/u, '').split('--');
    const before = gold.get(a) as Protocol;
    const after = gold.get(b) as Protocol;
    const { pairs, reversed } = score(
      'align',
      write(`${a}-${b}`, compareProtocols(before, after)),
      write(a, before),
      write(b, after),
      join(shared, `gold/parse/${a}.json`),
      join(shared, `gold/parse/${b}.json`),
      join(shared, 'gold/align', pair),
    );
    expect(pairs.f1).toBeGreaterThanOrEqual(bar);
    expect(reversed).toBeLessThanOrEqual(1);
  });
});

/** The trees for which there is gold, by its name. */
function goldOf(sources: ReadonlyArray<{ path: string; content: string }>): Map<string, Protocol> {
  const files = readdirSync(join(shared, 'gold/parse'));
  return new Map(
    files.map((file) => {
      const { source } = JSON.parse(readFileSync(join(shared, 'gold/parse', file), 'utf8'));
      const found = sources.find(({ path }) => path === source);
      if (!found) throw new Error(`No seed ${source}`);
      return [file.replace('.json', ''), readNow(found)];
    }),
  );
}

function write(name: string, value: unknown): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

interface Score {
  clauses: { f1: number };
  exactText: number;
  num: number;
  section: number;
  nesting: number;
  headings: { f1: number };
  pairs: { f1: number };
  reversed: number;
}

function score(...args: string[]): Score {
  const printed = execFileSync('node', [join(shared, 'score/score.mjs'), ...args], {
    encoding: 'utf8',
  });
  return JSON.parse(printed);
}
