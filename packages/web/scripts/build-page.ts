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

/**
 * Build the page.
 *
 * @param what Both builds, or the site alone. Default: both.
 */
export async function buildPage(what: 'both' | 'site' = 'both'): Promise<Dist> {
  const dist = join(room, 'dist');
  const configFile = join(room, 'vite.config.ts');
  await build({ configFile, logLevel: 'warn' });
  const file = join(dist, 'akkoord.html');
  if (what === 'both') {
    await build({ configFile, mode: 'single', logLevel: 'warn' });
    copyFileSync(join(dist, 'single/index.html'), file);
    rmSync(join(dist, 'single'), { recursive: true });
  }
  return { site: join(dist, 'site'), file };
}
