import { z } from 'zod';
import { idSchema } from './id.ts';

/** What a person does for a was-wordt table: says which document is which. */
export const tableActSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sides-chosen'),
    before: idSchema.nullable(),
    after: idSchema.nullable(),
  }),
]);

/** One of those. */
export type TableAct = z.infer<typeof tableActSchema>;
