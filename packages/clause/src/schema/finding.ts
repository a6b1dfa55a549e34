import { z } from 'zod';
import { bearerSchema, modalitySchema, spanSchema } from './provision.ts';

/** What two clauses, or two schools on one subject, can differ in. */
const findingKindSchema = z
  .enum([
    'modality',
    'bearer',
    'exception',
    'condition',
    'scope',
    'number',
    'age',
    'date',
    'period',
    'time',
    'channel',
    'platform',
    'body',
    'law',
    'sanction',
    'reference',
    'member',
    'connective',
  ])
  .meta({ id: 'FindingKind' });

/** What a clause names, as a finding speaks of it: `amount` and `count` are both of the kind `number`. */
const namedThingSchema = z
  .enum([
    'age',
    'date',
    'period',
    'amount',
    'count',
    'grade',
    'time',
    'phone',
    'email',
    'channel',
    'platform',
    'body',
    'law',
    'reference',
    'document',
    'sanction',
    'group',
  ])
  .meta({ id: 'NamedThing' });

const directionSchema = z.enum(['stricter', 'looser']);
const sideSchema = z
  .object({ value: z.string(), span: spanSchema })
  .nullable()
  .meta({ id: 'FindingSide' });

/** What every finding has, whatever its code. */
const finding = z.object({
  kind: findingKindSchema,
  before: sideSchema,
  after: sideSchema,
  effect: directionSchema.nullable(),
  /** Dutch, one sentence, made from `code` and `data`: render words it, workflow fills it in. */
  reason: z.string().optional(),
  /** In a synopsis: the witnesses that differ; `before` is of the first, `after` of the second. */
  between: z.tuple([z.string(), z.string()]).optional(),
});

const words = z.string();

/** A typed difference between two clauses: what it is, with a code and its data from which the reason is made. */
export const findingSchema = z.discriminatedUnion('code', [
  // What was obliged is now permitted.
  finding.extend({
    code: z.literal('modality-turned'),
    data: z.object({ from: modalitySchema, to: modalitySchema }),
  }),
  finding.extend({
    code: z.enum([
      // A permission that denies, or a prohibition that leaves room: the words do not tell which is meant.
      'modality-limited',
      'prohibition-gone',
      'prohibition-new',
    ]),
    data: z.object({}),
  }),
  finding.extend({
    code: z.literal('bearers-changed'),
    data: z.object({ from: z.array(bearerSchema), to: z.array(bearerSchema) }),
  }),
  // Words that hold a norm in, deny it or stress it, on one side only.
  finding.extend({
    code: z.enum([
      'denial-gone',
      'denial-new',
      'exception-gone',
      'exception-new',
      'condition-gone',
      'condition-new',
      'case-gone',
      'case-new',
      // Both sides have a case; one has more of them.
      'case-narrower',
      'case-wider',
      // When or where it holds, on one side only.
      'setting-gone',
      'setting-new',
      'emphasis-gone',
      'emphasis-new',
      'hedge-gone',
      'hedge-new',
    ]),
    data: z.object({ words }),
  }),
  // A whole sentence that obliges, forbids or allows, on one side only.
  finding.extend({
    code: z.enum(['norm-gone', 'norm-new']),
    data: z.object({ modality: modalitySchema, words }),
  }),
  // What may be done needs someone's consent, or no longer does.
  finding.extend({ code: z.enum(['consent-needed', 'consent-free']), data: z.object({}) }),
  // `en` that became `of`, or the other way.
  finding.extend({
    code: z.literal('connective-changed'),
    data: z.object({ from: words, to: words }),
  }),
  // Members of an enumeration.
  finding.extend({
    code: z.literal('list-changed'),
    data: z.object({ added: z.array(words), dropped: z.array(words) }),
  }),
  finding.extend({
    code: z.literal('named-changed'),
    data: z.object({ thing: namedThingSchema, from: words, to: words }),
  }),
  finding.extend({
    code: z.enum(['named-gone', 'named-new']),
    data: z.object({ thing: namedThingSchema, words }),
  }),
  // Of several names of one kind: which came and which went, none of them in the place of another.
  finding.extend({
    code: z.literal('members-changed'),
    data: z.object({ thing: namedThingSchema, came: z.array(words), went: z.array(words) }),
  }),
  // A reference with the same label that now means another clause: the first words of one that only the old text means,
  // and of one that only the new one does; null where only the other list has more.
  finding.extend({
    code: z.literal('reference-moved'),
    data: z.object({ label: words, from: words.nullable(), to: words.nullable() }),
  }),
  // What it meant was repealed, or is new, and what it means on the other side cannot be told.
  finding.extend({
    code: z.enum(['reference-gone', 'reference-new']),
    data: z.object({ label: words, words }),
  }),
  // Between two schools, of which neither text is the older one.
  finding.extend({
    code: z.literal('schools-say'),
    data: z.object({ kind: findingKindSchema, one: words, other: words }),
  }),
  // The same words, which bind other people because of what stands over them.
  finding.extend({
    code: z.literal('schools-bind'),
    data: z.object({ one: z.array(bearerSchema), other: z.array(bearerSchema) }),
  }),
  finding.extend({
    code: z.literal('one-school-says'),
    data: z.object({ kind: findingKindSchema, words }),
  }),
  finding.extend({
    code: z.literal('schools-differ'),
    data: z.object({ kind: findingKindSchema }),
  }),
]);

export type Finding = z.infer<typeof findingSchema>;
export type FindingKind = Finding['kind'];
export type NamedThing = z.infer<typeof namedThingSchema>;

/** What comes with each code of a finding, by code. */
export type FindingData = { [One in Finding as One['code']]: One['data'] };
