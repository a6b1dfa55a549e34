import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['**/src/**'],
      exclude: ['**/cli/src/bin.ts', '**/*.generated.ts'],
      reporter: ['lcovonly'],
      thresholds: { lines: 90, functions: 90, branches: 80, statements: 90 },
    },
  },
});
