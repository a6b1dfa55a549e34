import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** What a check of a template knows of rules that do not go together, as `data/check/consistency.yaml` holds it. */
export const consistencySchema = z.strictObject({
  /** Ids of topics of which the rules can be about one act. */
  acts: z.array(
    z.strictObject({ id: z.enum(['contact', 'criticism', 'keeping', 'measures']), topics: words }),
  ),
  about: words,
  ends: words,
  /** Times, the shortest first; in each the words for it. */
  lasting: z.array(words).min(2),
  latest: words,
  measures: words,
  narrowing: words,
  each: words,
  mild: words,
  formal: words,
  personal: words,
  some: words,
  pointing: words,
  things: words,
  kinds: z.array(z.strictObject({ nouns: words, words, mentions: z.array(z.string()) })),
  uncounted: words,
  plural: words,
  singular: words,
  limits: words,
  neverLast: words,
});

/** What a check of a template knows of rules that do not go together. */
export type Consistency = z.infer<typeof consistencySchema>;
