/**
 * Run the checks that take longer than `pnpm test`: `pnpm test:heavy`. All tests with their coverage and its thresholds, and
 * the law that what a reader sees differs exactly where the digest does on 5,100 pairs of trees.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/** The law asks for 150 pairs itself. */
const times = '34';

run(['run', '--coverage', '--testTimeout=120000']);
run(['run', '--project', '@akkoord/render', '--testTimeout=1800000', 'seen-law'], {
  AKKOORD_RUNS: times,
});

function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  execFileSync(process.execPath, [vitest, ...argv], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}
