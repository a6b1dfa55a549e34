import { z } from 'zod';
import { dateSchema } from './annotation.ts';
import { schoolSchema } from './meta.ts';
import { bearerSchema, modalitySchema } from './provision.ts';

const words = (limit: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.split(/\s+/).length <= limit, `hoogstens ${limit} woorden`);

/** What a school decided on one subject, in words of ours. */
const positionEntrySchema = z.strictObject({
  /** Id of the taxonomy. */
  topic: z.string().regex(/^[a-z][a-z_]*$/),
  /** Where the school's text says it, as its readers name the place: `A.6`. */
  clause: z.string().min(1),
  /** `null` where the text names the subject and sets no norm. */
  modality: modalitySchema.nullable(),
  bearers: z.array(bearerSchema),
  /** Under what the norm does not hold. */
  exception: words(7).optional(),
  /** Under what the norm holds at all. */
  condition: words(7).optional(),
  /** What is decided, in a few words of ours: never a sentence of the school's. */
  note: words(7),
});

/** What one school decided, subject by subject: data about a protocol, without its text. */
export const positionsSchema = z.strictObject({
  title: z.string().min(1),
  subject: z.string().min(1),
  school: schoolSchema,
  /** Where the text comes from, so that a reader can check it. */
  source: z.string().min(1),
  /** When the text was adopted; `null` where it does not say. */
  date: dateSchema.nullable(),
  positions: z.array(positionEntrySchema).min(1),
});

export type PositionEntry = z.infer<typeof positionEntrySchema>;
export type Positions = z.infer<typeof positionsSchema>;
