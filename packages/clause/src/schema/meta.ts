import { z } from 'zod';
import {
  bodySchema,
  councilRightSchema,
  dateSchema,
  rightKindSchema,
  sectorSchema,
} from './annotation.ts';

/** A school and its kind of education. */
export const schoolSchema = z.object({
  name: z.string().min(1),
  sector: sectorSchema.optional(),
});

/** Where a text stands on its way to adoption. A pending or refused decision is never read as consent. */
const statusSchema = z.enum(['draft', 'submitted', 'consented', 'adopted', 'withdrawn']);

/** Which council section has a say in which clauses, and why: a proposal until confirmed. */
export const approvalRightSchema = councilRightSchema.extend({
  /** Whose council, where the right is not the same for all schools of the text. */
  school: z.string().optional(),
  clauses: z.array(z.string()),
  confirmed: z.boolean(),
  /** `false`: found, but it does not hold here; `note` then says why. Absent is `true`. */
  applies: z.boolean().optional(),
  /** Why the right differs from what the law says, or does not hold. */
  note: z.string().optional(),
});

/** What the competent authority told the councils with its request. Source: WMS art. 8 lid 6. */
const requestSchema = z.object({
  on: dateSchema,
  by: z.string(),
  /** The text that was put to the councils. */
  digest: z.string(),
  reasons: z.string().optional(),
  consequences: z.object({ staff: z.string(), parents: z.string(), pupils: z.string() }).optional(),
  measures: z.string().optional(),
  /** Which councils it was put to, and for what; what someone sets aside in the file later silences none of these. */
  asked: z
    .array(z.object({ body: bodySchema, right: rightKindSchema, school: z.string().optional() }))
    .optional(),
});

/** A text that was put to councils to talk about; no right is asked, and nothing is decided. */
const discussionSchema = z.object({
  on: dateSchema,
  by: z.string(),
  /** Whom it was put to; absent where that was not said. */
  bodies: z.array(bodySchema).optional(),
  respondBy: dateSchema.optional(),
  /** The text that was put to them. */
  digest: z.string(),
});

/** What one council decided on one text. */
const decisionSchema = z.object({
  school: z.string().optional(),
  body: z.union([bodySchema, z.literal('(g)mr')]),
  /** What the council was asked for. */
  right: rightKindSchema.optional(),
  requestedOn: dateSchema.optional(),
  respondBy: dateSchema.optional(),
  decidedOn: dateSchema.optional(),
  decision: z
    .enum(['consent', 'consent-with-conditions', 'withheld', 'positive-advice', 'negative-advice'])
    .optional(),
  conditions: z.string().optional(),
  /** The council's arguments. */
  reasons: z.string().optional(),
  digest: z.string().optional(),
});

const adoptionSchema = z.object({
  by: z.string().optional(),
  on: dateSchema.optional(),
  effectiveFrom: dateSchema.optional(),
  evaluateBy: dateSchema.optional(),
  /** How conditions were met, or why negative advice was not followed. */
  motivation: z.string().optional(),
  /** The text that was adopted. */
  digest: z.string().optional(),
});

/** A place in the history, counted from 0; front matter holds no numbers, only text. */
const placeSchema = z.string().regex(/^\d{1,6}$/);

/** Something that happened, on the day that a person told. */
const historyEventSchema = z.object({
  on: dateSchema,
  by: z.string(),
  event: z.string(),
  /** The day on which it was recorded; absent in files from before this was kept. */
  recordedOn: dateSchema.optional(),
  /** Which event of the history it takes back. */
  undoes: placeSchema.optional(),
});

/** The steps that can be taken back. */
const stepNameSchema = z.enum(['discuss', 'request', 'decide', 'adopt', 'withdraw']);

/** A step that can still be taken back, with how things stood before it. */
const takenStepSchema = z.object({
  step: stepNameSchema,
  /** Its event in the history. */
  event: placeSchema,
  /** What it changed, as it was before, packed as a decided text is. */
  packed: z.string(),
});

/** A question that the school still has to answer; as long as it stands here, the text cannot be adopted. */
const openQuestionSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** The clauses that have a gap because of it. */
  clauses: z.array(z.string()).optional(),
});

const approvalSchema = z.object({
  rights: z.array(approvalRightSchema).optional(),
  discussion: discussionSchema.optional(),
  request: requestSchema.optional(),
  decisions: z.array(decisionSchema).optional(),
  adoption: adoptionSchema.optional(),
  history: z.array(historyEventSchema).optional(),
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
export type ApprovalRight = z.infer<typeof approvalRightSchema>;
export type ApprovalDiscussion = z.infer<typeof discussionSchema>;
export type ApprovalRequest = z.infer<typeof requestSchema>;
export type DecidedText = z.infer<typeof decidedTextSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Adoption = z.infer<typeof adoptionSchema>;
export type HistoryEvent = z.infer<typeof historyEventSchema>;
export type StepName = z.infer<typeof stepNameSchema>;
export type TakenStep = z.infer<typeof takenStepSchema>;
export type OpenQuestionRecord = z.infer<typeof openQuestionSchema>;
export type Approval = z.infer<typeof approvalSchema>;
export type ReplacedProtocol = z.infer<typeof replacedProtocolSchema>;
export type Meta = z.infer<typeof metaSchema>;
