import { dateSchema } from '@akkoord/clause/schema';
import { z } from 'zod';
import { conditionSchema, conditionWords } from './condition.ts';
import { helperNames } from './helpers.ts';

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
  .regex(
    /^[a-z][a-z0-9_]*$/,
    'Gebruik kleine letters, cijfers en liggende streepjes, en begin met een letter',
  )
  .refine(
    (id) => !reserved.has(id),
    'Deze naam heeft al een betekenis in de tekst. Kies een andere',
  );

const optionSchema = z.strictObject({
  value: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'Gebruik kleine letters, cijfers en streepjes'),
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

/** Say in Dutch what answer a question takes. */
export function expectation(question: Question): string {
  switch (question.type) {
    case 'text':
      return `Geef tekst van 1 tot ${question.maxLength ?? maxLength} tekens.`;
    case 'choice':
      return `Kies een van: ${choices(question)}.`;
    case 'multiple':
      return `Geef een lijst met een of meer van: ${choices(question)}. Noem elke keuze één keer.`;
    case 'boolean':
      return 'Antwoord met true (ja) of false (nee).';
    case 'date':
      return 'Geef een datum als 2027-08-01.';
    case 'number':
      return `Geef een heel getal van ${question.min} tot en met ${question.max}.`;
    case 'list':
      return `Geef een lijst met een of meer teksten van hoogstens ${maxLength} tekens.`;
  }
}

/** Give the label of a chosen option; an open answer is its own label. */
export function labelOf(questions: readonly Question[], id: string, value: string): string {
  const question = questions.find((candidate) => candidate.id === id);
  const options = question && 'options' in question ? question.options : [];
  return options.find((option) => option.value === value)?.label ?? value;
}

function textSchema(length: number) {
  return z
    .string()
    .max(length)
    .refine((text) => /[^\s\p{Cc}]/u.test(text));
}

function valuesOf(question: Extract<Question, { options: unknown }>): string[] {
  return question.options.map(({ value }) => value);
}

function choices(question: Extract<Question, { options: unknown }>): string {
  return question.options.map(({ value, label }) => `${value} (${label})`).join(', ');
}
