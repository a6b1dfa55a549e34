import {
  councilName,
  type GivenLevel,
  levelQuestion,
  proposeCouncils,
  pupilsQuestion,
  type RequestInput,
  refuseLevel,
  request,
  shownNeed,
  withLevel,
  withPupils,
  withSector,
} from '@akkoord/approve';
import type { Body, Comparison, Protocol, RightKind, Sector } from '@akkoord/clause';
import { requestLetters } from '@akkoord/render/view';
import { dutchDate } from '@akkoord/text';
import { compareProtocols, lawTexts, readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { readSource } from '../input.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { pupilsWords } from '../words/approval-record-words.ts';
import { rightWords } from '../words/approval-right-words.ts';
import { requestWords, stoppedText } from '../words/approval-step-words.ts';
import { levelWords } from '../words/level-words.ts';
import { type ApprovalFile, readApprovalFile, writeApprovalFile } from './file.ts';
import { type Given, grouped, readRights } from './input.ts';
import { lettersFiles, openLetter, tellLetters } from './letter-output.ts';
import { reportProposal } from './proposal-report.ts';
import { type Step, takeStep, today } from './step.ts';

/** What stands after `akkoord approval request`. */
export interface RequestOptions {
  by?: string;
  on?: string;
  respondBy?: string;
  reasons?: string;
  staff?: string;
  parents?: string;
  pupils?: string;
  measures?: string;
  regulation?: string;
  regulationDate?: string;
  regulationRead?: string;
  termArticle?: string;
  termWeeks?: string;
  holidays?: string;
  holidayWeeks?: string;
  termFrom?: string;
  confirmRights?: boolean;
  sector?: Sector;
  level?: GivenLevel;
  pupilsInCouncil?: string;
  oldDates?: boolean;
  data?: string;
  previous?: string;
  taxonomy?: string;
  output?: string;
  force?: boolean;
}

const fields = [
  'by',
  'on',
  'respondBy',
  'rights',
  'reasons',
  'consequences.staff',
  'consequences.parents',
  'consequences.pupils',
  'measures',
  'level',
  'pupilsInCouncil',
  'regulation.name',
  'regulation.date',
  'regulation.readOn',
  'term.article',
  'term.weeks',
  'term.holidays',
  'term.holidayWeeks',
  'term.from',
] as const;

/** Put a protocol to its councils, and write the letters. */
export async function requestCommand(
  path: string,
  options: RequestOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  const { output, force = false, previous, data } = options;
  const file = await readApprovalFile(path, options, io);
  const tree = options.sector ? withSector(file.tree, options.sector) : file.tree;
  const inputs = [path, ...(previous ? [previous] : []), ...(data ? [data] : [])];
  const target = await openLetter(output, { force, inputs }, io);
  const comparison = previous ? await comparedWith(previous, { ...file, tree }, io) : undefined;
  const result = await takeStep(tree, requestStep(tree, options), {
    flags: flagsOf(options),
    path,
    defaults: today(io),
    data,
    io,
    prompts,
  });
  if (result === null) return stopped(io);
  const annexes = { protocol: result.tree, comparison };
  const letters = requestLetters(result.tree, {
    comparison,
    law: lawTexts(file.taxonomy),
  });
  const written = await lettersFiles(target, letters, { annexes, force, io });
  await writeApprovalFile(file, { tree: result.tree, letters: written }, io);
  io.stderr.write(`${[requestWords.recorded(path), ...toldOf(result)].join('\n')}\n`);
  tellLetters(written, io);
  const next = written.length > 0 ? requestWords.nextLetter : requestWords.nextDecision(path);
  io.stderr.write(`${next}\n`);
  return 0;
}

/** Tell which rights of the reglement ended, when councils answer where that was reckoned, and what is not known. */
function toldOf({ tree: { meta }, given }: { tree: Protocol; given: Given }): string[] {
  const { rights = [], decisions = [], request: asked } = meta.approval ?? {};
  const ended = rights.flatMap((right) => {
    const { regulated, applies } = right;
    if (!regulated?.ended) return [];
    const what = (one: { body: Body; right: RightKind }) =>
      rightWords.of(one.right, councilName(shownNeed(one, meta)));
    return applies === false
      ? [requestWords.lapsed(what(regulated.ended), regulated.article)]
      : [requestWords.ended(what(right), regulated.article)];
  });
  const day = given.respondBy ? undefined : decisions.at(-1)?.respondBy;
  return [
    ...ended,
    ...(day ? [requestWords.answer(dutchDate(day))] : []),
    ...(asked?.regulation ? [] : [requestWords.noRegulation]),
  ];
}

/** Say in what a person stopped, and that nothing was recorded. */
export function stopped(io: Io): ExitCode {
  io.stderr.write(`${stoppedText}\n`);
  return 130;
}

/** Compare a protocol with the text before it, and say what that seems to ask of the councils. */
export async function comparedWith(
  previous: string,
  file: Pick<ApprovalFile, 'tree' | 'taxonomy'>,
  io: Io,
): Promise<Comparison> {
  return (await comparedTexts(previous, file, io)).comparison;
}

/** Do the same, and give the text before it too. */
export async function comparedTexts(
  previous: string,
  { tree, taxonomy }: Pick<ApprovalFile, 'tree' | 'taxonomy'>,
  io: Io,
): Promise<{ before: Protocol; comparison: Comparison }> {
  const before = await readProtocol(await readSource(previous, io), { taxonomy });
  const comparison = compareProtocols(before, tree, { taxonomy });
  reportProposal(proposeCouncils(comparison, before, tree), tree, io);
  return { before, comparison };
}

function flagsOf({
  by,
  on,
  respondBy,
  reasons,
  staff,
  parents,
  pupils,
  measures,
  oldDates,
  level,
  ...more
}: RequestOptions): Given {
  return {
    by,
    on,
    respondBy,
    reasons,
    'consequences.staff': staff,
    'consequences.parents': parents,
    'consequences.pupils': pupils,
    measures,
    oldDates,
    level,
    pupilsInCouncil: more.pupilsInCouncil,
    'regulation.name': more.regulation,
    'regulation.date': more.regulationDate,
    'regulation.readOn': more.regulationRead,
    'term.article': more.termArticle,
    'term.weeks': more.termWeeks,
    'term.holidays': more.holidays,
    'term.holidayWeeks': more.holidayWeeks,
    'term.from': more.termFrom,
  };
}

function requestStep(tree: Protocol, { confirmRights = false, sector }: RequestOptions): Step {
  return {
    fields,
    questions: ({ by }) => ({
      by: { message: requestWords.by },
      on: { message: requestWords.on },
      respondBy: { message: requestWords.respondBy },
      reasons: { message: requestWords.reasons(by) },
      'consequences.staff': { message: requestWords.staff },
      'consequences.parents': { message: requestWords.parents },
      'consequences.pupils': { message: requestWords.pupils },
      measures: { message: requestWords.measures },
      pupilsInCouncil: { message: pupilsWords.question, options: pupilsOptions, says: 'refusal' },
      level: { message: levelWords.question, options: levelOptions, says: 'refusal' },
      ...Object.fromEntries(
        Object.entries(requestWords.reglement).map(([field, message]) => [field, { message }]),
      ),
    }),
    treeOf: ({ level, pupilsInCouncil }) => placedTree(tree, level, pupilsInCouncil),
    take: ({ level, pupilsInCouncil, ...given }) => {
      if (level !== undefined && !isLevel(level)) {
        throw new Failure(levelWords.unknown(String(level)));
      }
      const pupils = pupilsOf(pupilsInCouncil);
      if (pupils === null) throw new Failure(pupilsWords.unknown(String(pupilsInCouncil)));
      const kind = tree.meta.school?.sector ?? sector;
      if (pupils !== undefined && kind && !kind.startsWith('so')) {
        throw new Failure(pupilsWords.misfit);
      }
      const placed = placedTree(tree, level, pupilsInCouncil);
      const proposed = readRights(placed, given.rights, false);
      const refusals = [
        ...(level ? refuseLevel(tree, level) : levelQuestion(tree, proposed)),
        ...(pupils === undefined ? pupilsQuestion(placed, proposed) : []),
      ];
      if (refusals.length > 0) return { ok: false, refusals };
      return request(placed, {
        ...(grouped(given) as RequestInput),
        rights: readRights(placed, given.rights, confirmRights),
      });
    },
  };
}

/** The councils that can be named for a whole text, with what they are called. */
const levelOptions = Object.entries(levelWords.levels).map(([value, label]) => ({ value, label }));

/** Put a text to the councils that a person named for it, as far as one did. */
function placedTree(tree: Protocol, level: unknown, pupilsInCouncil: unknown): Protocol {
  const placed = isLevel(level) ? withLevel(tree, level) : tree;
  const pupils = pupilsOf(pupilsInCouncil);
  return typeof pupils === 'boolean' ? withPupils(placed, pupils) : placed;
}

const pupilsOptions = Object.entries(pupilsWords.answers).map(([value, label]) => ({
  value,
  label,
}));

/** Read an answer to whether pupils are in the council; `null` for what is none. */
function pupilsOf(value: unknown): boolean | undefined | null {
  if (value === undefined || typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : null;
}

function isLevel(value: unknown): value is GivenLevel {
  return typeof value === 'string' && Object.hasOwn(levelWords.levels, value);
}
