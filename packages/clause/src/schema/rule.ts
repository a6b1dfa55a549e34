import { z } from 'zod';
import { bearerSchema, modalitySchema } from './provision.ts';

/** One norm of a witness, as a reader is told of it. All of it comes from one provision. */
export const ruleSchema = z.object({
  /** The eId of the clause in which it stands. */
  clause: z.string(),
  modality: modalitySchema,
  bearers: z.array(bearerSchema),
  /** The words of its sentence, with the lead-in of its list; where they are many they end in `…`. */
  text: z.string(),
  /** What is done, and to what, in its own words; `null` where that cannot be told. */
  act: z.object({ verb: z.string(), object: z.string().nullable() }).nullable(),
  /** Exceptions and conditions that do not stand in these words. */
  limits: z.array(z.string()),
});

export type SynopsisRule = z.infer<typeof ruleSchema>;
