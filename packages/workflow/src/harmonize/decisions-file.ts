import { readYaml } from '@akkoord/compose';
import {
  type ChangeDecision,
  type Decision,
  type Ledger,
  recordedDecision,
  rowDecisionSchema,
  type Strategy,
  standingOn,
  strategySchema,
  subjectOf,
  type Target,
  targetSchema,
  wordDecisionSchema,
} from '@akkoord/harmonize';
import {
  decisionChoices,
  decisionKeys,
  decisionsHeader,
  decisionsProblems,
  yamlText,
} from '@akkoord/render/words';
import { Document, isCollection, isScalar, type Pair, visit } from 'yaml';
import { z } from 'zod';
import { LinesError } from '../lines-error.ts';

const line = z.string().trim().min(1);

const fileSourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'kleine letters, cijfers en streepjes'),
  /** Path as it was given. */
  file: line,
  /** Digest of the text as it was last read. */
  digest: line,
  title: z.string().nullable().optional(),
  school: line.optional(),
});

/** The file with decisions. What stands under `questions` and `words` is written anew each time, and decides nothing. */
const decisionsFileSchema = z.strictObject({
  type: z.literal('harmonization'),
  model: line,
  strategy: strategySchema,
  target: targetSchema.nullable().transform((target) => target ?? {}),
  sources: z.array(fileSourceSchema),
  questions: z.unknown().optional(),
  words: z.unknown().optional(),
  decisions: z
    .array(z.unknown())
    .nullable()
    .transform((decisions) => decisions ?? []),
});

export type FileSource = z.infer<typeof fileSourceSchema>;

/** What a file with decisions holds. */
export interface DecisionsFile {
  /** Id of the template. */
  model: string;
  strategy: Strategy;
  target: Target;
  sources: FileSource[];
  /** Decisions with an id. */
  ledger: Ledger;
  /** Decisions that a person wrote into the file by hand, and that are not recorded yet, in order. */
  fresh: Decision[];
}

/** A file with decisions that cannot be used. */
export class DecisionsError extends LinesError {
  override readonly name = 'DecisionsError';
}

/** Dutch names of keys, and of choices that are one word. */
export interface DutchNames {
  keys: ReadonlyMap<string, string>;
  choices: ReadonlyMap<string, string>;
}

const dutchNames: DutchNames = {
  keys: new Map(Object.entries(decisionKeys)),
  choices: new Map(Object.entries(decisionChoices)),
};

/** What Akkoord writes into the file itself of thirty protocols of a hundred pages, and a good deal more: characters. */
const mostDecisions = 16 * 1024 * 1024;

/**
 * Read a file with decisions.
 *
 * @param content YAML.
 * @throws DecisionsError with every problem; also where a recorded decision was changed or taken out, because
 *   decisions are only ever added.
 */
export function parseDecisions(content: string): DecisionsFile {
  const value = yamlValue(content);
  if (!isOfType(value, 'harmonization')) {
    throw new DecisionsError([decisionsProblems.type]);
  }
  const result = decisionsFileSchema.safeParse(value);
  if (!result.success) throw new DecisionsError(result.error.issues.map(problemInDutch));
  const { model, strategy, target, sources, decisions: written } = result.data;
  const decisions = readDecisions(written);
  const recorded = decisions.filter(({ id }) => id !== undefined);
  const problems = tampered(recorded);
  if (problems.length > 0) throw new DecisionsError(problems);
  const ledger = recorded.map((decision) => recordedDecision(decision, decision.supersedes ?? []));
  const fresh = decisions.filter(({ id }) => id === undefined);
  return { model, strategy, target, sources, ledger, fresh };
}

/**
 * Read a file of YAML in which people decide.
 *
 * @throws DecisionsError where it is none.
 */
export function yamlValue(content: string): unknown {
  const { value, problems } = readYaml(content, { most: mostDecisions });
  if (problems.length === 0) return value;
  throw new DecisionsError(
    problems.map((problem) =>
      problem.code === 'yaml-broken'
        ? decisionsProblems.yaml(problem.line ?? 1)
        : [...(problem.line === null ? [] : [`regel ${problem.line}`]), yamlText(problem)].join(
            ': ',
          ),
    ),
  );
}

/** Tell whether a file says that it is of this type. */
export function isOfType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

/** Say which decisions were changed after they got their id, or come in the place of one that is gone. */
export function tampered(decisions: ReadonlyArray<Decision | ChangeDecision>): string[] {
  const ids = new Set(decisions.map(({ id }) => id));
  return decisions.flatMap((decision) => {
    const { id, by, on, supersedes = [] } = decision;
    const told = { id, by, on };
    if (recordedDecision(decision, supersedes).id !== id) {
      return [decisionsProblems.changed(told)];
    }
    const gone = supersedes.filter((one) => !ids.has(one));
    return gone.map((one) => decisionsProblems.gone(told, one));
  });
}

function readDecisions(written: readonly unknown[]): Decision[] {
  const problems: string[] = [];
  const decisions = written
    .map((one) => withKnownKeys(one, dutchNames))
    .flatMap((value, index): Decision[] => {
      const schema = isAboutRow(value) ? rowDecisionSchema : wordDecisionSchema;
      const result = schema.safeParse(value);
      if (result.success) return [result.data];
      problems.push(
        ...result.error.issues.map((issue) =>
          problemInDutch({
            ...issue,
            path: [decisionsProblems.decision(index + 1), ...issue.path],
          }),
        ),
      );
      return [];
    });
  if (problems.length > 0) throw new DecisionsError([...new Set(problems)]);
  return decisions;
}

/** Give Dutch keys and choices their known names; a key that stands there in both languages stays, and is told. */
export function withKnownKeys(value: unknown, names: DutchNames): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const name = knownKey(key, value, names);
      if (name === 'about') return [name, withKnownKeys(entry, names)];
      if (name !== 'choose') return [name, entry];
      if (Array.isArray(entry)) return [name, entry.map((one) => withKnownKeys(one, names))];
      if (typeof entry !== 'string') return [name, withKnownKeys(entry, names)];
      return [name, names.choices.get(entry) ?? entry];
    }),
  );
}

function knownKey(key: string, among: object, { keys }: DutchNames): string {
  const known = keys.get(key);
  return known === undefined || known in among ? key : known;
}

function isAboutRow(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('about' in value)) return true;
  const { about } = value;
  return (
    typeof about !== 'object' ||
    about === null ||
    !('term' in about || 'answer' in about || 'clash' in about)
  );
}

/** Say in Dutch what is wrong with a place in the file. */
export function problemInDutch(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String);
  return issue.code === 'unrecognized_keys'
    ? decisionsProblems.unknownKeys(path, issue.keys)
    : decisionsProblems.field(path);
}

/** Record a decision in a ledger, after all that stands on its subject. */
export function recorded(ledger: Ledger, decision: Decision): Ledger {
  const { id: _, supersedes: __, ...rest } = decision;
  const before = standingOn(ledger, subjectOf(rest as Decision)).map(({ id }) => id);
  return [...ledger, recordedDecision(rest as Decision, before)];
}

/**
 * Write a file with decisions.
 *
 * @param overview What is to be decided, for the reader; it is not read back.
 */
export function decisionsToYaml(
  { model, strategy, target, sources, ledger }: DecisionsFile,
  overview: { questions: unknown; words: unknown },
): string {
  const value = {
    type: 'harmonization',
    model,
    strategy,
    // In one order, whatever was told first.
    target: targetSchema.parse(target),
    sources,
    questions: overview.questions,
    words: overview.words,
    // Left blank where there are none: under `[]` a person could write nothing.
    decisions: ledger.length > 0 ? ledger : null,
  };
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, { Pair: (_, pair) => setOnOneLine(pair) });
  document.commentBefore = decisionsHeader;
  return document.toString({ lineWidth: 0, nullStr: '' });
}

/** What a decision is about and chooses, and lists of codes, are one line each, so that a person can read on. */
const onOneLine: ReadonlySet<unknown> = new Set([
  'about',
  'choose',
  'clauses',
  'silent',
  'supersedes',
  'needs answers',
]);

/** A text of more lines stays a block. */
function setOnOneLine({ key, value }: Pair): void {
  if (!isScalar(key) || !onOneLine.has(key.value) || !isCollection(value)) return;
  if (!JSON.stringify(value).includes('\\n')) value.flow = true;
}
