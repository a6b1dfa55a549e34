import { z } from 'zod';
import { bodySchema, councilRightSchema, dateSchema, rightKindSchema } from './annotation.ts';

/** What a council has, and for whom: a body and its kind of right. */
const rightOfSchema = z.object({ body: bodySchema, right: rightKindSchema });

/**
 * Why a right differs from what the law says, as the reglement of the council has it.
 *
 * Source: WMS art. 24 lid 2 and 3, art. 25 lid 2 and art. 29, text of 2025-08-01.
 */
const regulatedSchema = z.object({
  /** The article of the reglement. */
  article: z.string().min(1),
  /**
   * `converted`: turned into the other kind, or handed to the whole council (art. 24 lid 2); `added`: on a subject that
   * the law does not name (art. 24 lid 3); `conviction`: for the religion or view of life of the school (art. 29).
   */
  ground: z.enum(['converted', 'added', 'conviction']),
  /** From when the reglement has it so. */
  from: dateSchema.optional(),
  /** The last day on which it holds: two years at most, but for a conviction. */
  until: dateSchema.optional(),
  /** What the law gives instead, once it ended; absent where the law gives no right. */
  instead: rightOfSchema.optional(),
  /** What the reglement gave before it ended; present only where the right at hand is again that of the law. */
  ended: rightOfSchema.optional(),
});

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
  /** Where the reglement has it otherwise than the law. */
  regulated: regulatedSchema.optional(),
});

/** The reglement of the council that a person read before confirming the rights; what is not known is absent. */
const regulationSchema = z.object({
  name: z.string().optional(),
  /** The day of the reglement itself. */
  date: dateSchema.optional(),
  readOn: dateSchema.optional(),
});

/** Why a council answers by its day: the law leaves the term to the reglement (WMS art. 24 lid 1, onder g). */
const termSchema = z.object({
  /** The article of the reglement. */
  article: z.string().optional(),
  weeks: z
    .string()
    .regex(/^[1-9]\d?$/)
    .optional(),
  /** Whether weeks of a school holiday count; absent where that is not known. */
  holidays: z.enum(['counted', 'not-counted']).optional(),
  /** Weeks of holiday that lie in the term. */
  holidayWeeks: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
  /** The day from which it runs; absent where that is the day of the request. */
  from: dateSchema.optional(),
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
  regulation: regulationSchema.optional(),
  term: termSchema.optional(),
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

/** How one condition of a council was met, as someone states. */
const fulfilmentSchema = z.object({
  /** The condition, as it stands in the decision. */
  condition: z.string(),
  how: z.string(),
  on: dateSchema,
  by: z.string(),
});

/**
 * What the commission for disputes decided where a council withheld its consent. It comes in the place of the consent,
 * and never is one.
 *
 * Source: WMS art. 31 lid 3, 32 lid 1 and 36, text of 2025-08-01.
 */
const rulingSchema = z.object({
  commission: z.string(),
  /** The number of the case. */
  number: z.string(),
  on: dateSchema,
  /** Whether the board may take the decision without consent. */
  outcome: z.enum(['permitted', 'refused']),
  /** When the parties were told of it: the month for an appeal runs from then. */
  toldOn: dateSchema.optional(),
  /** What is known of an appeal; absent where nothing is. `upheld` and `annulled` are about the ruling. */
  appeal: z.enum(['none', 'lodged', 'upheld', 'annulled']).optional(),
  /** The day of what is known of the appeal. */
  appealOn: dateSchema.optional(),
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
  /** One on each line. */
  conditions: z.string().optional(),
  fulfilments: z.array(fulfilmentSchema).optional(),
  /** The council's arguments. */
  reasons: z.string().optional(),
  /** The meeting in which the council decided. */
  meeting: z.object({ on: dateSchema.optional(), chair: z.string().optional() }).optional(),
  ruling: rulingSchema.optional(),
  digest: z.string().optional(),
});

/** That parents, pupils or staff were asked for their view, beside the councils. */
const consultationSchema = z.object({
  of: z.enum(['parents', 'pupils', 'parents-and-pupils', 'staff']),
  on: dateSchema,
  by: z.string(),
  /** `required`: the law asks it of this decision (WMS art. 15 lid 3); absent where that was not said. */
  ground: z.enum(['required', 'voluntary']).optional(),
  how: z.string().optional(),
  /** What came of it. */
  result: z.string().optional(),
});

const adoptionSchema = z.object({
  by: z.string().optional(),
  on: dateSchema.optional(),
  effectiveFrom: dateSchema.optional(),
  evaluateBy: dateSchema.optional(),
  /** How conditions were met, or why negative advice was not followed. */
  motivation: z.string().optional(),
  /** A council that advised against has no objection to an earlier start; absent where that was not recorded. */
  startAgreed: z.boolean().optional(),
  /** When the councils were told of the decision in writing; absent where that is not known. */
  noticeOn: dateSchema.optional(),
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
const stepNameSchema = z.enum({
  discuss: 'discuss',
  consult: 'consult',
  request: 'request',
  decide: 'decide',
  fulfil: 'fulfil',
  ruling: 'ruling',
  adopt: 'adopt',
  notice: 'notice',
  withdraw: 'withdraw',
} as const);

/** A step that can still be taken back, with how things stood before it. */
export const takenStepSchema = z.object({
  step: stepNameSchema,
  /** Its event in the history. */
  event: placeSchema,
  /** What it changed, as it was before, packed as a decided text is. */
  packed: z.string(),
});

export const approvalSchema = z.object({
  rights: z.array(approvalRightSchema).optional(),
  discussion: discussionSchema.optional(),
  consultations: z.array(consultationSchema).optional(),
  request: requestSchema.optional(),
  decisions: z.array(decisionSchema).optional(),
  adoption: adoptionSchema.optional(),
  history: z.array(historyEventSchema).optional(),
});

export type ApprovalRight = z.infer<typeof approvalRightSchema>;
export type ApprovalDiscussion = z.infer<typeof discussionSchema>;
export type ApprovalRequest = z.infer<typeof requestSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Adoption = z.infer<typeof adoptionSchema>;
export type HistoryEvent = z.infer<typeof historyEventSchema>;
export type StepName = z.infer<typeof stepNameSchema>;
export type TakenStep = z.infer<typeof takenStepSchema>;
export type Approval = z.infer<typeof approvalSchema>;
export type Consultation = z.infer<typeof consultationSchema>;
export type Fulfilment = z.infer<typeof fulfilmentSchema>;
export type Regulated = z.infer<typeof regulatedSchema>;
export type Regulation = z.infer<typeof regulationSchema>;
export type Ruling = z.infer<typeof rulingSchema>;
export type RequestTerm = z.infer<typeof termSchema>;
