import { changeDecisionSchema } from '@akkoord/harmonize';
import { z } from 'zod';

/** A decision as the ledger keeps it: with its id, and those in the place of which it came. */
export const recordedDecisionSchema = changeDecisionSchema.extend({
  id: z.string().regex(/^[0-9a-f]{1,64}$/),
  supersedes: z.array(z.string()),
});

/** What a person decides on changes, and adds of what others decided. */
export const decisionActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change-decided'), decision: recordedDecisionSchema }),
  z.strictObject({
    kind: z.literal('decisions-added'),
    decisions: z.array(recordedDecisionSchema).min(1),
  }),
  /** Who decides here: a name or a function. */
  z.strictObject({ kind: z.literal('decider-said'), name: z.string().trim().min(1).max(200) }),
]);

/** One of those. */
export type DecisionAct = z.infer<typeof decisionActSchema>;

/** A decision as it is kept. */
export type RecordedDecision = z.infer<typeof recordedDecisionSchema>;
