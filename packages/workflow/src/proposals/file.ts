import {
  type ChangeDecision,
  changeDecisionSchema,
  type Ledger,
  recordedDecision,
} from '@akkoord/harmonize';
import {
  changeDecisionChoices,
  changeDecisionKeys,
  decisionsProblems,
  proposalsHeader,
  proposalsProblems,
} from '@akkoord/render/words';
import { Document } from 'yaml';
import { z } from 'zod';
import {
  DecisionsError,
  type DutchNames,
  isOfType,
  tampered,
  withKnownKeys,
  yamlValue,
} from '../harmonize/decisions-file.ts';

const line = z.string().trim().min(1);

const textSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Path as it was given. */
  file: line,
  /** Digest of the text as it was last read. */
  digest: line,
  title: z.string().nullable().optional(),
});

/** What stands under `changes` is written anew each time, and decides nothing. */
const fileSchema = z.strictObject({
  type: z.literal('proposals'),
  /** The base, then the proposals. */
  texts: z.array(textSchema).min(2),
  changes: z.unknown().optional(),
  decisions: z
    .array(z.unknown())
    .nullable()
    .optional()
    .transform((decisions) => decisions ?? []),
});

/** A text as the file names it. */
export type ProposalText = z.infer<typeof textSchema>;

/** What a file with decisions on proposals holds. */
export interface ProposalsFile {
  texts: ProposalText[];
  /** Decisions with an id. */
  ledger: Ledger<ChangeDecision>;
  /** Decisions that a person wrote by hand and that are not recorded yet, in order. */
  fresh: ChangeDecision[];
}

const dutchNames: DutchNames = {
  keys: new Map(Object.entries(changeDecisionKeys)),
  choices: new Map(Object.entries(changeDecisionChoices)),
};

/**
 * Read a file with decisions on proposals.
 *
 * @param content YAML.
 * @throws DecisionsError with every problem; also where a recorded decision was changed or taken out, because
 *   decisions are only ever added.
 */
export function parseProposals(content: string): ProposalsFile {
  const value = yamlValue(content);
  if (!isOfType(value, 'proposals')) throw new DecisionsError([proposalsProblems.type]);
  const result = fileSchema.safeParse(value);
  if (!result.success) throw new DecisionsError(result.error.issues.map((one) => told(one)));
  const decisions = readDecisions(result.data.decisions);
  const recorded = decisions.filter(({ id }) => id !== undefined);
  const problems = tampered(recorded);
  if (problems.length > 0) throw new DecisionsError(problems);
  return {
    texts: result.data.texts,
    ledger: recorded.map((decision) => recordedDecision(decision, decision.supersedes ?? [])),
    fresh: decisions.filter(({ id }) => id === undefined),
  };
}

function readDecisions(written: readonly unknown[]): ChangeDecision[] {
  const problems: string[] = [];
  const decisions = written.flatMap((value, index): ChangeDecision[] => {
    const result = changeDecisionSchema.safeParse(withKnownKeys(value, dutchNames));
    if (result.success) return [result.data];
    const place = decisionsProblems.decision(index + 1);
    problems.push(...result.error.issues.map((issue) => told(issue, place)));
    return [];
  });
  if (problems.length > 0) throw new DecisionsError([...new Set(problems)]);
  return decisions;
}

/** Say in Dutch what is wrong with a place in the file. */
function told(issue: z.core.$ZodIssue, ...before: string[]): string {
  const path = [...before, ...issue.path.map(String)];
  return issue.code === 'unrecognized_keys'
    ? decisionsProblems.unknownKeys(path, issue.keys)
    : proposalsProblems.field(path);
}

/**
 * Write a file with decisions on proposals.
 *
 * @param changes What is to be decided, for the reader; it is not read back.
 */
export function proposalsFileToYaml(
  { texts, ledger }: Pick<ProposalsFile, 'texts' | 'ledger'>,
  changes: unknown,
): string {
  const decisions = ledger.length > 0 ? ledger : null;
  const document = new Document(
    { type: 'proposals', texts, changes, decisions },
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = proposalsHeader;
  return document.toString({ lineWidth: 0, nullStr: '' });
}
