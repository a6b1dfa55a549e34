import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFile } from '../src/work/kept.ts';

const protocols = join(import.meta.dirname, '../../../protocols');

/** The two protocols of the example on the page, from disk. */
export const exampleFiles = {
  before: {
    name: 'de-wolkenfabriek-2022.txt',
    bytes: read('de-wolkenfabriek/social-media/2022-11-22/source.txt'),
  },
  after: { name: 'de-vuurtoren-2025.md', bytes: read('de-vuurtoren/social-media/2025-09-01.md') },
} as const satisfies Record<'before' | 'after', KeptFile>;

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(protocols, path)));
}

/** Make a file of a text. */
export function textFile(name: string, content: string): KeptFile {
  return { name, bytes: new TextEncoder().encode(content) };
}
