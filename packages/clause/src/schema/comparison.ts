import { z } from 'zod';
import { councilRightSchema } from './annotation.ts';
import { findingSchema } from './finding.ts';
import { metaSchema } from './meta.ts';
import { formSchema } from './node.ts';
import { ruleSchema } from './rule.ts';
import { summaryLineSchema } from './summary.ts';

/** Which text has something: both, only the new one, or only the old one. */
const opSchema = z.enum(['equal', 'insert', 'delete']);

/** A run of words that both sides share, or that only one has. */
const diffPartSchema = z.object({ op: opSchema, text: z.string() });

/** What the words before it lead to, or a picture that stands between words. */
const targetSchema = z.object({
  of: z.enum(['link', 'image']),
  /** The words of the link, or the description of the picture; empty where it has none. */
  text: z.string(),
  /** The address, with its title behind it; empty where it has none. */
  address: z.string(),
});

/**
 * A run of words in a block; or, without words, the mark of a footnote (`note` is its place in `notes`), or a link at
 * the end of its words or a picture (`target`).
 */
const contentRunSchema = diffPartSchema.extend({
  note: z.int().nonnegative().optional(),
  target: targetSchema.optional(),
});

/** What a clause is built of, where its words do not say all: paragraphs, items of lists, tables. */
const contentBlockSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('paragraph'),
    /** Which text has the paragraph; `equal` also where words in it differ. */
    op: opSchema,
    /** What stands before an item of a list: `•`, `1.`. */
    mark: z.string().nullable(),
    /** Its mark in the old text, where that is another. */
    was: z.string().optional(),
    /** How many lists or quotations it stands in. */
    level: z.int().nonnegative(),
    runs: z.array(contentRunSchema),
  }),
  z.object({
    type: z.literal('table'),
    op: opSchema,
    /** The first row is the heading of the table. */
    rows: z.array(z.object({ op: opSchema, cells: z.array(z.array(contentRunSchema)) })),
  }),
]);

const changeKindSchema = z.enum([
  'unchanged',
  'substitution',
  'insertion',
  'repeal',
  'split',
  'join',
]);
const bandSchema = z.enum(['certain', 'likely', 'doubtful']);
const significanceSchema = z.enum(['none', 'editorial', 'substantive']);
const effectSchema = z.enum(['stricter', 'looser', 'mixed']);

/** A subject of the clauses of a change, and which other clauses speak of it. */
const spokenSchema = z.object({
  topic: z.string(),
  /** The subject as readers name it. */
  label: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
  /** Norms of these on it, at most three, what is nearest to the clause first. */
  rules: z.array(ruleSchema),
});

/** Of a clause without a sure answer in a text that was written apart: what the other text says on its subject. */
const subjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('spoken'), on: z.array(spokenSchema).min(1) }),
  /** Its subject is known, and no clause of the other text is known to speak of it; of `unread` clauses there no subject is known. */
  z.object({
    kind: z.literal('silent'),
    topics: z.array(z.string()),
    unread: z.int().nonnegative(),
  }),
  /** No subject is known of it, so that nothing can be said of whether the other text arranges it. */
  z.object({ kind: z.literal('unknown') }),
]);

/** One line of a was-wordt table: the clauses of both sides that answer each other. */
const changeSchema = z.object({
  kind: changeKindSchema,
  moved: z.boolean(),
  renumbered: z.boolean(),
  before: z.array(z.string()),
  after: z.array(z.string()),
  matchedBy: z.string(),
  score: z.number().min(0).max(1),
  band: bandSchema,
  significance: significanceSchema,
  effect: effectSchema.nullable(),
  findings: z.array(findingSchema),
  diff: z.array(diffPartSchema),
  /** Of one clause against one other, where words do not say all: what they are built of, laid over each other. */
  blocks: z.array(contentBlockSchema).optional(),
  rights: z.array(councilRightSchema),
  /** Only between texts of which neither revises the other, of what nothing surely answers. */
  subject: subjectSchema.optional(),
  /** Dutch: why it became so, where people decided on it and said why. */
  note: z.string().optional(),
});

/** What changed beside the words of clauses. A new code does not compile until every room knows it. */
const otherCodeSchema = z.enum([
  'title',
  'school',
  'heading-text',
  'heading-number',
  'heading-level',
  'heading-nesting',
  'heading-moved',
  'heading-added',
  'heading-removed',
  'note-text',
  'note-place',
  'note-added',
  'note-removed',
  'table-cells',
  'table-row-added',
  'table-row-removed',
  'link-address',
  'link-added',
  'link-removed',
  'image-text',
  'image-added',
  'image-removed',
  'clause-depth',
  'clause-heading',
  'clause-form',
  'clause-layout',
  'document-layout',
]);

/** A difference that stands in no clause's words: in a heading, footnote, table, link, picture, in structure or title. */
const otherSchema = z.object({
  of: z.enum(['title', 'school', 'heading', 'footnote', 'table', 'structure', 'link', 'image']),
  code: otherCodeSchema,
  kind: z.enum(['substitution', 'insertion', 'repeal']),
  /** Where it stands: the eId of the section, or of the clause; empty for what stands in neither, or on the other side only. */
  before: z.array(z.string()),
  after: z.array(z.string()),
  significance: significanceSchema,
  effect: effectSchema.nullable(),
  findings: z.array(findingSchema),
  /** Empty where no words say it. */
  diff: z.array(diffPartSchema),
});

/**
 * How a reader names a clause: its number with its lettered sections (`A.1`) and the heading over it; and,
 * for documents that show the whole text, where in it the clause stands.
 */
export const clauseNameSchema = z.object({
  label: z.string().nullable(),
  heading: z.string().nullable(),
  /** Its own number, without those of its sections. */
  num: z.string().nullable().optional(),
  form: formSchema.optional(),
  /** How many clauses it is nested in. */
  depth: z.int().nonnegative().optional(),
  /** The sections over it, outermost first. */
  sections: z
    .array(
      z.object({
        label: z.string().nullish(),
        num: z.string().nullable(),
        heading: z.string(),
      }),
    )
    .optional(),
  /** Its topics, main one first. */
  topics: z.array(z.string()).optional(),
  /** Whether it says for whom the text is or where it is published, and rules nothing; left out where it does not. */
  colophon: z.literal(true).optional(),
  /** What it is built of, all of it `equal`, where its words do not say all. */
  content: z.array(contentBlockSchema).optional(),
});

/** A footnote of either text or of both, with its number in each. */
const noteDiffSchema = z.object({
  before: z.int().positive().nullable(),
  after: z.int().positive().nullable(),
  /** Which text has it. */
  op: opSchema,
  diff: z.array(diffPartSchema),
  /** Its words with its links and pictures, where it has any. */
  runs: z.array(contentRunSchema).optional(),
});

const countsSchema = z.object({ before: z.int().nonnegative(), after: z.int().nonnegative() });

/** What can differ in the metadata of two texts, and is not compared. */
const metaFieldSchema = z.enum([
  'competentAuthority',
  'sector',
  'version',
  'status',
  'adopted-on',
  'effective-from',
  'evaluate-by',
]);

/** What a comparison could not cover. A new code does not compile until every room knows it. */
const limitSchema = z.discriminatedUnion('code', [
  /** Lines that the reading set aside: page numbers, running heads, tables of contents. */
  z.object({ code: z.literal('furniture'), data: countsSchema }),
  /** Bold and italic stretches. */
  z.object({ code: z.literal('emphasis'), data: countsSchema }),
  /** Pictures, of which only description and address are compared. */
  z.object({ code: z.literal('images'), data: countsSchema }),
  /** Decisions of the reading that a person should check. */
  z.object({ code: z.literal('doubtful-reading'), data: countsSchema }),
  z.object({
    code: z.literal('metadata'),
    data: z.object({ fields: z.array(metaFieldSchema).min(1) }),
  }),
]);

/** One side of a comparison: all that a document about it needs to know of its text. */
const witnessSchema = z.object({
  title: z.string().nullable(),
  /** Digest of the text, `sha256:…`. */
  digest: z.string(),
  meta: metaSchema,
  /** Every clause in document order, by eId. */
  clauses: z.record(z.string(), clauseNameSchema),
  /** How many repairs the reading made, and how many of its decisions a person should check. */
  repairs: z.int().nonnegative(),
  doubtful: z.int().nonnegative(),
});

/** Two expressions laid beside each other; every clause of both stands in exactly one change. */
export const comparisonSchema = z.object({
  type: z.literal('comparison'),
  before: witnessSchema,
  after: witnessSchema,
  changes: z.array(changeSchema),
  /** Headings, footnotes, tables, links, pictures, structure and title; in document order by kind. */
  others: z.array(otherSchema),
  /** Footnotes of both texts, in the order of the new one; left out where there are none. */
  notes: z.array(noteDiffSchema).optional(),
  /** What changes for a reader, worst first; left out where nobody asked for it. */
  summary: z.array(summaryLineSchema).max(12).optional(),
  /** What was not compared, by code. */
  limits: z.array(limitSchema),
  /** Dutch: the limits in words, a sentence each: render words them, workflow fills them in. */
  uncovered: z.array(z.string()).optional(),
});

export type Target = z.infer<typeof targetSchema>;
export type ContentRun = z.infer<typeof contentRunSchema>;
export type ContentBlock = z.infer<typeof contentBlockSchema>;
export type NoteDiff = z.infer<typeof noteDiffSchema>;
export type MetaField = z.infer<typeof metaFieldSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type DiffPart = z.infer<typeof diffPartSchema>;
export type ChangeKind = z.infer<typeof changeKindSchema>;
export type Band = z.infer<typeof bandSchema>;
export type Significance = z.infer<typeof significanceSchema>;
export type Effect = z.infer<typeof effectSchema>;
export type Change = z.infer<typeof changeSchema>;
export type ChangeSubject = z.infer<typeof subjectSchema>;
export type Other = z.infer<typeof otherSchema>;
export type OtherCode = z.infer<typeof otherCodeSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type ClauseName = z.infer<typeof clauseNameSchema>;
export type ComparisonWitness = z.infer<typeof witnessSchema>;
