import { Failure } from './failure.ts';
import { named, readText } from './input.ts';
import type { Io } from './io.ts';

/**
 * Read the file behind `--taxonomy`.
 *
 * @param path As the user gave it; without one the taxonomy that ships is used.
 * @throws Failure with every problem of the file.
 */
export async function readTaxonomyFile(path: string | undefined, io: Io) {
  if (path === undefined) return undefined;
  const { content } = await readText(path, io);
  const { readTaxonomy, TaxonomyError } = await import('@akkoord/workflow');
  try {
    return readTaxonomy(content);
  } catch (error) {
    if (!(error instanceof TaxonomyError)) throw error;
    const lines = error.problems.map(({ path: place, message }) =>
      [named(path), ...(place ? [place] : []), message].join(': '),
    );
    throw new Failure(...lines);
  }
}
