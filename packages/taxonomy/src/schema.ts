import { z } from 'zod';

/** A subject that a protocol can arrange. */
export const topicSchema = z.object({
  id: z.string().regex(/^[a-z][a-z_]*$/),
  label: z.string().min(1),
  definition: z.string().min(1),
  keywords: z.array(z.string().min(1)),
});

/** Words by which the reader of plain text knows what a line is. */
export const readingWordsSchema = z.object({
  months: z.array(z.string()).length(12),
  documentNouns: z.array(z.string()),
  finiteVerbs: z.array(z.string()),
  exceptionOpeners: z.array(z.string()),
  continuations: z.array(z.string()),
  captions: z.array(z.string()),
  hanging: z.array(z.string()),
  noteOpeners: z.array(z.string()),
  contents: z.array(z.string()),
  boilerplate: z.array(z.string()),
  steps: z.array(z.string()),
});

const phrases = z.array(z.string().min(1));

/** Words by which a comparison weighs the wording of clauses. */
export const wordingSchema = z.object({
  functionWords: phrases,
  synonyms: z.array(phrases.min(2)),
  related: z.array(phrases.min(2)),
  emphasis: phrases,
  hedges: phrases,
  institutions: phrases,
  platforms: phrases,
});

/** Words by which a comparison hears what a sentence does: allow, forbid, oblige, except. */
export const normWordsSchema = z.object({
  negations: phrases,
  permissions: phrases,
  weakPermissions: phrases,
  prohibitions: phrases,
  obligations: phrases,
  recommendations: phrases,
  restrictions: phrases,
  exceptions: phrases,
  conditions: phrases,
});

/** All that Akkoord knows of its field, as data: handed to every room that needs it. */
export const taxonomySchema = z.object({
  topics: z.array(topicSchema).min(1),
  variants: z.array(z.array(z.string().min(1)).min(2)),
  reading: readingWordsSchema,
  wording: wordingSchema,
  norms: normWordsSchema,
});

export type Topic = z.infer<typeof topicSchema>;
export type ReadingWords = z.infer<typeof readingWordsSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type NormWords = z.infer<typeof normWordsSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;

/**
 * Validate a taxonomy.
 *
 * @param value Data as it came from YAML or JSON.
 * @throws TypeError that names every place where it does not fit.
 */
export function parseTaxonomy(value: unknown): Taxonomy {
  const result = taxonomySchema.safeParse(value);
  if (result.success) return result.data;
  throw new TypeError(`Expected a taxonomy\n${z.prettifyError(result.error)}`, {
    cause: result.error,
  });
}
