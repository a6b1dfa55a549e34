import { z } from 'zod';

const line = z.string().min(1);
const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** What is left out, and why: told to whoever drafts. */
const leftSchema = z.strictObject({ clauses: z.array(line).min(1), why: line });

/** A chapter that a school can leave out, or keep in a document of its own. */
const chapterSchema = z.strictObject({
  id: idSchema,
  /** What it is about, as a reader calls it. */
  name: line,
  topics: z.array(line).min(1),
  /** The topic after whose clauses the text says where the chapter went. */
  under: line,
  /** That sentence; `{{document}}` is what the school calls the other document. */
  elsewhere: line,
});

/** A part of the text on which one council can decide by itself. */
const partSchema = z.strictObject({ heading: line, topics: z.array(line).min(1) });

/** The file `lengths.yaml`. */
export const lengthsFileSchema = z.strictObject({
  short: z.union([
    /** The text is short as it is: in full it is the same. */
    z.literal('whole'),
    z.strictObject({
      /** Each row is one clause of the short text: what stands in a row together is joined. */
      clauses: z.array(z.array(line).min(1)).min(1),
      /** Fewer headings than the full text has, with every topic under one; those of the full text where left out. */
      sections: z.array(z.strictObject({ heading: line, topics: z.array(line).min(1) })).optional(),
      leave: z.array(leftSchema).default([]),
      /** What a reference reads as where the rule that it points at was joined to it. */
      itself: line,
    }),
  ]),
  chapters: z.array(chapterSchema).default([]),
  parts: z.strictObject({ label: line, list: z.array(partSchema).min(1) }).optional(),
});

/** One way to say a rule: it stands where all these clauses are in the text. */
const caseSchema = z.strictObject({
  /** A clause by its wId, or by its file where alternatives share a wId: `devices/inleveren-1`. */
  of: z.array(line).min(1),
  text: line,
});

/** The files under `versions/`. */
export const versionFileSchema = z.strictObject({
  audience: z.enum(['pupils', 'parents']),
  title: line,
  /** For whom it is, as the metadata say. */
  for: z.array(line).min(1),
  sections: z
    .array(
      z.strictObject({
        heading: line,
        /** The first way of which all clauses are there is taken; a rule without such a way falls away. */
        rules: z.array(z.strictObject({ id: idSchema, ways: z.array(caseSchema).min(1) })).min(1),
      }),
    )
    .min(1),
  /** That the text holds of which this is a version; it can show `text_title`, `text_version` and `text_digest`. */
  closing: z.strictObject({ heading: line, text: line }),
  /** Clauses that bind these people and stand in no rule. */
  leave: z.array(leftSchema).default([]),
});

export type LengthsFile = z.infer<typeof lengthsFileSchema>;
export type VersionFile = z.infer<typeof versionFileSchema>;
