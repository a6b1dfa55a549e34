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
});

/** All that Akkoord knows of its field, as data: handed to every room that needs it. */
export const taxonomySchema = z.object({
  topics: z.array(topicSchema).min(1),
  variants: z.array(z.array(z.string().min(1)).min(2)),
  reading: readingWordsSchema,
});

export type Topic = z.infer<typeof topicSchema>;
export type ReadingWords = z.infer<typeof readingWordsSchema>;
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
