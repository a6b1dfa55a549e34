import type { Outcome, Refusal } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { differencesToTerminal } from '@akkoord/render/terminal';
import { type RefusalText, refusalText } from '@akkoord/render/words';
import { Failure } from '../failure.ts';
import { canAsk, type Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { fieldPlaces } from '../words/approval-input-words.ts';
import { assuranceQuestions, assurances, assured, withoutSlips } from './assurance.ts';
import { type Given, readGiven } from './input.ts';
import { askFor, type FieldQuestion } from './questions.ts';

/** A step of an approval, as the command line takes it. */
export interface Step {
  /** Its fields; the flag of `respondBy` is `--respond-by`, that of `consequences.staff` `--staff`. */
  fields: readonly string[];
  questions: (given: Given) => Record<string, FieldQuestion>;
  /** The text as what is known makes it, for the questions. Default: as it is in the file. */
  treeOf?: (given: Given) => Protocol;
  /** Make the step with what is known. */
  take: (given: Given) => Outcome;
}

/** Where the input of a step comes from. */
export interface StepSource {
  /** Flags by field. */
  flags: Given;
  /** What holds where neither a flag nor the file says otherwise. */
  defaults?: Given;
  /** The file of `--data`. */
  data?: string | undefined;
  io: Io;
  prompts?: Prompts | undefined;
}

/** More rounds of questions than any step needs. */
const rounds = 12;

/**
 * Take a step with flags and a file; on a terminal, ask for what it lacks.
 *
 * @returns The tree after the step and what was given; `null` where the person stopped.
 * @throws Failure with every reason why the step is refused, and what to do.
 */
export async function takeStep(
  tree: Protocol,
  step: Step,
  { flags, defaults = {}, data, io, prompts }: StepSource,
): Promise<{ tree: Protocol; given: Given } | null> {
  let given: Given = {
    ...defaults,
    ...(await readGiven(data, { flags, fields: [...step.fields, ...assurances], io })),
  };
  const recording = io.today === undefined ? {} : { recordedOn: io.today };
  const ask = canAsk(io)
    ? (prompts ?? (await import('../clack-prompts.ts')).clackPrompts(io))
    : null;
  for (let round = 0; ; round++) {
    const outcome = step.take({ ...given, ...assured(given), ...recording });
    if (outcome.ok) return { tree: outcome.tree, given };
    const { refusals } = outcome;
    const questions = { ...assuranceQuestions, ...step.questions(given) };
    const isAnswerable = refusals.every(
      ({ field }) => field === 'rights' || (field !== undefined && field in questions),
    );
    if (!ask || !isAnswerable || round === rounds) throw refused(refusals);
    const known = await askFor(refusals, given, {
      questions,
      prompts: ask,
      tree: step.treeOf?.(given) ?? tree,
    });
    if (known === null) return null;
    given = withoutSlips(known, refusals);
  }
}

/** Say every reason, what to do (once for reasons that ask the same), and what differs where the text is another. */
function refused(refusals: readonly Refusal[]): Failure {
  const told = new Set<string>();
  const once = (line: string) => {
    if (!line || told.has(line)) return [];
    told.add(line);
    return [line];
  };
  const texts = refusals.map(refusalText);
  const lines = refusals.flatMap(({ field, differences }, index) => {
    const { message, next } = texts[index] as RefusalText;
    const hint = field ? ` (${flagOf(field)})` : '';
    const isLast = texts[index + 1]?.next !== next || refusals[index + 1]?.field !== field;
    const words = differences
      ? differencesToTerminal(differences, { colour: false }).trimEnd()
      : '';
    return [...once(message), ...(isLast ? once(`  ${next}${hint}`) : []), ...once(words)];
  });
  return new Failure(...lines);
}

/** Name where a field can be given. */
export function flagOf(field: string): string {
  if (field === 'rights') return fieldPlaces.rights;
  const name = field.split('.').at(-1) ?? field;
  const flag = flagNames[field] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return fieldPlaces.flag(flag, field.replace('.', ': '));
}

/** Fields whose flag has another name: `--version` asks for the version of the program. */
const flagNames: Readonly<Record<string, string>> = {
  decidedOn: 'on',
  version: 'number',
  'regulation.name': 'regulation',
  'regulation.date': 'regulation-date',
  'regulation.readOn': 'regulation-read',
  'term.article': 'term-article',
  'term.weeks': 'term-weeks',
  'term.from': 'term-from',
  'meeting.on': 'meeting-on',
};

/** The day of a step that is taken now; days of decisions are asked, because they lie before it. */
export function today({ today: on }: Io): Given {
  return on === undefined ? {} : { on };
}
