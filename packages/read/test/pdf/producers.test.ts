import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type LayoutLine, parseMarkdown, readLines } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { describe, expect, it } from 'vitest';
import { isHeavy } from '../../../../scripts/heavy.ts';
import { readDocument } from '../../src/index.ts';
import { f1, goldOfTree, statedIn } from './gold-of-tree.ts';
import { type Gold, goldMarkdown } from './gold-text.ts';
import { missing, type Printing, printings, printPdf } from './printed.ts';

const root = join(import.meta.dirname, '../../../..');
const shared = join(root, '../shared');
const absent = missing('pandoc', 'office', 'chromium', 'weasyprint');
const options = { taxonomy: defaultTaxonomy(), dictionary: defaultDictionary() };

const why = !isHeavy
  ? ' (only in `pnpm test:heavy`)'
  : absent.length > 0
    ? ` (skipped: no ${absent.join(', ')})`
    : '';

const examples = [
  'protocols/de-vuurtoren/social-media/2025-09-01.md',
  'templates/mobiele-telefoons/expected.md',
  'templates/social-media/expected-vo.md',
];
const found = globSync('*.json', { cwd: join(shared, 'gold/parse') });
/** The texts that people read; without them one test that says that it was skipped. */
const golds = found.length > 0 ? found.map((file) => basename(file, '.json')).sort() : ['texts'];

/** Two columns are read well where .93 is; others where .96 is. */
const least = (name: string) => (name === 'columns' ? 0.93 : 0.96);

async function printedLines(gold: Gold, printing: Printing): Promise<readonly LayoutLine[]> {
  const { lines } = await readDocument('pdf', printPdf(goldMarkdown(gold), printing));
  return lines;
}

describe.skipIf(why !== '')(`PDFs that others made${why}`, { timeout: 240_000 }, () => {
  describe.each(Object.entries(printings))('%s', (name, printing) => {
    it.each(examples)('%s is read as it was', async (path) => {
      const tree = parseMarkdown(readFileSync(join(root, path), 'utf8'), options);
      const read = readLines(await printedLines(goldOfTree(tree), printing), options);
      expect(f1(statedIn(read), statedIn(tree))).toBeGreaterThanOrEqual(least(name));
    });

    it.skipIf(found.length === 0).each(golds)(
      'gold %s is read as people read it (needs ../shared)',
      async (text) => {
        const gold: Gold = JSON.parse(
          readFileSync(join(shared, `gold/parse/${text}.json`), 'utf8'),
        );
        const tree = readLines(await printedLines(gold, printing), options);
        const { clauses, num, headings } = scoreOf(tree, text);
        expect(clauses.f1).toBeGreaterThanOrEqual(least(name));
        expect(num).toBeGreaterThanOrEqual(0.98);
        expect(headings.f1).toBeGreaterThanOrEqual(0.93);
      },
    );
  });
});

interface Score {
  readonly clauses: { readonly f1: number };
  readonly headings: { readonly f1: number };
  readonly num: number;
}

function scoreOf(tree: object, text: string): Score {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-score-'));
  try {
    const file = join(folder, 'tree.json');
    writeFileSync(file, JSON.stringify(tree));
    const argv = ['parse', file, join(shared, `gold/parse/${text}.json`)];
    const score = [join(shared, 'score/score.mjs'), ...argv];
    return JSON.parse(execFileSync(process.execPath, score, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
