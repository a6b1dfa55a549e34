import { z } from 'zod';
import { readers } from '../readers.ts';
import { bearerSchema } from './provision.ts';

const readerSchema = z.enum(readers);

/** What a rule does, as a summary names it; `other` where no shorter word is surely true of it. */
const summedNormSchema = z.enum([
  'prohibition',
  'restriction',
  'obligation',
  'other',
  'permission',
  'recommendation',
  'measures',
]);

const words = z.string();

const line = z.object({
  /** Whom the rule binds, or whom it takes measures against; none where its text does not say. */
  for: z.array(readerSchema),
  /** Whom it names besides. */
  names: z.array(readerSchema),
  /** The direction where it is known; else `new` or `gone`, and `null` of a rule that became another one. */
  effect: z.enum(['stricter', 'looser', 'mixed', 'new', 'gone']).nullable(),
  /** Its place in `changes`, from 0. */
  change: z.int().nonnegative(),
  /** The places of other changes that it tells as well: points of one list. */
  also: z.array(z.int().nonnegative()),
  /** Dutch, one sentence, made from `code` and `data`: render words it, workflow fills it in. */
  text: z.string().optional(),
});

/** Whose rule it is and what it does. */
const ruleShape = { norm: summedNormSchema, bearers: z.array(bearerSchema) };

/** One sentence for the reader of a comparison: a rule that came, went or became another one. */
export const summaryLineSchema = z.discriminatedUnion('code', [
  line.extend({
    code: z.enum(['rule-new', 'rule-gone']),
    /** `words`: of the rule itself, with the lead-in over it. */
    data: z.object({ ...ruleShape, words }),
  }),
  line.extend({
    code: z.literal('rule-changed'),
    /** `came` and `went`: the words that only the new and only the old sentence has, in order. */
    data: z.object({
      ...ruleShape,
      from: words,
      to: words,
      came: z.array(words),
      went: z.array(words),
    }),
  }),
  line.extend({
    code: z.literal('rule-rebound'),
    /** Whom it bound and binds; `words`: of the rule as it is now. */
    data: z.object({ from: z.array(bearerSchema), to: z.array(bearerSchema), words }),
  }),
]);

export type SummedNorm = z.infer<typeof summedNormSchema>;
export type SummaryLine = z.infer<typeof summaryLineSchema>;

/** What comes with each code of a line, by code. */
export type SummaryData = { [One in SummaryLine as One['code']]: One['data'] };
