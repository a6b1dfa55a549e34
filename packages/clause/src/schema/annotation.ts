import { z } from 'zod';
import { type Body, bodies } from '../council.ts';
import { sectors } from '../sectors.ts';
import { spanSchema } from './provision.ts';

/** Something that a clause names: a law, a date, a telephone number, a platform. */
export const mentionSchema = z.object({
  kind: z.enum([
    'law',
    'clause',
    'document',
    'date',
    'age',
    'period',
    'time',
    'amount',
    'phone',
    'email',
    'person',
    'platform',
    'channel',
    'body',
  ]),
  value: z.string(),
  span: spanSchema,
  /**
   * Of a `clause`: the eIds of the clauses and sections that it names, all that its enumeration or range means. Absent
   * where that cannot be told.
   */
  targets: z.array(z.string()).min(1).optional(),
  /** Of a `clause`: the place is, or may be, one of another text. */
  elsewhere: z.literal(true).optional(),
});

/**
 * A participation council or one of its sections (MR, GMR; staff, parents, pupils, parents and pupils together), or a
 * council in their place for part of a school, a theme, or a group of schools. What each is: `councils`.
 */
export const bodySchema = z.enum(bodies);

/** A kind of school: a closed list. */
export const sectorSchema = z.enum(sectors);

/** The council's say: a decision that cannot stand without it, or advice. */
export const rightKindSchema = z.enum(['consent', 'advice']);

/** An ISO 8601 date with the precision that the source gives: `2024-05-01`, `2013-03`, `2018`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date-form')
  .refine(isRealDate, 'date-unknown');

/** A council right that a clause touches, with its article and the date on which the law was read. */
export const councilRightSchema = z.object({
  body: bodySchema,
  right: rightKindSchema,
  basis: z.string(),
  asOf: dateSchema,
  /**
   * The kinds of school in which it holds: a question. Present only where the kind of the school is not known and
   * the right does not hold in all.
   */
  sectors: z.array(sectorSchema).optional(),
});

export type Mention = z.infer<typeof mentionSchema>;
export type { Body };
export type RightKind = z.infer<typeof rightKindSchema>;
export type CouncilRight = z.infer<typeof councilRightSchema>;

function isRealDate(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number);
  if (month === undefined || day === undefined) return true;
  const date = new Date(Date.UTC(year ?? 0, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
