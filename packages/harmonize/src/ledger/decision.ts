import { dateSchema, schoolSchema } from '@akkoord/clause/schema';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

const line = z.string().trim().min(1);

/** A piece of what stands in the new protocol on a subject. */
export const choicePartSchema = z.union([
  /** The clauses of a source in this row, or some of them, by eId or label. */
  z.strictObject({ take: line, clauses: z.array(line).min(1).optional() }),
  /** A position of the model: `friending_pupils/verboden-met-uitzondering`. */
  z.strictObject({ model: line }),
  /** A text of one's own in Markdown; a blank line parts two clauses. */
  z.strictObject({ own: line }),
]);

/** What is decided on a subject: pieces in the order in which they will stand, or nothing. */
export const choiceSchema = z.union([z.literal('leave-out'), z.array(choicePartSchema).min(1)]);

const decisionShape = {
  /** Digest of the decision; the program fills it in. */
  id: z.string().optional(),
  on: dateSchema,
  by: line,
  why: line,
  /** Decisions that this one comes in the place of, by id; the program fills it in. */
  supersedes: z.array(z.string()).optional(),
};

/** A decision on the clauses that stand in one row of the synopsis, as they read on that day. */
export const rowDecisionSchema = z.strictObject({
  ...decisionShape,
  about: z.strictObject({
    /** Key of the row: its topic, with a number where the topic has more rows. */
    row: line,
    /** `<source> <eId> <fingerprint of its text>`; the program fills it in. */
    clauses: z.array(line).optional(),
  }),
  choose: choiceSchema,
});

/** A decision on a word (`term`), or the answer to a question of the model (`answer`). */
export const wordDecisionSchema = z.strictObject({
  ...decisionShape,
  about: z.union([z.strictObject({ term: line }), z.strictObject({ answer: line })]),
  choose: z.union([line, z.number(), z.boolean(), z.array(line).min(1)]),
});

/** What the new protocol is to be. */
export const targetSchema = z.strictObject({
  title: line.optional(),
  /** Name of the school that the schools become. */
  school: line.optional(),
  sector: schoolSchema.shape.sector,
  /** The board that will adopt it. */
  competentAuthority: line.optional(),
  version: line.optional(),
});

/** How proposals are made; none is ever applied by itself. */
export const strategySchema = z.enum(['ask', 'model', 'strictest']);

export type ChoicePart = z.infer<typeof choicePartSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type RowDecision = z.infer<typeof rowDecisionSchema>;
export type WordDecision = z.infer<typeof wordDecisionSchema>;
export type Decision = RowDecision | WordDecision;
export type Target = z.infer<typeof targetSchema>;
export type Strategy = z.infer<typeof strategySchema>;

/** A decision with its id, and all that the program fills in. */
export type Recorded<Kind extends Decision = Decision> = Kind & {
  id: string;
  supersedes: string[];
};

/** Hex digits of a decision's id. */
const idLength = 10;

/** Tell whether a decision is about a row. */
export function isRowDecision(decision: Decision): decision is RowDecision {
  return 'row' in decision.about;
}

/** Give a decision its id: a digest of who decided what, when, why, and in the place of what. */
export function recordedDecision<Kind extends Decision>(
  decision: Kind,
  supersedes: readonly string[],
): Recorded<Kind> {
  const { on, by, about, choose, why } = decision;
  const replaced = [...supersedes].sort();
  const content = JSON.stringify([on, by, about, choose, why, replaced], sortedKeys);
  const id = bytesToHex(sha256(utf8ToBytes(content))).slice(0, idLength);
  return { about, choose, by, on, why, id, supersedes: replaced } as unknown as Recorded<Kind>;
}

/** Tell whether two decisions choose the same. */
export function isSameChoice(
  one: Pick<Decision, 'choose'>,
  other: Pick<Decision, 'choose'>,
): boolean {
  return JSON.stringify(one.choose, sortedKeys) === JSON.stringify(other.choose, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
