import { readFileSync } from 'node:fs';
import type { ReadText } from '../../src/index.ts';
import { readNow } from '../read-now.ts';

const root = new URL('../../../../protocols/', import.meta.url);

/** The protocols of three invented primary schools, as they ship with the project. */
export const threeSchools: readonly ReadText[] = [
  'de-vuurtoren/social-media/2025-09-01.md',
  'de-wolkenfabriek/social-media/2022-11-22/source.txt',
  'de-waterklok/social-media/2023-04-17/source.txt',
].map((path) => toText(path, readFileSync(new URL(path, root), 'utf8')));

/** Read a text as a source. */
export function toText(path: string, content: string): ReadText {
  return { path, tree: readNow({ path, content }) };
}
