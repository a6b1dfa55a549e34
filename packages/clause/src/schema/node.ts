import type { BlockContent, Definition, PhrasingContent } from 'mdast';
import { z } from 'zod';
import { councilRightSchema, mentionSchema } from './annotation.ts';
import { metaSchema } from './meta.ts';
import { bearerSchema, provisionSchema, statementSchema } from './provision.ts';

/** Line and column from 1, offset from 0 in UTF-16 units. Source: unist. */
const pointSchema = z.object({
  line: z.int().positive(),
  column: z.int().positive(),
  offset: z.int().nonnegative().optional(),
});

/** Half-open range in the source file. Source: unist. */
const positionSchema = z.object({ start: pointSchema, end: pointSchema });

/** A stretch of the source that is no text of a leaf: a label, a bullet, syntax. `value` is that stretch. */
const markSchema = z.object({
  kind: z.enum(['num', 'bullet', 'heading', 'syntax', 'title', 'frontmatter', 'meta']),
  position: positionSchema,
  value: z.string(),
});

/** One entry of the account of the reading: what was found at a place, what it was read as, and why. */
const readingMessageSchema = z.object({
  ruleId: z.string(),
  /** What the reason says, as the room knows it that gives the message, with its data. */
  code: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  /** Dutch, made from `code` and `data`: render words it, workflow fills it in. */
  reason: z.string().optional(),
  place: positionSchema.optional(),
  /** Of a document with pages: the one on which the place begins, from 1. */
  page: z.int().min(1).optional(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  confidence: z.number().min(0).max(1),
  /** `info`: how the text was read, for who asks; `warning`: a person should look. Without it: a repair or a remark. */
  level: z.enum(['info', 'warning']).optional(),
});

const nodeShape = { position: positionSchema.optional() };
const marksShape = { marks: z.array(markSchema).optional() };

/** Text kept so that nothing is lost; left out of comparison, digest and rendering. */
const furnitureSchema = z.object({
  type: z.literal('furniture'),
  ...nodeShape,
  value: z.string(),
  reason: z.string(),
});

/** An mdast node inside a clause or a footnote. Source: mdast 5. */
const mdastSchema: z.ZodType<MdastNode> = z.looseObject({
  type: z.string().regex(/^(?!clause$|section$|furniture$|protocol$)/, 'mdast-form'),
  ...nodeShape,
  value: z.string().optional(),
  get children() {
    return z.array(mdastSchema).optional();
  },
});

const footnoteDefinitionSchema = z.object({
  type: z.literal('footnoteDefinition'),
  ...nodeShape,
  identifier: z.string(),
  label: z.string().nullish(),
  data: z.looseObject(marksShape).optional(),
  children: z.array(z.union([furnitureSchema, mdastSchema])),
});

/** Where a clause came from: a template's position, or another protocol's clause. */
const provenanceSchema = z.object({
  source: z.string(),
  clause: z.string().optional(),
  change: z.string().optional(),
});

/** A source on which a clause rests: a law, an agreement, a ruling. */
const clauseBasisSchema = z.object({
  /** As a report cites it: `WVO 2020 art. 3.39 lid 2`. */
  source: z.string(),
  /** Date of the text that was read, ISO 8601 with the precision that is known. */
  asOf: z.string(),
  /** The day on which it was read; absent where nobody wrote that down. */
  readOn: z.string().optional(),
  /** Present where a later text may hold that nobody could read: to be looked up before it is relied on. */
  later: z.literal('unread').optional(),
});

export const clauseDataSchema = z.looseObject({
  ...marksShape,
  numRecovered: z.boolean().optional(),
  /** Of a document with pages: the one on which it begins, from 1. */
  page: z.int().min(1).optional(),
  provisions: z.array(provisionSchema).optional(),
  /** Its sentences that say what something means, is for or matters, and are no norm. */
  statements: z.array(statementSchema).optional(),
  /** To whom the heading or lead-in over the clause speaks, where it names no one itself. */
  addressees: z.array(bearerSchema).optional(),
  topics: z.array(z.string()).optional(),
  /** True where the topics were computed: they are no one's say and are not written down. */
  topicsProposed: z.boolean().optional(),
  /** True where it says nothing of its own subject, and has the topic of the clause before it or around it: a guess. */
  topicsInherited: z.boolean().optional(),
  /** The sentences that speak of a topic by their own words, whether or not it is one of the clause; half-open, in its own text. */
  topicSpans: z
    .array(
      z.object({ topic: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() }),
    )
    .optional(),
  mentions: z.array(mentionSchema).optional(),
  rights: z.array(councilRightSchema).optional(),
  /** What the clause itself rests on, and no other clause beside it. */
  basis: z.array(clauseBasisSchema).optional(),
  provenance: z.array(provenanceSchema).optional(),
});

/** The form of a clause: numbered item, bullet, step of a procedure, or unnumbered prose. */
export const formSchema = z.enum(['item', 'bullet', 'step', 'prose']);

/** The smallest unit that a council discusses as one item. */
const clauseSchema = z.object({
  type: z.literal('clause'),
  ...nodeShape,
  eId: z.string(),
  wId: z.string(),
  num: z.string().nullable(),
  form: formSchema,
  data: clauseDataSchema.optional(),
  get children(): z.ZodType<ClauseContent[]> {
    return z.array(z.union([clauseSchema, furnitureSchema, mdastSchema])) as unknown as z.ZodType<
      ClauseContent[]
    >;
  },
});

const sectionSchema = z.object({
  type: z.literal('section'),
  ...nodeShape,
  eId: z.string(),
  /** The word before the number, as it was written: `Artikel`, `Hoofdstuk`. */
  label: z.string().nullish(),
  num: z.string().nullable(),
  heading: z.string(),
  depth: z.int().min(1).max(6),
  data: z.looseObject(marksShape).optional(),
  get children(): z.ZodType<SectionContent[]> {
    return z.array(
      z.union([sectionSchema, clauseSchema, footnoteDefinitionSchema, furnitureSchema]),
    ) as unknown as z.ZodType<SectionContent[]>;
  },
});

/** The root: what a protocol is once it has been read. Source: unist (Parent). */
export const protocolSchema = z.object({
  type: z.literal('protocol'),
  ...nodeShape,
  meta: metaSchema,
  data: z
    .looseObject({ ...marksShape, messages: z.array(readingMessageSchema).optional() })
    .optional(),
  children: z.array(
    z.union([sectionSchema, clauseSchema, footnoteDefinitionSchema, furnitureSchema]),
  ) as unknown as z.ZodType<SectionContent[]>,
});

/** An mdast node, as far as the schema looks into it. */
export interface MdastNode {
  type: string;
  position?: Position | undefined;
  value?: string | undefined;
  identifier?: string | undefined;
  children?: readonly MdastNode[] | undefined;
  data?: object | undefined;
}

/** The mdast nodes that stand in a clause: flow content without footnote definitions. */
export type Flow = BlockContent | Definition;
export type Phrasing = PhrasingContent;

export type ClauseContent = Clause | Furniture | Flow;
export type SectionContent = Section | Clause | FootnoteDefinition | Furniture;

export type Point = z.infer<typeof pointSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Mark = z.infer<typeof markSchema>;
export type ReadingMessage = z.infer<typeof readingMessageSchema>;
export type Furniture = z.infer<typeof furnitureSchema>;
export type Form = z.infer<typeof formSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
export type ClauseData = z.infer<typeof clauseDataSchema>;

export interface FootnoteDefinition
  extends Omit<z.infer<typeof footnoteDefinitionSchema>, 'children'> {
  children: Array<Flow | Furniture>;
}
export interface Clause extends Omit<z.infer<typeof clauseSchema>, 'children'> {
  children: ClauseContent[];
}
export interface Section extends Omit<z.infer<typeof sectionSchema>, 'children'> {
  children: SectionContent[];
}
export interface Protocol extends Omit<z.infer<typeof protocolSchema>, 'children'> {
  children: SectionContent[];
}
