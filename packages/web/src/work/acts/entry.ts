import { z } from 'zod';
import { decisionActSchema } from './decision-acts.ts';
import { documentActSchema } from './document-acts.ts';
import { draftActSchema } from './draft-acts.ts';
import { idSchema } from './id.ts';
import { tableActSchema } from './table-acts.ts';

/** All that a person can do that is kept. Every screen that keeps something has its own acts here. */
export const actSchema = z.union([
  documentActSchema,
  tableActSchema,
  decisionActSchema,
  draftActSchema,
]);

/** One thing that a person did. */
export type Act = z.infer<typeof actSchema>;

const entryShape = {
  id: idSchema,
  /** When, ISO 8601 in UTC. */
  at: z.iso.datetime(),
};

/** One line of the log: acts that are undone together, or an undoing or redoing of such a line. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('do'), ...entryShape, acts: z.array(actSchema).min(1) }),
  z.strictObject({ kind: z.literal('undo'), ...entryShape }),
  z.strictObject({ kind: z.literal('redo'), ...entryShape }),
]);

/** A line of the log. Lines are added, never changed or taken away. */
export type Entry = z.infer<typeof entrySchema>;
