import { defaultClientConditions, defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentPolicy } from './scripts/content-policy.ts';
import { packedWorker } from './scripts/packed-worker.ts';

/** The page as a site, or (`--mode single`) as one file that opens from disk. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: './',
  plugins: [
    packedWorker(),
    ...(mode === 'single' ? [viteSingleFile({ removeViteModuleLoader: true })] : []),
    contentPolicy(),
  ],
  // What reads runs in a worker, where there is no document: some libraries have a form of their own for that.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // A worker of modules does not start from a page that was opened from disk.
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    outDir: mode === 'single' ? 'dist/single' : 'dist/site',
    modulePreload: false,
    // `scripts/sizes.ts` measures it, and a test holds it to its limits.
    chunkSizeWarningLimit: 6000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
}));
