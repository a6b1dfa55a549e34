import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Dist } from './build-page.ts';

/** How large the page may be, in bytes. */
export const mostSizes = {
  /** What the first screen loads, gzipped. */
  start: 150_000,
  /** The one file, as it is mailed. */
  file: 5_000_000,
} as const;

/** How large the page is, in bytes. */
export interface Sizes {
  /** Scripts that the first screen loads, gzipped. */
  start: number;
  /** All scripts of the site, gzipped. */
  all: number;
  file: number;
  /** The same for a reader. */
  lines: string[];
}

/** Measure a built page. */
export function sizesOf({ site, file }: Dist): Sizes {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const gzipped = (path: string) => gzipSync(readFileSync(join(site, path))).length;
  const first = [...page.matchAll(/<script\b[^>]*\bsrc="\.\/([^"]+)"/g)].map(([, path]) => path);
  const start = withImports(site, first as string[]).reduce((sum, path) => sum + gzipped(path), 0);
  const assets = readdirSync(join(site, 'assets')).map((name) => gzipped(join('assets', name)));
  const all = assets.reduce((sum, size) => sum + size, 0);
  const size = readFileSync(file).length;
  const lines = [
    line('first screen, gzipped', start, mostSizes.start),
    line('whole site, gzipped', all),
    line('akkoord.html', size, mostSizes.file),
  ];
  return { start, all, file: size, lines };
}

/** Add the scripts that scripts load at once, and those that these load. */
function withImports(site: string, first: readonly string[]): string[] {
  const found = new Set(first);
  for (const path of found) {
    const code = readFileSync(join(site, path), 'utf8');
    for (const [, name] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      found.add(`assets/${name}`);
    }
  }
  return [...found];
}

function line(name: string, size: number, most?: number): string {
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  return `${name.padEnd(24)}${kB(size).padStart(9)}${most ? ` of ${kB(most)}` : ''}`;
}
