import { z } from 'zod';

/**
 * A piece of the text that a digest is made of, in document order: a heading, a clause's own text with
 * the footnotes that it refers to, or a footnote. NFC, white space folded.
 */
export const textPartSchema = z.union([
  z.object({ section: z.string(), num: z.string().nullable() }),
  z.object({
    /** The clause's wId: a name to find it by, no part of the digest. */
    clause: z.string(),
    num: z.string().nullable(),
    text: z.string(),
    notes: z.array(z.string()).optional(),
  }),
  z.object({ footnote: z.string() }),
]);

export type TextPart = z.infer<typeof textPartSchema>;
