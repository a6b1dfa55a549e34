import { z } from 'zod';

const questionId = z.string().regex(/^[a-z][a-z0-9_]{0,100}$/);
const line = z.string().max(5000);

/** What is said to a question of a model. */
const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    value: z.union([line, z.number(), z.boolean(), z.array(line).max(200).readonly()]),
  }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('open') }),
]);

/** What a person says to the questions of a model. */
export const draftActSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('question-answered'),
    template: z.string().regex(/^[a-z][a-z0-9-]{0,100}$/),
    question: questionId,
    answer: answerSchema,
    /** Answers that do not go with it. */
    dropped: z.array(questionId),
  }),
]);

/** One of those. */
export type DraftAct = z.infer<typeof draftActSchema>;
