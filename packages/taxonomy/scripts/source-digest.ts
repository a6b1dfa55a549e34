import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl');

/** The file of the Dutch word list, gzipped. */
export const wordListFile: string = join(dirname(manifest), 'Dutch.trie.gz');

/** Digest what the generated word graph depends on: the word list, how it is read, how it is written. */
export function sourceDigest(): string {
  const hash = createHash('sha256').update(readFileSync(wordListFile));
  for (const path of ['word-list.ts', 'encode-graph.ts', '../src/dictionary/word-graph.ts']) {
    hash.update(readFileSync(join(import.meta.dirname, path), 'utf8').replaceAll('\r\n', '\n'));
  }
  return `sha256:${hash.digest('hex')}`;
}
