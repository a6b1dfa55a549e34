import { bearerSchema, bodySchema } from '@akkoord/clause/schema';
import { z } from 'zod';
import { documentPhrasesSchema } from './document-phrase-schema.ts';
import {
  councilRightEntrySchema,
  lawSchema,
  modalityEntrySchema,
  nameSchema,
  platformSchema,
  roleSchema,
} from './field-schema.ts';
import { questionsSchema } from './question-schema.ts';
import { reportingWordsSchema, ruleWordsSchema, terminologySchema } from './term-schema.ts';
import {
  functionWordsSchema,
  knownWordsSchema,
  referenceWordsSchema,
  structureWordsSchema,
} from './word-schema.ts';

const cueShape = {
  weight: z.number().positive(),
  /** Only for a clause whose main norm binds exactly these. */
  bearers: z.array(bearerSchema).min(1).optional(),
};

/** A subject that a protocol can arrange. */
export const topicSchema = z.object({
  id: z.string().regex(/^[a-z][a-z_]*$/),
  label: z.string().min(1),
  definition: z.string().min(1),
  keywords: z.array(z.string().min(1)),
  /** Words in a heading that speak for the subject of the clauses under it. A star stands for any letters. */
  headings: z.array(z.string().min(1)).default([]),
  /** The same for words that fewer than two sources know: they weigh little. */
  candidateHeadings: z.array(z.string().min(1)).default([]),
  /** Phrases that speak for the subject: any of them, or all of them together. */
  cues: z
    .array(
      z.union([
        z.strictObject({ ...cueShape, any: z.array(z.string().min(1)).min(1) }),
        z.strictObject({ ...cueShape, all: z.array(z.string().min(1)).min(2) }),
      ]),
    )
    .default([]),
});

/** Words by which the reader of plain text knows what a line is. */
export const readingWordsSchema = z.object({
  abbreviations: z.array(z.string()),
  functionWords: z.array(z.string()),
  groups: z.array(z.string()),
  subjects: z.array(z.string()),
  questionOpeners: z.array(z.string()),
  headings: z.array(z.string()),
  noteHeadings: z.array(z.string()),
  documentNouns: z.array(z.string()),
  finiteVerbs: z.array(z.string()),
  exceptionOpeners: z.array(z.string()),
  continuations: z.array(z.string()),
  back: z.object({ opens: z.array(z.string()), within: z.array(z.string()) }),
  captions: z.array(z.string()),
  hanging: z.array(z.string()),
  articles: z.array(z.string()),
  prepositions: z.array(z.string()),
  leadIns: z.array(z.string()),
  noteOpeners: z.array(z.string()),
  numbered: z.array(z.string()),
  contents: z.array(z.string()),
  boilerplate: z.array(z.string()),
  boilerplateOpens: z.array(z.string()),
  trailRoots: z.array(z.string()),
  fileTypes: z.array(z.string()),
  viewerStarts: z.array(z.string()),
  viewerSays: z.array(z.string()),
  steps: z.array(z.string()),
  gluedBefore: z.array(z.string()),
  gluedAfter: z.array(z.string()),
  prefixes: z.object({ verbs: z.array(z.string()), nouns: z.array(z.string()) }),
});

const phrases = z.array(z.string().min(1));

/** Words by which a comparison weighs the wording of clauses. */
export const wordingSchema = z.object({
  functionWords: phrases,
  articles: phrases,
  synonyms: z.array(phrases.min(2)),
  related: z.array(phrases.min(2)),
  emphasis: phrases,
  hedges: phrases,
  institutions: phrases,
  platforms: phrases,
});

/** Words by which a comparison hears what a sentence does: allow, forbid, oblige, except. */
export const normWordsSchema = z.strictObject({
  prohibitions: phrases,
  restrictions: phrases,
  exceptions: phrases,
  conditions: phrases,
  units: z.object({
    age: phrases,
    ageCues: phrases,
    lasting: phrases,
    periodCues: phrases,
    ranges: phrases,
    period: phrases,
    parts: z.record(z.string(), z.number().positive()),
    days: z.record(z.string(), z.number().positive()),
  }),
  equals: z.record(z.string(), z.tuple([z.number().int().positive(), z.string().min(1)])),
  grades: phrases,
  limits: phrases,
  ofPeople: phrases,
  sanctions: z.array(phrases.min(1)),
  sanctionSigns: z.array(phrases.min(2)),
});

/** Words by which the reader finds who decided what on a protocol, and when. */
export const governanceWordsSchema = z.object({
  adopted: z.array(z.string()),
  consent: z.array(z.string()),
  refused: z.array(z.string()),
  conditional: z.array(z.string()),
  advice: z.array(z.string()),
  positive: z.array(z.string()),
  negative: z.array(z.string()),
  effective: z.array(z.string()),
  evaluation: z.array(z.string()),
  assent: z.array(z.string()),
  acts: z.array(z.string()),
  withheld: z.array(z.string()),
  denied: z.array(z.string()),
  unasked: z.array(z.string()),
  awaited: z.array(z.string()),
  noted: z.array(z.string()),
  fillers: z.array(z.string()),
  finite: z.array(z.string()),
  unasserted: z.array(z.string()),
  approved: z.array(z.string()),
  blanks: z.array(z.string()),
  dateOpeners: z.array(z.string()),
  earlier: z.array(z.string()),
  undecided: z.array(z.string()),
  own: z.array(z.string()),
  bare: z.array(z.string()),
  documents: z.array(z.string()),
  openings: z.array(z.string()),
  stated: z.object({
    self: phrases,
    effective: phrases,
    evaluation: phrases,
    adopted: phrases,
    past: phrases,
  }),
  pending: z.array(z.string()),
  bodies: z.array(
    z.object({
      body: z.union([bodySchema, z.literal('(g)mr')]),
      names: z.array(z.string()),
    }),
  ),
  done: phrases,
  between: phrases,
  after: phrases,
  objects: phrases,
  joins: phrases,
  otherBodies: phrases,
  authorities: z.array(z.string()),
  audience: z.array(z.string()),
  publication: z.array(z.string()),
  related: z.array(z.string()),
  version: z.array(z.string()),
  drawn: phrases,
  held: phrases,
  keys: z.array(z.string()),
  drafts: z.array(z.string()),
  schoolBefore: z.array(z.string()),
  schoolAfter: z.array(z.string()),
  schoolEndings: z.array(z.string()),
});

/** All that Akkoord knows of its field, as data: handed to every room that needs it. */
export const taxonomySchema = z.object({
  topics: z.array(topicSchema).min(1),
  roles: z.array(roleSchema).min(1),
  modality: z.array(modalityEntrySchema).min(1),
  platforms: z.array(platformSchema),
  laws: z.array(lawSchema),
  names: z.array(nameSchema),
  councilRights: z.array(councilRightEntrySchema),
  variants: z.array(z.array(z.string().min(1)).min(2)),
  reading: readingWordsSchema,
  governance: governanceWordsSchema,
  wording: wordingSchema,
  norms: normWordsSchema,
  questions: questionsSchema,
  terminology: terminologySchema,
  reporting: reportingWordsSchema,
  rules: ruleWordsSchema,
  functionWords: functionWordsSchema,
  knownWords: knownWordsSchema,
  structure: structureWordsSchema,
  references: referenceWordsSchema,
  documentPhrases: documentPhrasesSchema,
});

export type Topic = z.infer<typeof topicSchema>;
export type ReadingWords = z.infer<typeof readingWordsSchema>;
export type GovernanceWords = z.infer<typeof governanceWordsSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type NormWords = z.infer<typeof normWordsSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;

/**
 * Validate a taxonomy.
 *
 * @param value Data as it came from YAML or JSON.
 * @throws TypeError that names every place where it does not fit.
 */
export function parseTaxonomy(value: unknown): Taxonomy {
  const result = taxonomySchema.safeParse(value);
  if (result.success) return result.data;
  throw new TypeError(`Expected a taxonomy\n${z.prettifyError(result.error)}`, {
    cause: result.error,
  });
}
