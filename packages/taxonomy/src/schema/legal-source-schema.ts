import { bearerSchema, dateSchema, sectorSchema } from '@akkoord/clause/schema';
import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/);
const line = z.string().min(1);

/** What a clause of a protocol can rest on: an article, an agreement, a ruling; by kind of school. */
export const legalSourceSchema = z.strictObject({
  id,
  definition: line,
  source: line,
  /** What a template names: the same in all kinds of school. */
  subject: id,
  /** The article, as a report cites it. */
  basis: line,
  /** ISO 8601: the date of the text that was read. */
  asOf: dateSchema,
  /** ISO 8601: the day on which it was read; absent where its own words could not be. */
  readOn: z.iso.date().optional(),
  /** A later text may hold, which nobody could read. */
  later: z.literal('unread').optional(),
  sectors: z.array(sectorSchema).min(1),
  /** Whom the duty binds, or who has the right. */
  binds: z.array(bearerSchema).min(1).optional(),
  /** When it holds, in words. */
  condition: line.optional(),
  /** Words of the law; absent where they were not read, or it is no law. */
  law: z.array(line).min(1).optional(),
});

export type LegalSource = z.infer<typeof legalSourceSchema>;
