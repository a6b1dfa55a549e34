import {
  councilName,
  type DecideInput,
  decide,
  type Need,
  needsOf,
  seatLevel,
  stateOf,
} from '@akkoord/approve';
import { type Decision, digest, type Protocol } from '@akkoord/clause';
import { decisionLetters } from '@akkoord/render/view';
import { Failure } from '../failure.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { rightWords } from '../words/approval-right-words.ts';
import { decideWords } from '../words/approval-step-words.ts';
import { assurances } from './assurance.ts';
import { bodyChoices } from './body-choices.ts';
import { readApprovalFile, writeApprovalFile } from './file.ts';
import { type Given, grouped, readGiven } from './input.ts';
import { lettersFiles, openLetter, tellLetters } from './letter-output.ts';
import { stopped } from './request-command.ts';
import { type Step, takeStep } from './step.ts';

/** What stands after `akkoord approval decide`. */
export interface DecideOptions {
  body?: string;
  school?: string;
  decision?: string;
  on?: string;
  conditions?: string;
  reasons?: string;
  meetingOn?: string;
  chair?: string;
  by?: string;
  oldDates?: boolean;
  data?: string;
  taxonomy?: string;
  output?: string;
  force?: boolean;
}

const fields = [
  'body',
  'school',
  'decision',
  'decidedOn',
  'conditions',
  'reasons',
  'meeting.on',
  'meeting.chair',
  'by',
] as const;
const decisionOptions = Object.entries(decideWords.decisions).map(([value, label]) => ({
  value,
  label,
}));
const decisions = decisionOptions.map(({ value }) => value);

/** Record what a council decided, and write its letter. */
export async function decideCommand(
  path: string,
  options: DecideOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  const { output, force = false, data } = options;
  const file = await readApprovalFile(path, options, io);
  const inputs = [path, ...(data ? [data] : [])];
  const target = await openLetter(output, { force, inputs }, io);
  const { body, school, decision, on, conditions, reasons, by, oldDates } = options;
  const meeting = { 'meeting.on': options.meetingOn, 'meeting.chair': options.chair };
  const said = { body, school, decision, decidedOn: on, conditions, reasons, by, oldDates };
  const flags = { ...said, ...meeting };
  assertChoices(await readGiven(data, { flags, fields: [...fields, ...assurances], io }));
  const result = await takeStep(file.tree, decideStep(file.tree), {
    flags,
    path,
    data,
    io,
    prompts,
  });
  if (result === null) return stopped(io);
  const taken = lastDecision(file.tree, result.tree);
  const letters = decisionLetters(result.tree, [taken]);
  const written = await lettersFiles(target, letters, { force, io });
  await writeApprovalFile(file, { tree: result.tree, letters: written }, io);
  const nameOf = (council: NamedNeed) => seatedName(council, result.tree);
  io.stderr.write(`${decideWords.recorded(path, nameOf(taken))}\n`);
  tellLetters(written, io);
  const open = needsOf(result.tree.meta).filter(
    (need) => stateOf(need, result.tree.meta, digest(result.tree).text) === 'pending',
  );
  const left =
    open.length > 0
      ? decideWords.open(open.map((need) => rightWords.of(need.right, nameOf(need))))
      : decideWords.complete(path);
  io.stderr.write(`${left}\n`);
  return 0;
}

/** What names a council, with its school. */
type NamedNeed = Pick<Decision, 'body' | 'school'> | Need;

/** Name a council; a section by the council that it sits in. */
function seatedName(council: NamedNeed, { meta }: Protocol): string {
  return councilName({ ...council, level: seatLevel(council.body, meta) });
}

/** Words that are no choice are typing errors. */
function assertChoices({ body, decision }: Given): void {
  if (body !== undefined && !bodyChoices.includes(String(body))) {
    throw new Failure(decideWords.strangeBody(body, bodyChoices));
  }
  if (decision !== undefined && !decisions.includes(String(decision))) {
    throw new Failure(decideWords.strangeDecision(decision, decisions));
  }
}

/** Conditions may be a list in a file: one on each line. */
function withLines(given: Given): Given {
  const { conditions } = given;
  return Array.isArray(conditions) ? { ...given, conditions: conditions.join('\n') } : given;
}

function lastDecision(before: Protocol, after: Protocol): Decision {
  const old = before.meta.approval?.decisions ?? [];
  const changed = (after.meta.approval?.decisions ?? []).find(
    (decision, index) => JSON.stringify(decision) !== JSON.stringify(old[index]),
  );
  return changed as Decision;
}

function decideStep(tree: Protocol): Step {
  const { meta } = tree;
  const own = digest(tree).text;
  const open = needsOf(meta).filter((need) => stateOf(need, meta, own) === 'pending');
  return {
    fields,
    questions: ({ body, school }) => {
      const here = open.filter(
        (need) => need.body === body && (school === undefined || need.school === school),
      );
      const kinds = new Set(here.map(({ right }) => right));
      const options = decisionOptions.filter(({ value }) =>
        kinds.has(value.endsWith('advice') ? 'advice' : 'consent'),
      );
      const schools = open.flatMap((need) =>
        need.body === body && need.school ? [need.school] : [],
      );
      return {
        body: {
          message: decideWords.body,
          options: [
            ...new Map(
              open.map((need) => [
                need.body,
                { value: need.body, label: seatedName({ body: need.body }, tree) },
              ]),
            ).values(),
          ],
        },
        school: {
          message: decideWords.school,
          options: schools.map((value) => ({ value, label: value })),
        },
        decision: {
          message: decideWords.decision,
          options: options.length > 0 ? options : decisionOptions,
        },
        decidedOn: { message: decideWords.decidedOn },
        conditions: { message: decideWords.conditions },
        reasons: { message: decideWords.reasons },
        'meeting.on': { message: decideWords.meetingOn },
        by: { message: decideWords.by },
      };
    },
    take: (given) => decide(tree, grouped(withLines(given)) as DecideInput),
  };
}
