import { z } from 'zod';

const word = z.string().min(1);
const words = z.array(word).min(1);

/** The closed classes of Dutch, as `data/closed/dutch.yaml` holds them; the schema is tried when they are generated. */
export const dutchSchema = z.strictObject({
  months: z.array(word).length(12),
  shortMonths: z.record(word, z.int().min(1).max(12)),
  units: z.array(word).length(20),
  tens: z.array(word).length(8),
  hundred: word,
  thousand: word,
  ordinals: z.record(word, z.int().positive()),
  uncounted: words,
  uncountedWith: z.array(z.strictObject({ phrase: word, words })),
  clock: z.strictObject({
    half: word,
    quarter: word,
    past: word,
    to: words,
    hour: words,
    cues: words,
    openers: words,
    range: words,
    afternoon: words,
  }),
  enders: words,
  numbered: words,
  pages: z.strictObject({ words, alone: words }),
  divisions: words,
  items: words,
  member: word,
  point: word,
  nameParticles: words,
  gaps: words,
  blanks: words,
  and: word,
  or: word,
  through: word,
});

/** The closed classes of Dutch. */
export type Dutch = z.infer<typeof dutchSchema>;
