import { z } from 'zod';
import { dateSchema, sectorSchema } from './annotation.ts';
import { approvalSchema, takenStepSchema } from './approval.ts';

/** A school and its kind of education. */
export const schoolSchema = z.object({
  name: z.string().min(1),
  sector: sectorSchema.optional(),
});

/** Where a text stands on its way to adoption. A pending or refused decision is never read as consent. */
const statusSchema = z.enum(['draft', 'submitted', 'consented', 'adopted', 'withdrawn']);

/** A question that the school still has to answer; as long as it stands here, the text cannot be adopted. */
const openQuestionSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** The clauses that have a gap because of it. */
  clauses: z.array(z.string()).optional(),
});

/**
 * A text as it stood when it was put to the councils, so that one file can tell what changed since.
 *
 * Packed, and not readable: a person who replaces a word in the whole file, or types in the first copy
 * that the search finds, must not hit it.
 */
const decidedTextSchema = z.object({
  digest: z.string(),
  /** Its parts as JSON, in UTF-8, deflated, in base64; white space does not count. */
  packed: z.string(),
});

/** A protocol that loses its force when this one takes effect. */
const replacedProtocolSchema = z.object({
  /** By what the provenance of clauses calls it. */
  id: z.string(),
  title: z.string().nullable(),
  school: z.string().optional(),
  version: z.string().optional(),
  /** When it was adopted; absent where its text does not say. */
  adoptedOn: dateSchema.optional(),
  /** Digest of its text. */
  digest: z.string(),
});

/** What is known of a protocol beside its clauses; the front matter of the canonical Markdown. */
export const metaSchema = z.object({
  title: z.string().min(1).nullable(),
  subject: z.string().optional(),
  language: z.literal('nl'),
  school: schoolSchema.optional(),
  competentAuthority: z
    .object({ name: z.string().min(1), schools: z.array(z.string()).optional() })
    .optional(),
  /**
   * Whether pupils are in the council with the parents, as the reglement of a school with so says (WMS art. 3 lid 3,
   * onder b, 2°); absent where that is not known, or no question.
   */
  pupilsInCouncil: z.boolean().optional(),
  version: z.string().optional(),
  status: statusSchema.optional(),
  open: z.array(openQuestionSchema).optional(),
  approval: approvalSchema.optional(),
  audience: z.array(z.string()).optional(),
  publication: z.array(z.string()).optional(),
  related: z.array(z.string()).optional(),
  /** The protocols in the place of which it comes. */
  replaces: z.array(replacedProtocolSchema).optional(),
  /** The text that holds, of which this is a version for the people in `audience`; no council decides on it. */
  versionOf: z
    .object({
      title: z.string().nullable(),
      version: z.string().optional(),
      /** Digest of that text. */
      digest: z.string(),
    })
    .optional(),
  texts: z.array(decidedTextSchema).optional(),
  steps: z.array(takenStepSchema).optional(),
});

export type School = z.infer<typeof schoolSchema>;
export type Status = z.infer<typeof statusSchema>;
export type DecidedText = z.infer<typeof decidedTextSchema>;
export type OpenQuestionRecord = z.infer<typeof openQuestionSchema>;
export type ReplacedProtocol = z.infer<typeof replacedProtocolSchema>;
export type Meta = z.infer<typeof metaSchema>;
