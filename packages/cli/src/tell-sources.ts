import type { Protocol } from '@akkoord/clause';
import type { Io } from './io.ts';
import type { Target } from './output.ts';
import { placeOfSources, type SourcesName } from './sources-option.ts';
import { sourcesWords } from './words/sources-words.ts';

/** Say on standard error where the sources of a document stand, and how many they are. */
export async function tellSources(
  tree: Protocol,
  { target: { format }, name }: { target: Target; name: SourcesName | undefined },
  io: Io,
): Promise<void> {
  if (format === 'md') {
    if (name !== undefined) io.stderr.write(`${sourcesWords.markdown}\n`);
    return;
  }
  const { sourceRows } = await import('@akkoord/render/view');
  const rows = sourceRows(tree);
  if (rows.length === 0) {
    if (name !== undefined) io.stderr.write(`${sourcesWords.nothing}\n`);
    return;
  }
  const clauses = rows.reduce((sum, row) => sum + row.clauses, 0);
  const sources = rows.reduce((sum, row) => sum + row.clauses * row.cited, 0);
  io.stderr.write(`${sourcesWords.shown[placeOfSources(name)](sources, clauses)}\n`);
}
