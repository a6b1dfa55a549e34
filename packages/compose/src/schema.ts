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

/** A say that a council has in the clauses of some topics; proposed, until someone confirms it. */
const rightSchema = z.strictObject({
  ...councilRightSchema.shape,
  asOf: yamlDateSchema,
  topics: z.array(line).min(1),
  when: conditionSchema.optional(),
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
  rights: z.array(rightSchema),
});

const normSchema = z.strictObject({
  modality: modalitySchema.nullable(),
  bearers: z.array(bearerSchema),
});

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
    basis: z.array(
      z.strictObject({ source: line, asOf: yamlDateSchema, when: conditionSchema.optional() }),
    ),
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
export type PositionFile = z.infer<typeof positionFileSchema>;
export type Norm = z.infer<typeof normSchema>;
