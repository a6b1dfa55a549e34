import { readYaml } from '@akkoord/compose';
import { decisionsProblems, editionProblems, yamlText } from '@akkoord/render/words';
import { z } from 'zod';
import { LinesError } from '../lines-error.ts';

const line = z.string().trim().min(1);

const fillingsSchema = z.strictObject({
  /** Name of the school. */
  school: line,
  sector: z.enum(['po', 'so', 'vso', 'so+vso', 'vo', 'mbo']).optional(),
  /** What comes in each place, by its name in the shared text. */
  fill: z.record(z.string(), z.coerce.string().trim().min(1)).default({}),
  /** The school's own text, by the label of the clause that it comes instead of. */
  differ: z.record(z.string(), line).default({}),
});

/** What one school makes of a shared text. */
export type Fillings = z.infer<typeof fillingsSchema>;

/** A shared text or what a school filled in that cannot be used, with every problem at once. */
export class EditionError extends LinesError {
  override readonly name = 'EditionError';
}

const dutchKeys: Readonly<Record<string, string>> = { invullen: 'fill', afwijken: 'differ' };

/**
 * Read what a school filled in: `school`, and `invullen` or `afwijken` (or `fill` and `differ`).
 *
 * @param content YAML.
 * @throws EditionError with every problem.
 */
export function parseFillings(content: string): Fillings {
  const { value, problems } = readYaml(content);
  if (problems.length > 0) {
    throw new EditionError(
      problems.map((problem) =>
        problem.code === 'yaml-broken'
          ? decisionsProblems.yaml(problem.line ?? 1)
          : yamlText(problem),
      ),
    );
  }
  if (typeof value !== 'object' || value === null || !('school' in value)) {
    throw new EditionError([editionProblems.type]);
  }
  const named = Object.entries(value).map(([key, entry]) => [dutchKeys[key] ?? key, entry]);
  const result = fillingsSchema.safeParse(Object.fromEntries(named));
  if (result.success) return result.data;
  throw new EditionError(
    result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? decisionsProblems.unknownKeys(issue.path.map(String), issue.keys)
        : editionProblems.field(issue.path.join(', ')),
    ),
  );
}
