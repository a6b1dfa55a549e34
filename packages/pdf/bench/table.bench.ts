import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { comparisonToDocx, comparisonToHtml } from '@akkoord/render';
import { afterAll, expect, test } from 'vitest';
import { comparisonToPdf } from '../src/index.ts';
import { fortyClauses } from './forty-clauses.ts';

const folder = mkdtempSync(join(tmpdir(), 'akkoord-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const comparison = fortyClauses();
const has = (command: string) => spawnSync(command, ['--version']).status === 0;
const run = promisify(execFile);

/** Other ways from the same comparison to a PDF of the same table. */
const rivals: Record<string, () => Promise<unknown>> = {
  soffice: async () => {
    writeFileSync(join(folder, 'table.docx'), await comparisonToDocx(comparison));
    return run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'table.docx')],
    ]);
  },
  chromium: () => {
    writeFileSync(join(folder, 'table.html'), comparisonToHtml(comparison));
    return run('chromium', [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      ...[`--user-data-dir=${join(folder, 'user')}`, '--no-pdf-header-footer'],
      ...[`--print-to-pdf=${join(folder, 'table.pdf')}`, `file://${join(folder, 'table.html')}`],
    ]);
  },
};

// From a comparison to its PDF, in a program that runs: ours opens a new compiler each time, theirs start
// their program. What this does not show: a browser or an office that is kept open between documents.
test.for(Object.entries(rivals).map(([name, write]) => ({ name, write })))(
  'the table of forty clauses a side, beside $name',
  { timeout: 300_000 },
  async ({ name, write }, { bench, skip }) => {
    skip(!has(name), `${name} is not installed`);
    const options = { iterations: 9, time: 0, warmupIterations: 1, warmupTime: 0 };
    const result = await bench.compare(
      bench('akkoord', async () => void (await comparisonToPdf(comparison))),
      bench('rival', async () => void (await write())),
      options,
    );
    expect(readFileSync(join(folder, 'table.pdf'), 'latin1')).toMatch(/^%PDF/);
    const [own, other] = [result.get('akkoord').latency.p50, result.get('rival').latency.p50];
    const factor = other / own;
    console.log(
      `${name}: ${other.toFixed(0)} ms, akkoord: ${own.toFixed(0)} ms, factor ${factor.toFixed(1)} (goal: 4)`,
    );
  },
);
