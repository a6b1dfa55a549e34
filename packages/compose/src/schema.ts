import { bearerSchema, councilRightSchema, modalitySchema } from '@akkoord/clause/schema';
import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import type { SchemaRule } from './problem.ts';
import { idSchema, yamlDateSchema } from './question.ts';

const line = z.string().min(1);

/** Which answers fill which metadata: each value is the id of a question. */
const metaSourcesSchema = z.strictObject({
  version: idSchema.optional(),
  school: z.strictObject({ name: idSchema, sector: idSchema.optional() }).optional(),
  competentAuthority: z.strictObject({ name: idSchema, schools: idSchema.optional() }).optional(),
  adoption: z
    .strictObject({ effectiveFrom: idSchema.optional(), evaluateBy: idSchema.optional() })
    .optional(),
  /** Fixed: for whom the protocol is meant. */
  audience: z.array(line).optional(),
  publication: idSchema.optional(),
  related: idSchema.optional(),
});

/** The clauses that a right is about: those of topics, or some by themselves. */
const rightClauses = {
  topics: z.array(line).min(1).optional(),
  clauses: z.array(line).min(1).optional(),
  when: conditionSchema.optional(),
};

/** A right that the law gives: a subject of the taxonomy, which knows body and article for each kind of school. */
const subjectRightSchema = z
  .strictObject({ subject: idSchema, ...rightClauses })
  .refine(({ topics, clauses }) => topics ?? clauses, 'right-without-clauses' satisfies SchemaRule);

/** A right that is no subject of the taxonomy, such as one of a reglement. */
const ownRightSchema = z
  .strictObject({ ...councilRightSchema.shape, asOf: yamlDateSchema, ...rightClauses })
  .refine(({ topics, clauses }) => topics ?? clauses, 'right-without-clauses' satisfies SchemaRule);

/** A say that a council has in some clauses; proposed, until someone confirms it. */
const rightSchema = z.union([subjectRightSchema, ownRightSchema]);

/** When another council comes in the place of the MR, and when pupils sit in its part of parents; else neither. */
const councilsSchema = z.strictObject({
  gmr: conditionSchema.optional(),
  deelraad: conditionSchema.optional(),
  groepsmr: conditionSchema.optional(),
  pupils: conditionSchema.optional(),
});

/** Answers of older files: what they were, and what they are now. */
const formerAnswersSchema = z.strictObject({
  /** These answers, with these values. */
  given: z.record(idSchema, z.union([line, z.boolean()])).default({}),
  /** And any answer to these. */
  present: z.array(idSchema).default([]),
  /** And no answer to these. */
  without: z.array(idSchema).default([]),
  /** Then these come in their place. */
  now: z.record(idSchema, z.union([line, z.boolean()])).default({}),
});

/** The file `template.yaml`. */
export const templateFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'template-id-form' satisfies SchemaRule),
  title: line,
  subject: line,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'version-form' satisfies SchemaRule),
  description: line,
  numbering: z.strictObject({
    sections: z.enum(['letters', 'digits', 'none']),
    clauses: z.enum(['per-section', 'throughout']),
  }),
  sections: z.array(z.strictObject({ heading: line, topics: z.array(line).min(1) })).min(1),
  terms: z
    .record(
      idSchema,
      z.array(z.strictObject({ when: conditionSchema.optional(), text: line })).min(1),
    )
    .optional(),
  meta: metaSourcesSchema,
  councils: councilsSchema.default({}),
  former: z.array(formerAnswersSchema).default([]),
  /** Answers that do not go together, and what is said where they are given. */
  constraints: z.array(z.strictObject({ when: conditionSchema, say: line })).default([]),
  rights: z.array(rightSchema),
});

const normSchema = z.strictObject({
  modality: modalitySchema.nullable(),
  bearers: z.array(bearerSchema),
});

const restsShape = {
  /** Numbers of the clauses that rest on it, as in their wIds; without it all of the position do. */
  clauses: z.array(z.int().positive()).min(1).optional(),
  when: conditionSchema.optional(),
};

/** A source by its subject in the taxonomy, which knows article and date for each kind of school. */
const subjectBasisSchema = z.strictObject({ subject: idSchema, ...restsShape });

/** A source that the taxonomy does not know, written out. */
const ownBasisSchema = z.strictObject({
  /** As a report cites it: `WVO 2020 art. 3.39 lid 2`. */
  source: line,
  /** Date of the text that was read, ISO 8601. */
  asOf: yamlDateSchema,
  ...restsShape,
});

/** On what a position rests, and which of its clauses do. */
const basisSchema = z.union([subjectBasisSchema, ownBasisSchema]);

/** The front matter of a file under `clauses/`. */
export const positionFileSchema = z
  .strictObject({
    topic: line,
    position: line,
    when: conditionSchema.optional(),
    /** Number of the first clause, in its wId. */
    start: z.int().positive().default(1),
    /** Further topics that these clauses touch. */
    topics: z.array(line).optional(),
    basis: z.array(basisSchema),
    weight: z.enum(['verplicht', 'aanbevolen', 'keuze']),
    why: line,
    consequences: z.partialRecord(bearerSchema, line).optional(),
    /** What norm each clause states, in order; one for all, where they are alike. */
    expects: z.union([normSchema, z.array(normSchema).min(1)]),
  })
  .refine(({ weight, basis }) => weight !== 'verplicht' || basis.length > 0, {
    path: ['basis'],
    message: 'basis-missing' satisfies SchemaRule,
  });

export type TemplateFile = z.infer<typeof templateFileSchema>;
export type TemplateRight = z.infer<typeof rightSchema>;
export type SubjectRight = z.infer<typeof subjectRightSchema>;
export type OwnBasis = z.infer<typeof ownBasisSchema>;
export type BasisEntry = z.infer<typeof basisSchema>;
export type PositionFile = z.infer<typeof positionFileSchema>;
export type Norm = z.infer<typeof normSchema>;
