import { maxDocumentSize } from '@akkoord/read/limits';
import type { KeptFile } from '../work/kept.ts';

/** Take the bytes of a file; of one that is too large as many as tell that, so that a film is not taken in whole. */
export async function toKeptFile(file: File): Promise<KeptFile> {
  const bytes = new Uint8Array(await file.slice(0, maxDocumentSize + 1).arrayBuffer());
  return { name: file.name, bytes };
}
