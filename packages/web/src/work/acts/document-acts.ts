import { sectors } from '@akkoord/clause';
import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { idSchema } from './id.ts';

/** What a person does with documents: adds one, takes it away, corrects how it is read or says that it is right, says what kind of school it is. */
export const documentActSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document-added'),
    document: idSchema,
    /** Name of the file: untrusted text. */
    name: z.string().max(1000),
  }),
  z.strictObject({ kind: z.literal('document-removed'), document: idSchema }),
  z.strictObject({
    kind: z.literal('document-corrected'),
    document: idSchema,
    correction: correctionSchema,
  }),
  z.strictObject({ kind: z.literal('document-checked'), document: idSchema }),
  z.strictObject({ kind: z.literal('sector-said'), sector: z.enum(sectors).nullable() }),
]);

/** One of those. */
export type DocumentAct = z.infer<typeof documentActSchema>;
