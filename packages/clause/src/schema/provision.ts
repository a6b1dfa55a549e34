import { z } from 'zod';
import { bearers } from '../bearers.ts';

/** Half-open range of UTF-16 units in one clause's own text. */
export const spanSchema = z.object({
  eId: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** What a norm does. Source: deontic logic; `recommendation` is ours. */
export const modalitySchema = z.enum(['obligation', 'permission', 'prohibition', 'recommendation']);

/** Who bears a norm: a closed list. */
export const bearerSchema = z.enum(bearers);

const qualifierSchema = z.object({ kind: z.string(), span: spanSchema });

/** How hard words ask for something, the mildest first: it is trusted, asked, found important, advised, demanded. */
export const forceSchema = z.enum(['trust', 'ask', 'find_important', 'should', 'must']);

/** How a limit holds a quantity in: `ten hoogste`, `binnen`, `vanaf`. */
export const comparatorSchema = z.enum([
  'up-to-and-including',
  'from',
  'at-least',
  'at-most',
  'below',
  'above',
  'more-than',
  'less-than',
  'within',
  'until',
  'before',
  'after',
]);

/** A quantity that a norm names, with the limit that stands beside it. */
export const quantitySchema = z.object({
  of: z.enum(['age', 'period', 'time', 'date', 'amount', 'count']),
  /** Null where no limit stands beside it: how much, and not up to where. */
  comparator: comparatorSchema.nullable(),
  /**
   * A number that can be compared where `unit` is the same: of a period in days, of a time of day as `hmm` (830), of a
   * date as `yyyymmdd` or what the source gives of it; else the number itself.
   */
  value: z.number(),
  /** `day` of a period, `clock` of a time, `date` of a date, `year` of an age, `EUR` of an amount, else the word behind it. */
  unit: z.string(),
  /** The quantity and its limit. */
  span: spanSchema,
});

/** An enumeration: a set of members, and what joins them. */
export const memberListSchema = z.object({
  connective: z.enum(['en', 'of', 'noch']),
  members: z.array(spanSchema).min(2),
});

/**
 * The parts of a norm. Each has its words; what is not there is null or an empty list. A norm that a lead-in gives
 * over a point of its list has the parts of that lead-in, with their places in it.
 */
const partsShape = {
  /** Null of a permission. */
  force: forceSchema.nullable(),
  /** Whether the words that make it a norm deny: `mag niet`, `geen`; `verboden` denies nothing. */
  polarity: z.enum(['positive', 'negative']),
  /** The words that make it a norm. */
  norm: spanSchema.nullable(),
  /** The words that say whom it binds; null where they stand elsewhere, or nowhere. */
  bearer: spanSchema.nullable(),
  /** What is done, and to what; null where that cannot be told. */
  action: z
    .object({ verb: spanSchema, particle: spanSchema.nullable(), object: spanSchema.nullable() })
    .nullable(),
  /** Those whom it names and does not bind, by the id of their role in the taxonomy. */
  persons: z.array(
    z.object({ role: z.string(), bearer: bearerSchema.nullable(), span: spanSchema }),
  ),
  /** Where it does not hold: `tenzij …`, `behalve …`, `zonder toestemming` of a ban. */
  exceptions: z.array(qualifierSchema),
  /** What must be so before it may be done, or what holds it in: `mits …`, `alleen als …`, `met toestemming`. */
  conditions: z.array(qualifierSchema),
  /** When it plays, said with a verb: `als …`, `zodra …`. */
  triggers: z.array(qualifierSchema),
  /** When it plays, said without one: `bij twijfel`. */
  cases: z.array(qualifierSchema),
  quantities: z.array(quantitySchema),
  lists: z.array(memberListSchema),
  /** Measures against people: `schorsing`. */
  sanctions: z.array(z.object({ measure: z.string(), span: spanSchema })),
  /** Where, when or through what it is done. */
  settings: z.array(z.object({ kind: z.enum(['place', 'time', 'channel']), span: spanSchema })),
  /** What it is for: `om … te voorkomen`, `zodat …`; no norm of its own. */
  purposes: z.array(spanSchema),
  /** Words that deny, stress or soften it. */
  marks: z.array(z.object({ kind: z.enum(['denial', 'emphasis', 'hedge']), span: spanSchema })),
  /** What it refers to; `targets` as in a mention. */
  references: z.array(
    z.object({
      kind: z.enum(['law', 'clause', 'document']),
      value: z.string(),
      targets: z.array(z.string()).min(1).optional(),
      span: spanSchema,
    }),
  ),
  /** The school's or board's own name. */
  names: z.array(z.object({ bearer: bearerSchema, span: spanSchema })),
};

/** The parts of a norm, all of them. */
export const provisionPartsSchema = z.object(partsShape);

/**
 * One normative statement inside a clause. Source: LegalRuleML.
 *
 * `exception` and `condition` are the first that hold the norm in, where `exceptions` and `conditions` tell apart in what
 * way; the parts are absent of a provision that another program, or an older version, gave.
 */
export const provisionSchema = z.object({
  modality: modalitySchema,
  bearers: z.array(bearerSchema),
  exception: qualifierSchema.nullable(),
  condition: qualifierSchema.nullable(),
  scope: z.string().optional(),
  span: spanSchema,
  rule: z.string(),
  ...provisionPartsSchema.partial().shape,
});

/** A sentence that holds no norm, and what it does instead. */
export const statementSchema = z.object({
  kind: z.enum([
    'purpose',
    'definition',
    'importance',
    'awareness',
    'chance',
    'pointer',
    'consequence',
    'consent-giver',
  ]),
  /** Of an importance: how hard it asks. */
  force: forceSchema.optional(),
  span: spanSchema,
});

export type Span = z.infer<typeof spanSchema>;
export type Modality = z.infer<typeof modalitySchema>;
export type Bearer = z.infer<typeof bearerSchema>;
export type Force = z.infer<typeof forceSchema>;
export type Comparator = z.infer<typeof comparatorSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type ProvisionParts = z.infer<typeof provisionPartsSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Statement = z.infer<typeof statementSchema>;
