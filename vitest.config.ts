import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const packages = join(import.meta.dirname, 'packages');

/** A project for each room. They are spelled out, because a folder by its path would inherit nothing from here. */
const projects = readdirSync(packages).map((room) => {
  const root = join(packages, room);
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  return { test: { name, root } };
});

export default defineConfig({
  test: {
    projects,
    // A worker keeps what it has loaded (taxonomy, dictionary, zod) for all files of its room, as no room keeps state in a
    // module. Measured on all rooms: 437 s of processor time with a fresh world for each file, 306 s without.
    isolate: false,
    // One worker for each core: left alone, two cores get one worker.
    maxWorkers: '100%',
    testTimeout: 30_000,
    setupFiles: [join(import.meta.dirname, 'scripts/random-tests.ts')],
    coverage: {
      provider: 'v8',
      include: ['**/src/**'],
      // What is seen of the page, and its worker's end of the line, run in a browser alone, built (page-browser.test.ts).
      exclude: [
        '**/cli/src/bin.ts',
        '**/*.generated.ts',
        '**/web/src/{main.tsx,frame/**,screens/**,desk/worker.ts,work/memory.ts}',
      ],
      reporter: ['lcovonly'],
      thresholds: { lines: 90, functions: 90, branches: 80, statements: 90 },
    },
  },
});
