import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type LexiconEntry, readLexicon } from './lexicon.ts';

const folder = join(import.meta.dirname, '../data');

/** What stands in `packages/taxonomy/data`: the files beside the lexicon, a key a file, and the lexicon itself. */
export interface TaxonomyData {
  readonly files: Readonly<Record<string, unknown>>;
  readonly lexicon: readonly LexiconEntry[];
}

/** Read the data that a taxonomy is made of; throws where a word stands in the lexicon twice. */
export function readData(): TaxonomyData {
  const files = paths('*.yaml').map((path) => [camelCase(basename(path, '.yaml')), content(path)]);
  return {
    files: Object.fromEntries(files),
    lexicon: readLexicon(paths('lexicon/*.yaml').flatMap(content)),
  };
}

function paths(pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function content(path: string): unknown {
  return parse(readFileSync(join(folder, path), 'utf8'));
}

/** A file's name as a key: `function-words` is `functionWords`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
