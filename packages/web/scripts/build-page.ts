import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const room = join(import.meta.dirname, '..');

/** Where the page stands once it is built. */
export interface Dist {
  /** Folder of the site. */
  site: string;
  /** The one file. */
  file: string;
}

/** Where it stands once `pnpm build` has run. */
export const dist: Dist = {
  site: join(room, 'dist/site'),
  file: join(room, 'dist/akkoord.html'),
};

/**
 * Build the page.
 *
 * @param what Both builds, or the site alone. Default: both.
 */
export async function buildPage(what: 'both' | 'site' = 'both'): Promise<Dist> {
  // React has a form for development, twice as large; a NODE_ENV of whoever builds would choose it.
  process.env.NODE_ENV = 'production';
  const configFile = join(room, 'vite.config.ts');
  await build({ configFile, logLevel: 'warn' });
  if (what === 'both') {
    await build({ configFile, mode: 'single', logLevel: 'warn' });
    const single = join(room, 'dist/single');
    copyFileSync(join(single, 'index.html'), dist.file);
    rmSync(single, { recursive: true });
  }
  return dist;
}
