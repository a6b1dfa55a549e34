import { bearerSchema } from '@akkoord/clause/schema';
import { z } from 'zod';

const sources = z.array(z.string());
const phrase = z.string().min(1);
/** Phrases, each with the sources that know it. */
const phrases = z.record(phrase, sources);

const shape = {
  weight: z.number().positive(),
  /** Fewer than two sources know it. */
  candidate: z.literal(true).optional(),
  bearers: z.array(bearerSchema).min(1).optional(),
};

const sourcedCueSchema = z
  .union([
    z.strictObject({ ...shape, any: phrases }),
    z.strictObject({ ...shape, all: z.array(phrase).min(2), seenIn: sources }),
  ])
  .superRefine((cue, context) => {
    const known = 'all' in cue ? [cue.seenIn] : Object.values(cue.any);
    if (cue.candidate ? cue.weight > 1 : known.some(({ length }) => length < 2)) {
      context.addIssue({
        code: 'custom',
        message: 'A cue that fewer than two sources know is a candidate and weighs at most 1',
      });
    }
  });

/** A topic as it stands in `data/topics.yaml`: each cue with the sources that know it. */
const sourcedTopicSchema = z.strictObject({
  id: phrase,
  label: phrase,
  definition: phrase,
  keywords: z.array(phrase),
  headings: phrases.default({}),
  cues: z.array(sourcedCueSchema).default([]),
});

export type SourcedCue = z.infer<typeof sourcedCueSchema>;
export type SourcedTopic = z.infer<typeof sourcedTopicSchema>;

/** Read topics as `data/topics.yaml` has them; throws where a cue weighs more than its sources allow. */
export function readSourcedTopics(data: unknown): SourcedTopic[] {
  return z.array(sourcedTopicSchema).parse(data);
}

/** Give topics as the taxonomy has them, without the sources. */
export function topicsWithoutSources(topics: readonly SourcedTopic[]): unknown[] {
  return topics.map(({ headings, cues, ...topic }) => {
    const titles = Object.entries(headings);
    return {
      ...topic,
      headings: titles.filter(([, known]) => known.length >= 2).map(([title]) => title),
      candidateHeadings: titles.filter(([, known]) => known.length < 2).map(([title]) => title),
      cues: cues.map(({ candidate: _, ...cue }) => {
        if ('any' in cue) return { ...cue, any: Object.keys(cue.any) };
        const { seenIn: _seen, ...rest } = cue;
        return rest;
      }),
    };
  });
}
