import { defaultTaxonomy, type Taxonomy } from '@akkoord/taxonomy';
import { mergeTaxonomy } from '@akkoord/taxonomy/schema';
import { type FileProblem, fileProblem, ProblemsError, readFileYaml } from './problems-error.ts';

/** Stops where a file with a taxonomy of one's own does not fit, with every problem at once. */
export class TaxonomyError extends ProblemsError {
  override readonly name = 'TaxonomyError';
}

/**
 * Read a taxonomy that extends or overrides the one that Akkoord ships.
 *
 * @param content YAML or JSON with parts of a taxonomy, such as `topics` or `roles`; an entry with a known `id`
 *   overrides that one, a new one is added.
 * @throws TaxonomyError with every problem, in Dutch.
 */
export function readTaxonomy(content: string): Taxonomy {
  const { value, problems } = readFileYaml(content, { code: 'taxonomy-no-yaml', data: {} });
  if (problems.length > 0) throw new TaxonomyError(problems);
  try {
    return mergeTaxonomy(defaultTaxonomy(), value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TaxonomyError(problemsIn(error.message));
  }
}

/** Take the places out of what zod said: a line with a mark, and below it where. */
function problemsIn(message: string): FileProblem[] {
  const places = [...message.matchAll(/^\s*→ at (.+)$/gmu)].map(([, place]) => place ?? '');
  const unknown = /^Unknown: ([^;]+); known: (.+)$/m.exec(message);
  if (unknown) {
    const [, wrong = '', known = ''] = unknown;
    return [fileProblem(wrong, { code: 'taxonomy-unknown-part', data: { known } })];
  }
  if (places.length === 0) {
    return [fileProblem('', { code: 'taxonomy-no-taxonomy', data: {} })];
  }
  return places.map((path) => fileProblem(path, { code: 'taxonomy-misfit', data: {} }));
}

/** Give the words by which a text tells of itself when it takes effect and is evaluated, and who adopts it. */
export function statedWords(): Taxonomy['governance']['stated'] {
  return defaultTaxonomy().governance.stated;
}
