import { z } from 'zod';

/** What subjects ask to decide, and how a synopsis names exceptions and conditions. */
export const questionsSchema = z.object({
  /** By topic id: the decision that it asks for, as a question in Dutch. */
  prompts: z.record(z.string().regex(/^[a-z][a-z_]*$/), z.string().regex(/\?$/)),
  /** Topics, by id, that ask whether one act may be done: what allows and what forbids under such a topic are on that act. */
  oneAct: z.array(z.string()).default([]),
  /** Topics of one field, by id: where a text says nothing on the one, it may say it under another. */
  neighbours: z.array(z.array(z.string()).min(2)).default([]),
  /** A few words for an exception or condition, by the folded words of it; a star stands for any letters. */
  qualifiers: z.array(
    z.strictObject({ label: z.string().min(1), any: z.array(z.string().min(1)).min(1) }),
  ),
});

export type Questions = z.infer<typeof questionsSchema>;
