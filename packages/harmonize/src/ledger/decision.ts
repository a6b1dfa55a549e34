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

/**
 * A decision on a word (`term`), the answer to a question of the model (`answer`), or that two clauses which do not seem
 * to go together can both stand (`clash`, `keep`).
 */
export const wordDecisionSchema = z.strictObject({
  ...decisionShape,
  about: z.union([
    z.strictObject({ term: line }),
    z.strictObject({ answer: line }),
    z.strictObject({ clash: line }),
  ]),
  choose: z.union([line, z.number(), z.boolean(), z.array(line).min(1)]),
});

/**
 * What is decided on a change that was proposed to a text: what is proposed, the old text, words of one's own, or
 * that it will be talked over first. `take` alone means what is proposed, where only one thing is.
 */
export const changeChoiceSchema = z.union([
  z.enum(['take', 'keep-old', 'discuss']),
  /** By the ids of the proposals: more than one where their words go together. */
  z.strictObject({ take: z.union([line.transform((id) => [id]), z.array(line).min(1)]) }),
  /** A text of one's own in Markdown; a blank line parts two clauses. */
  z.strictObject({ own: line }),
]);

/** A decision on a change that was proposed, as the texts of both sides read on that day. */
export const changeDecisionSchema = z.strictObject({
  ...decisionShape,
  why: line.optional(),
  about: z.strictObject({
    /** Key of the change: the eId of its first clause, after the id of the proposal where only that has it. */
    change: line,
    /** `<text> <eId> <fingerprint>`, the base's and those of the proposals; the program fills it in. */
    clauses: z.array(line).optional(),
  }),
  choose: changeChoiceSchema,
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
export type ChangeChoice = z.infer<typeof changeChoiceSchema>;
export type ChangeDecision = z.infer<typeof changeDecisionSchema>;
/** A decision on clauses, which holds for their texts. */
export type PlacedDecision = RowDecision | ChangeDecision;
export type AnyDecision = Decision | ChangeDecision;
export type Target = z.infer<typeof targetSchema>;
export type Strategy = z.infer<typeof strategySchema>;

/** A decision with its id, and all that the program fills in. */
export type Recorded<Kind extends AnyDecision = Decision> = Kind & {
  id: string;
  supersedes: string[];
};

/** Hex digits of a decision's id. */
const idLength = 10;

/** Tell whether a decision is about a row. */
export function isRowDecision(decision: AnyDecision): decision is RowDecision {
  return 'row' in decision.about;
}

/** Tell whether a decision is about clauses: of a row, or of a change. */
export function isPlacedDecision(decision: AnyDecision): decision is PlacedDecision {
  return 'row' in decision.about || 'change' in decision.about;
}

/** Give the key of the row or the change that a decision names. */
export function keyOf({ about }: PlacedDecision): string {
  return 'row' in about ? about.row : about.change;
}

/** Give a decision its id: a digest of who decided what, when, why, and in the place of what. */
export function recordedDecision<Kind extends AnyDecision>(
  decision: Kind,
  supersedes: readonly string[],
): Recorded<Kind> {
  const { on, by, about, choose, why } = decision;
  const replaced = [...supersedes].sort();
  const content = JSON.stringify([on, by, about, choose, why, replaced], sortedKeys);
  const id = bytesToHex(sha256(utf8ToBytes(content))).slice(0, idLength);
  const said = why === undefined ? {} : { why };
  return { about, choose, by, on, ...said, id, supersedes: replaced } as unknown as Recorded<Kind>;
}

/** Tell whether two decisions choose the same. */
export function isSameChoice(one: { choose: unknown }, other: { choose: unknown }): boolean {
  return JSON.stringify(one.choose, sortedKeys) === JSON.stringify(other.choose, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
