import { z } from 'zod';
import { clauseNameSchema } from './comparison.ts';
import { findingSchema } from './finding.ts';
import { schoolSchema } from './meta.ts';
import { bearerSchema, modalitySchema } from './provision.ts';
import { ruleSchema } from './rule.ts';

/** What a witness holds on a subject, in the terms of its norm. */
const standpointSchema = z.object({
  modality: modalitySchema.nullable(),
  bearers: z.array(bearerSchema),
  /** Under what the norm does not hold, in a few words. */
  exception: z.string().nullable(),
  /** Under what the norm holds at all, in a few words. */
  condition: z.string().nullable().optional(),
});

const cellSchema = z.object({
  clauses: z.array(z.string()),
  position: standpointSchema.nullable(),
  /** Its norms on the subject, the one that the position is taken from first. */
  rules: z.array(ruleSchema).optional(),
  /** Where it has no norm on the subject: the beginning of what it says. */
  said: z.string().optional(),
});

/** One subject across all witnesses. */
const rowSchema = z.object({
  id: z.string(),
  /** Id of the taxonomy; empty where the subject is none of those. */
  topic: z.string(),
  /** The subject as readers name it. */
  label: z.string().optional(),
  /** What the subject asks to decide, whether or not the witnesses conflict. */
  prompt: z.string().optional(),
  question: z.string().optional(),
  agreement: z.enum(['same', 'reworded', 'different', 'opposed']),
  /** Witnesses of which no sentence with a norm speaks of it. */
  silent: z.array(z.string()),
  cells: z.record(z.string(), cellSchema),
  /** Of witnesses without a clause of their own here: clauses of other rows of which a sentence speaks of the subject. */
  elsewhere: z.record(z.string(), cellSchema).optional(),
  /** Of silent witnesses: the topic of the same field on which they have a clause. */
  nearby: z.record(z.string(), z.string()).optional(),
  /** Other subjects that its clauses touch, and of which witnesses: those clauses stand in this row only. */
  also: z
    .array(
      z.object({
        topic: z.string(),
        label: z.string(),
        prompt: z.string().optional(),
        witnesses: z.array(z.string()),
      }),
    )
    .optional(),
  findings: z.array(findingSchema),
});

/** A clause of a witness, with all that a document about the synopsis needs to know of it. */
const synopsisClauseSchema = clauseNameSchema.extend({ text: z.string() });

const synopsisWitnessSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  base: z.literal(true).optional(),
  /** Whose text it is. */
  owner: z.string().optional(),
  sector: schoolSchema.shape.sector,
  /** Every clause in document order, by eId. */
  clauses: z.record(z.string(), synopsisClauseSchema).optional(),
  /** Of its clauses with text: those of which no sentence speaks of a subject of the taxonomy, nor what stands over it. */
  withoutTopic: z.object({ clauses: z.int().nonnegative(), of: z.int().nonnegative() }).optional(),
});

/** What texts say word for word, own names and spellings aside: the text that they come from shows in it. */
const sharedTextSchema = z.object({
  /** Sentences that two witnesses or more have, by the eIds of their clauses; what most have comes first. */
  sentences: z.array(
    z.object({ text: z.string(), places: z.record(z.string(), z.array(z.string())) }),
  ),
  /** Of each witness: its sentences of four words or more, and those of them that another has too. */
  counts: z.record(
    z.string(),
    z.object({ sentences: z.int().nonnegative(), shared: z.int().nonnegative() }),
  ),
});

/** Many protocols laid side by side; every clause of every witness stands in exactly one row. */
export const synopsisSchema = z.object({
  type: z.literal('synopsis'),
  witnesses: z.array(synopsisWitnessSchema),
  rows: z.array(rowSchema),
  shared: sharedTextSchema.optional(),
});

export type Cell = z.infer<typeof cellSchema>;
export type Row = z.infer<typeof rowSchema>;
export type SharedText = z.infer<typeof sharedTextSchema>;
export type Standpoint = z.infer<typeof standpointSchema>;
export type Synopsis = z.infer<typeof synopsisSchema>;
export type SynopsisClause = z.infer<typeof synopsisClauseSchema>;
export type SynopsisWitness = z.infer<typeof synopsisWitnessSchema>;
