/**
 * Run the checks that take longer than `pnpm test`: `pnpm test:heavy`. All tests with coverage and its thresholds, pages in
 * a browser, documents in an office, PDFs of three other writers, scans and hostile files among them; 11,400 random texts for the reader, and hostile ones of up to a million
 * characters; and the law that what a reader sees differs exactly where the digest does, on 5,100 pairs of trees.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

run(['run', '--coverage', '--testTimeout=120000'], { AKKOORD_HEAVY: '1' });
run(['run', '--project', '@akkoord/parse', '--testTimeout=1800000', 'text-laws'], {
  AKKOORD_RUNS: '3',
});
run(['run', '--project', '@akkoord/render', '--testTimeout=1800000', 'seen-law'], {
  // The law asks for 150 pairs itself.
  AKKOORD_RUNS: '34',
});

function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync(process.execPath, [vitest, ...argv], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}
