import type { Outcome, Refusal } from '@akkoord/approve';
import type { Protocol } from '@akkoord/clause';
import { differencesToTerminal } from '@akkoord/render/terminal';
import { type RefusalText, refusalText } from '@akkoord/render/words';
import { conduct } from '../ask/conduct.ts';
import { begin } from '../ask/interview.ts';
import { Failure } from '../failure.ts';
import { canAsk, type Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { fieldPlaces } from '../words/approval-input-words.ts';
import { assuranceQuestions, assurances, assured } from './assurance.ts';
import { dutchFlagOf, dutchKeyOf } from './dutch-input.ts';
import { type Given, readGiven } from './input.ts';
import { keepAnswers } from './kept-answers.ts';
import { type FieldQuestion, givenIn, type StepState, stepScript } from './step-script.ts';

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
  /** The protocol, as the user named it. */
  path: string;
  /** What holds where neither a flag nor the file says otherwise. */
  defaults?: Given;
  /** The file of `--data`. */
  data?: string | undefined;
  io: Io;
  prompts?: Prompts | undefined;
}

/**
 * Take a step with flags and a file; on a terminal, ask for what it lacks.
 *
 * @returns The tree after the step and what was given; `null` where the person stopped: what was answered is kept then.
 * @throws Failure with every reason why the step is refused, and what to do.
 */
export async function takeStep(
  tree: Protocol,
  step: Step,
  { flags, path, defaults = {}, data, io, prompts }: StepSource,
): Promise<{ tree: Protocol; given: Given } | null> {
  const base: Given = {
    ...defaults,
    ...(await readGiven(data, { flags, fields: [...step.fields, ...assurances], io })),
  };
  const recording = io.today === undefined ? {} : { recordedOn: io.today };
  const take = (given: Given) => step.take({ ...given, ...assured(given), ...recording });
  const first = take(base);
  if (first.ok) return { tree: first.tree, given: base };
  const isAnswerable = (refusals: readonly Refusal[], given: Given) =>
    refusals.every(
      ({ field }) =>
        field === 'rights' ||
        (field !== undefined && (field in assuranceQuestions || field in step.questions(given))),
    );
  if (!canAsk(io) || !isAnswerable(first.refusals, base)) throw refused(first.refusals);
  const refusalsOf = (given: Given) => {
    const outcome = take(given);
    return outcome.ok ? [] : outcome.refusals;
  };
  const asked = {
    treeOf: (given: Given) => step.treeOf?.(given) ?? tree,
    questions: step.questions,
    refusals: refusalsOf,
  };
  const script = stepScript(asked);
  const ask = prompts ?? (await import('../terminal-prompts.ts')).terminalPrompts(io);
  const start: StepState = { base, answers: new Map() };
  const { interview, how } = await conduct(script, begin(script, start), {
    prompts: ask,
    save: (state) => {
      const given = givenIn(asked, state);
      const refusals = refusalsOf(given);
      if (!isAnswerable(refusals, given)) throw refused(refusals);
    },
  });
  const given = givenIn(asked, interview.state);
  if (how === 'stopped') {
    if (interview.state.answers.size > 0) await keepAnswers(given, { path, data, io });
    return null;
  }
  const outcome = take(given);
  if (!outcome.ok) throw refused(outcome.refusals);
  return { tree: outcome.tree, given };
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

/** Name where a field can be given, by the Dutch names that a flag and a key have. */
export function flagOf(field: string): string {
  if (field === 'rights') return fieldPlaces.rights;
  const name = field.split('.').at(-1) ?? field;
  const flag = flagNames[field] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const keys = field.split('.').map(dutchKeyOf);
  return fieldPlaces.flag(dutchFlagOf(`--${flag}`), keys.join(': '));
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
