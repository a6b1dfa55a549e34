import {
  councilName,
  type DecideInput,
  decide,
  type Need,
  needsOf,
  stateOf,
} from '@akkoord/approve';
import { type Decision, digest, type Protocol } from '@akkoord/clause';
import { decisionLetters } from '@akkoord/render/view';
import { Failure } from '../failure.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { assurances } from './assurance.ts';
import { readApprovalFile, writeApprovalFile } from './file.ts';
import { type Given, readGiven } from './input.ts';
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
  by?: string;
  oldDates?: boolean;
  data?: string;
  taxonomy?: string;
  output?: string;
  force?: boolean;
}

const fields = ['body', 'school', 'decision', 'decidedOn', 'conditions', 'reasons', 'by'] as const;
const bodies = ['mr', 'gmr', 'pmr', 'omr', 'lmr'];
const decisions = [
  'consent',
  'consent-with-conditions',
  'withheld',
  'positive-advice',
  'negative-advice',
];

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
  const flags = { body, school, decision, decidedOn: on, conditions, reasons, by, oldDates };
  assertChoices(await readGiven(data, { flags, fields: [...fields, ...assurances], io }));
  const result = await takeStep(file.tree, decideStep(file.tree), { flags, data, io, prompts });
  if (result === null) return stopped(io);
  const taken = lastDecision(file.tree, result.tree);
  const letters = decisionLetters(result.tree, [taken]);
  const written = await lettersFiles(target, letters, { force, io });
  await writeApprovalFile(file, { tree: result.tree, letters: written }, io);
  io.stderr.write(`Vastgelegd in ${path}: het besluit van ${councilName(taken)}.\n`);
  tellLetters(written, io);
  const open = needsOf(result.tree.meta).filter(
    (need) => stateOf(need, result.tree.meta, digest(result.tree).text) === 'pending',
  );
  io.stderr.write(
    open.length > 0
      ? `Nog te ontvangen: ${open.map(needName).join('; ')}.\n`
      : `Alle besluiten zijn binnen. Bekijk ze met akkoord approval show ${path}\n`,
  );
  return 0;
}

function needName(need: Need): string {
  return `${need.right === 'consent' ? 'instemming' : 'advies'} van ${councilName(need)}`;
}

/** Words that are no choice are typing errors. */
function assertChoices({ body, decision }: Given): void {
  if (body !== undefined && !bodies.includes(String(body))) {
    throw new Failure(`${body}: deze raad ken ik niet. Kies uit ${bodies.join(', ')}.`);
  }
  if (decision !== undefined && !decisions.includes(String(decision))) {
    throw new Failure(`${decision}: dit besluit ken ik niet. Kies uit ${decisions.join(', ')}.`);
  }
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
          message: 'Welke raad of geleding besloot?',
          options: [
            ...new Map(
              open.map((need) => [
                need.body,
                { value: need.body, label: councilName({ body: need.body }) },
              ]),
            ).values(),
          ],
        },
        school: {
          message: 'Van welke school?',
          options: schools.map((value) => ({ value, label: value })),
        },
        decision: {
          message: 'Wat is het besluit?',
          options: options.length > 0 ? options : decisionOptions,
        },
        decidedOn: { message: 'Op welke dag? (jaar-maand-dag)' },
        conditions: { message: 'Welke voorwaarden stelt de raad?' },
        reasons: { message: 'Waarom besloot de raad zo?' },
        by: { message: 'Wie legt dit vast? Bijvoorbeeld: de secretaris van de MR' },
      };
    },
    take: (given) => decide(tree, given as DecideInput),
  };
}

const decisionOptions = [
  { value: 'consent', label: 'instemming' },
  { value: 'consent-with-conditions', label: 'instemming onder voorwaarden' },
  { value: 'withheld', label: 'geen instemming' },
  { value: 'positive-advice', label: 'positief advies' },
  { value: 'negative-advice', label: 'negatief advies' },
];
