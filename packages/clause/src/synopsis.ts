import { z } from 'zod';
import { bearerSchema, modalitySchema } from './annotation.ts';
import { findingSchema } from './comparison.ts';

/** What a witness holds on a subject, in the terms of its norm. */
export const standpointSchema = z.object({
  modality: modalitySchema.nullable(),
  bearers: z.array(bearerSchema),
  exception: z.string().nullable(),
});

export const cellSchema = z.object({
  clauses: z.array(z.string()),
  position: standpointSchema.nullable(),
});

/** One subject across all witnesses. */
export const rowSchema = z.object({
  id: z.string(),
  topic: z.string(),
  question: z.string().optional(),
  agreement: z.enum(['same', 'reworded', 'different', 'opposed']),
  silent: z.array(z.string()),
  cells: z.record(z.string(), cellSchema),
  findings: z.array(findingSchema),
});

/** Many protocols laid side by side; every clause of every witness stands in exactly one row. */
export const synopsisSchema = z.object({
  type: z.literal('synopsis'),
  witnesses: z.array(
    z.object({ id: z.string(), title: z.string().nullable(), base: z.literal(true).optional() }),
  ),
  rows: z.array(rowSchema),
});

export type Cell = z.infer<typeof cellSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Synopsis = z.infer<typeof synopsisSchema>;
