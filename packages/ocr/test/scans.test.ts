import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readLines } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import { describe, expect, it } from 'vitest';
import { goldMarkdown } from '../../read/test/pdf/gold-text.ts';
import { missing, printings, printPdf } from '../../read/test/pdf/printed.ts';
import { readScan } from '../src/index.ts';
import { pictureMadePdf, scannedPages } from './scanned-pdf.ts';

const shared = join(import.meta.dirname, '../../../../shared');
const found = globSync('*.json', { cwd: join(shared, 'gold/parse') });
/** The texts that people read; without them one test that says that it was skipped. */
const texts = found.length > 0 ? found.map((file) => basename(file, '.json')).sort() : ['texts'];
const absent = missing('pandoc', 'weasyprint', 'pdftoppm');
const why =
  process.env.AKKOORD_HEAVY !== '1'
    ? ' (only in `pnpm test:heavy`)'
    : absent.length > 0
      ? ` (skipped: no ${absent.join(', ')})`
      : existsSync(shared)
        ? ''
        : ' (skipped: no ../shared)';

describe.skipIf(why !== '')(`scans of 200 dots an inch, turned by half a degree${why}`, () => {
  it.each(texts)(
    'gold %s is read well enough to be corrected',
    { timeout: 400_000 },
    async (text) => {
      const file = join(shared, `gold/parse/${text}.json`);
      const gold = JSON.parse(readFileSync(file, 'utf8'));
      const printed = printPdf(goldMarkdown(gold), printings.weasyprint);
      const scan = await pictureMadePdf(await scannedPages(printed));
      const { lines } = await readScan('pdf', scan);
      const options = { taxonomy: defaultTaxonomy(), dictionary: defaultDictionary() };
      const { clauses, num } = scoreOf(readLines(lines, options), file);
      expect(clauses.f1).toBeGreaterThanOrEqual(0.88);
      expect(num).toBeGreaterThanOrEqual(0.95);
    },
  );
});

function scoreOf(tree: object, gold: string): { clauses: { f1: number }; num: number } {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-score-'));
  try {
    const file = join(folder, 'tree.json');
    writeFileSync(file, JSON.stringify(tree));
    const argv = [join(shared, 'score/score.mjs'), 'parse', file, gold];
    return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
