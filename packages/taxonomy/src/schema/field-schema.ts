import { bearerSchema, bodySchema, sectorSchema } from '@akkoord/clause/schema';
import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/);
const line = z.string().min(1);
const phrases = z.array(line).min(1);
const described = { id, definition: line, source: line };

/** Someone who acts in a school, and the words for them. */
export const roleSchema = z.strictObject({
  ...described,
  label: line,
  /** The party of the clause schema that bears a norm with these words as its subject. */
  bearer: bearerSchema.nullable(),
  phrases,
});

/** Words that do one job in a sentence: allow, forbid, oblige, except. */
export const modalityEntrySchema = z.strictObject({ ...described, phrases });

/** A service that protocols name. */
export const platformSchema = z.strictObject({
  ...described,
  name: line,
  class: z.enum([
    'social_network',
    'video',
    'messaging',
    'gaming',
    'school_app',
    'lms',
    'search',
    'ai',
  ]),
  aliases: z.array(line),
  status: z.enum(['current', 'historic']),
});

/** A law, regulation or collective agreement that protocols name. */
export const lawSchema = z.strictObject({
  ...described,
  /** How values and references write it. */
  abbreviation: line,
  names: phrases,
  /** The kinds of school for which it holds; absent where it holds for all. */
  sectors: z.array(sectorSchema).optional(),
});

/** A document, channel or body that clauses name. */
export const nameSchema = z.strictObject({
  ...described,
  kind: z.enum(['document', 'channel', 'body']),
  /** How a mention is written. */
  value: line,
  phrases,
  /** Runs of words in which one of the phrases names something else. */
  except: phrases.optional(),
});

/** Which council section has which say in a subject, in which kinds of school. */
export const councilRightEntrySchema = z.strictObject({
  ...described,
  /** What a template names: the same in all kinds of school. */
  subject: id,
  /** The MR or a section of it. */
  body: bodySchema,
  right: z.enum(['consent', 'advice']),
  /** The article, as a report cites it. */
  basis: line,
  /** ISO 8601: the date on which the text of the law holds. */
  asOf: z.iso.date(),
  sectors: z.array(sectorSchema).min(1),
  /** In a school with so, pupils can sit in the section too. */
  mixed: z.literal(true).optional(),
  /** Holds only where no other right of the same body does. */
  yields: z.literal(true).optional(),
  /** When it holds, in words. */
  condition: line.optional(),
  /** Words of the law. */
  law: line,
  /** Ids of topics: a clause of foreign text touches the right by its main one. None: no clause does by its words. */
  topics: z.array(id).default([]),
  /** Only clauses that bind one of these. */
  bearers: z.array(bearerSchema).optional(),
  /** Only clauses that say one of these. */
  phrases: phrases.optional(),
});

export type Role = z.infer<typeof roleSchema>;
export type ModalityEntry = z.infer<typeof modalityEntrySchema>;
export type Platform = z.infer<typeof platformSchema>;
export type Law = z.infer<typeof lawSchema>;
export type Name = z.infer<typeof nameSchema>;
export type CouncilRightEntry = z.infer<typeof councilRightEntrySchema>;
