import after from '../../../protocols/de-vuurtoren/social-media/2025-09-01.md?raw';
import before from '../../../protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt?raw';
import type { KeptFile } from './work/kept.ts';
import type { Side } from './work/sides.ts';

/** Two protocols of invented schools, of which one came out of a PDF with the damage that leaves. */
export const exampleFiles = {
  before: fileOf('de-wolkenfabriek-2022.txt', before),
  after: fileOf('de-vuurtoren-2025.md', after),
} as const satisfies Record<Side, KeptFile>;

function fileOf(name: string, content: string): KeptFile {
  return { name, bytes: new TextEncoder().encode(content) };
}
