import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf } from '@akkoord/clause';
import { assertSynopsis } from '@akkoord/clause/schema';
import { describe, expect, test } from 'vitest';
import { strayRules } from '../../collate/test/synopsis/one-provision.ts';
import { shippedPositions, synopsisOf } from '../src/index.ts';
import { shownIn } from './conflicts.ts';
import { readNow } from './read-now.ts';

/** Five real protocols, which are not part of this repository; they lie in `../shared` where the makers work. */
const seeds = join(import.meta.dirname, '../../../../shared/seeds');
const present = existsSync(seeds);
const skipped = present ? '' : ' (skipped: no ../shared beside this checkout)';

describe.skipIf(!present)(`five real protocols${skipped}`, () => {
  const sources = present
    ? readdirSync(seeds)
        .sort()
        .map((file) => ({ path: file, content: readFileSync(join(seeds, file), 'utf8') }))
    : [];
  const trees = sources.map((source) => readNow(source));

  test('stand side by side with every clause in one row', () => {
    const synopsis = synopsisOf(trees);
    assertSynopsis(synopsis);
    trees.forEach((tree, i) => {
      const id = synopsis.witnesses[i]?.id as string;
      const placed = synopsis.rows.flatMap((row) => row.cells[id]?.clauses ?? []);
      expect(placed.sort()).toEqual(
        clausesOf(tree)
          .map(({ eId }) => eId)
          .sort(),
      );
    });
  });

  test('say nothing but what one provision says', () => {
    const { tried, stray } = strayRules(trees, synopsisOf(trees));
    expect(stray).toEqual([]);
    expect(tried).toBeGreaterThan(100);
  });

  test('show the conflicts that a merger must decide', () => {
    const table = shownIn(synopsisOf(trees));
    const lines = table.map(
      ({ conflict: { id, about }, shown, rows }) => `${id} ${about}: ${shown}; ${rows.join(', ')}`,
    );
    if (process.env.AKKOORD_SHOW_CONFLICTS) console.log(lines.join('\n'));
    const count = (...kinds: string[]) => table.filter(({ shown }) => kinds.includes(shown)).length;
    expect(count('question', 'gap', 'beside')).toBeGreaterThanOrEqual(24);
    expect(count('question')).toBeGreaterThanOrEqual(20);
  });

  test('lend no run of eight words to the positions, and no name', () => {
    const runs = new Set(sources.flatMap(({ content }) => runsOf(content, 8)));
    for (const positions of shippedPositions()) {
      const own = runsOf(JSON.stringify(Object.values(positions).flat()), 8);
      expect(own.length).toBeGreaterThan(50);
      expect(own.filter((run) => runs.has(run))).toEqual([]);
      for (const { note, exception = '', condition = '' } of positions.positions) {
        for (const text of [note, exception, condition]) {
          expect(runsOf(text, 8).filter((run) => runs.has(run))).toEqual([]);
        }
      }
    }
  });
});

function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(' '));
}
