import { z } from 'zod';

const place = z.string().min(1).max(500);
const text = z.string().max(200_000);
/** The place of a clause or section, and its text as it read: a correction holds for that alone. */
const on = { at: place, was: text };

/** What a person corrects in how a text was read. */
export const correctionSchema = z.discriminatedUnion('kind', [
  /** Its number, or that it has none. */
  z.strictObject({ kind: z.literal('number'), ...on, num: z.string().min(1).max(40).nullable() }),
  /** Its words. */
  z.strictObject({ kind: z.literal('words'), ...on, text: text.min(1) }),
  /** It goes on where the clause before it ended. */
  z.strictObject({ kind: z.literal('join'), ...on }),
  /** A clause of its own begins at this offset of its text, UTF-16 units. */
  z.strictObject({ kind: z.literal('split'), ...on, offset: z.int().positive() }),
  /** It is a heading, over what follows. */
  z.strictObject({ kind: z.literal('to-heading'), ...on }),
  /** The words of a heading. */
  z.strictObject({ kind: z.literal('heading'), ...on, text: text.min(1) }),
  /** A heading is none, but a clause. */
  z.strictObject({ kind: z.literal('to-clause'), ...on }),
  /** The words of a footnote; `at` is its identifier. */
  z.strictObject({ kind: z.literal('footnote'), ...on, text: text.min(1) }),
  /** Where the text stands on its way to adoption, where it does not say; `null`: nobody knows. */
  z.strictObject({ kind: z.literal('status'), status: z.enum(['draft', 'adopted']).nullable() }),
]);

/** One of those. */
export type Correction = z.infer<typeof correctionSchema>;
