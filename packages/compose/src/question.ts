import { dateSchema } from '@akkoord/clause/schema';
import { findGaps } from '@akkoord/text';
import { z } from 'zod';
import { conditionSchema, conditionWords } from './condition.ts';
import { helperNames } from './helpers.ts';
import type { Expected, SchemaRule } from './problem.ts';

/** A date as YAML gives it: a year alone comes as a number. */
export const yamlDateSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  dateSchema,
);

/** The key of an answers file that lists the questions left open. */
export const openKey = 'open';

const reserved = new Set([...conditionWords, ...helperNames, openKey]);

/** The name of a question or of a term in text and conditions. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'id-form' satisfies SchemaRule)
  .refine((id) => !reserved.has(id), 'id-reserved' satisfies SchemaRule);

const optionSchema = z.strictObject({
  value: z.string().regex(/^[a-z0-9][a-z0-9+-]*$/, 'option-form' satisfies SchemaRule),
  label: z.string().min(1),
});

const shape = {
  id: idSchema,
  question: z.string().min(1),
  why: z.string().min(1),
  when: conditionSchema.optional(),
  optional: z.literal(true).optional(),
  /** A fact about the school, which cannot be left open for its council to discuss. */
  known: z.literal(true).optional(),
  /** What a text shows where its answer is open, without the brackets: `aantal`. Default: what such answers are called. */
  blank: z
    .string()
    .refine((words) => findGaps(`[${words}]`).length === 1, 'blank-form' satisfies SchemaRule)
    .optional(),
};

/** One question of `questions.yaml`. It never has a default: whoever answers decides. */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...shape, type: z.literal('text'), maxLength: z.int().positive().optional() }),
  z.strictObject({ ...shape, type: z.literal('choice'), options: z.array(optionSchema).min(2) }),
  z.strictObject({ ...shape, type: z.literal('multiple'), options: z.array(optionSchema).min(1) }),
  z.strictObject({ ...shape, type: z.literal('boolean') }),
  z.strictObject({ ...shape, type: z.literal('date') }),
  z.strictObject({ ...shape, type: z.literal('number'), min: z.int(), max: z.int() }),
  z.strictObject({ ...shape, type: z.literal('list') }),
]);

export const questionsSchema = z.array(questionSchema).min(1);

export type Question = z.infer<typeof questionSchema>;

const maxLength = 200;

/** Give the schema of the answers to a question. */
export function answerSchema(question: Question): z.ZodType<string | number | boolean | string[]> {
  switch (question.type) {
    case 'text':
      return textSchema(question.maxLength ?? maxLength);
    case 'choice':
      return z.enum(valuesOf(question));
    case 'multiple':
      return z
        .array(z.enum(valuesOf(question)))
        .min(1)
        .refine((values) => new Set(values).size === values.length);
    case 'boolean':
      return z.boolean();
    case 'date':
      return yamlDateSchema;
    case 'number':
      return z.int().min(question.min).max(question.max);
    case 'list':
      return z.array(textSchema(maxLength)).min(1);
  }
}

/** Tell what answer a question takes. */
export function expectation(question: Question): Expected {
  switch (question.type) {
    case 'text':
      return { type: 'text', most: question.maxLength ?? maxLength };
    case 'choice':
    case 'multiple':
      return { type: question.type, options: question.options };
    case 'boolean':
    case 'date':
      return { type: question.type };
    case 'number':
      return { type: 'number', min: question.min, max: question.max };
    case 'list':
      return { type: 'list', most: maxLength };
  }
}

/** Give the label of a chosen option; an open answer is its own label. */
export function labelOf(questions: readonly Question[], id: string, value: string): string {
  const question = questions.find((candidate) => candidate.id === id);
  const options = question && 'options' in question ? question.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}

/** A question mark or `<` alone is what somebody typed who does not know, or wants to go back. */
function textSchema(length: number) {
  return z
    .string()
    .max(length)
    .refine((text) => /[^\s\p{Cc}?<]/u.test(text));
}

function valuesOf(question: Extract<Question, { options: unknown }>): string[] {
  return question.options.map(({ value }) => value);
}
