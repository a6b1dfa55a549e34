import { z } from 'zod';
import type { Shape } from '../canonical.ts';
import { formSchema } from './node.ts';

const shapeSchema: z.ZodType<Shape> = z.union([
  z.string(),
  z.array(z.unknown()).min(2) as unknown as z.ZodType<Exclude<Shape, string>>,
]);

/** What stands only where words do not say all: blocks, tables, links, pictures, code, places of footnotes. */
const contentShape = { content: z.array(shapeSchema).optional() };

const noteSchema = z.object({
  /** Its number in the text, from 1; `null` where no text refers to it. */
  number: z.int().positive().nullable(),
  text: z.string(),
  ...contentShape,
});

/**
 * A piece of what a reader sees of a text, in document order: title and school, a heading, a clause with the footnotes
 * that it refers to, or a footnote. A digest is made of these. NFC, white space folded.
 *
 * `under` is how many headings a piece stands under, `depth` of a clause how many clauses it is nested in.
 */
export const textPartSchema = z.union([
  z.object({ title: z.string().nullable(), school: z.string().nullable() }),
  z.object({
    section: z.string(),
    /** The word before the number; absent where there is none. */
    label: z.string().optional(),
    num: z.string().nullable(),
    /** Level of the heading in Markdown, 1–6. */
    depth: z.int(),
    under: z.int().nonnegative(),
  }),
  z.object({
    /** The clause's wId: a name to find it by, no part of the digest. */
    clause: z.string(),
    num: z.string().nullable(),
    form: formSchema,
    depth: z.int().nonnegative(),
    under: z.int().nonnegative(),
    text: z.string(),
    ...contentShape,
    notes: z.array(noteSchema).optional(),
  }),
  z.object({
    footnote: z.string(),
    under: z.int().nonnegative(),
    ...noteSchema.omit({ text: true }).shape,
  }),
]);

export type TextPart = z.infer<typeof textPartSchema>;
