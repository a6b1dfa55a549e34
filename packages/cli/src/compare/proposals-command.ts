import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Comparison } from '@akkoord/clause';
import { proposalsToTerminal } from '@akkoord/render/terminal';
import type { ProposalsContent } from '@akkoord/render/view';
import { DecisionsError, type ReadText } from '@akkoord/workflow';
import {
  openProposals,
  type ProposalsSession,
  proposalLimits,
  proposalsToYaml,
  resultOfProposals,
  type ToldProposals,
  withProposalDecisionsOf,
} from '@akkoord/workflow/proposals';
import { readProtocol } from '@akkoord/workflow/reading';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { keptFile } from '../files/kept-file.ts';
import { placeOf } from '../files/place.ts';
import { named, readBytes, readSource, readText, stdinPath } from '../input.ts';
import { type ExitCode, type Io, terminalOptions } from '../io.ts';
import { openTarget, type Target, writeTarget } from '../output.ts';
import { askSector } from '../sector-option.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import { compareWords } from '../words/compare-words.ts';
import { standardInputWords } from '../words/failure-words.ts';
import { proposalsFailures, proposalsTold } from '../words/proposals-words.ts';
import type { CompareOptions } from './compare-command.ts';

/**
 * Lay one or more proposals beside the text that they are for: who changes what, where they meet, what was decided;
 * and write the text that follows.
 *
 * @param paths The text, then the proposals.
 */
export async function proposalsCommand(
  paths: readonly string[],
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  assertOptions(paths, options, io);
  const { decisions, merge, output, result: resultPath, force = false } = options;
  const inputs = [...paths, ...(decisions ? [decisions] : []), ...(merge ? [merge] : [])];
  const target = output
    ? await openTarget(output, { kind: 'proposals', force, inputs }, io)
    : undefined;
  const resultTarget = resultPath
    ? await openTarget(resultPath, { kind: 'protocol', force, inputs }, io)
    : undefined;
  const session = await openedSession(paths, options, io);
  const result = resultOfProposals(session);
  const content = contentOf(session, result);
  if (options.json) io.stdout.write(`${JSON.stringify(session.comparisons, null, 2)}\n`);
  if (target) {
    writeTarget(target, await documentFile({ kind: 'proposals', content }, target.format, io), io);
    io.stderr.write(`${compareWords.written(target.path, proposalsTold.table)}\n`);
  } else if (!options.json) {
    io.stdout.write(proposalsToTerminal(content, terminalOptions(io)));
  }
  if (resultTarget) await writeResult(resultTarget, result, io);
  tellStanding(result, options, io);
  askSector(
    session.comparisons.flatMap(({ changes }) => changes.flatMap(({ rights }) => rights)),
    io,
  );
  return hasFailed(session.comparisons, options.failOn) ? 1 : 0;
}

function assertOptions(paths: readonly string[], options: CompareOptions, io: Io): void {
  if (paths.includes(stdinPath) && paths.filter((path) => path === stdinPath).length > 1) {
    throw new Failure(standardInputWords.onlyOne);
  }
  const { most } = proposalLimits;
  if (paths.length < 2) throw new Failure(proposalsFailures.noProposal);
  if (paths.length - 1 > most) throw new Failure(proposalsFailures.tooMany(paths.length - 1, most));
  const { base, pairs, redline, only, group, for: reader } = options;
  const unfit = Object.entries({ base, pairs, redline, only, group, for: reader })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`);
  if (unfit.length > 0) throw new Failure(proposalsFailures.unfit(unfit));
  const { decisions, result, merge } = options;
  if (decisions === undefined && (result !== undefined || merge !== undefined)) {
    throw new Failure(
      proposalsFailures.needsDecisions(result === undefined ? '--merge' : '--result'),
    );
  }
  if (decisions === undefined) return;
  if (!/\.ya?ml$/i.test(decisions)) throw new Failure(proposalsFailures.noYaml(decisions));
  const folder = dirname(resolve(io.cwd, decisions));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Failure(proposalsFailures.noFolder(decisions, dirname(decisions)));
  }
  if (merge !== undefined && resolve(io.cwd, merge) === resolve(io.cwd, decisions)) {
    throw new Failure(proposalsFailures.mergeOwn(merge));
  }
}

/** Read all texts and the decisions, add those of another file, and keep the file up to date. */
async function openedSession(
  paths: readonly string[],
  { decisions: path, merge, sure, sector, tracked, taxonomy: own }: CompareOptions,
  io: Io,
): Promise<ProposalsSession> {
  const taxonomy = await readTaxonomyFile(own, io);
  const texts: ReadText[] = [];
  for (const file of paths) {
    const tree = await readProtocol(await readSource(file, io, { tracked }), { taxonomy, sector });
    texts.push({ path: file, tree });
  }
  const bytes = path === undefined ? null : bytesOf(path, io);
  const decisions = bytes && path ? (await readText(path, io)).content : undefined;
  let session = attempt(path, () => openProposals(texts, { decisions, sure, taxonomy }));
  if (path === undefined) return session;
  if (merge !== undefined) session = await merged(session, merge, io);
  keptFile(path, bytes, io).save(proposalsToYaml(session));
  if (bytes === null) io.stderr.write(`${proposalsTold.begun(path)}\n`);
  return session;
}

async function merged(session: ProposalsSession, path: string, io: Io): Promise<ProposalsSession> {
  const { content } = await readText(path, io);
  const { session: next, added } = attempt(path, () => withProposalDecisionsOf(session, content));
  io.stderr.write(`${proposalsTold.added(path, added)}\n`);
  return next;
}

/** Say in which file a problem with decisions is. */
function attempt<Value>(path: string | undefined, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DecisionsError)) throw error;
    throw new Failure(...error.problems.map((problem) => `${named(path ?? '')}: ${problem}`));
  }
}

/** Read the file with decisions; one that is not there, or empty, is still to be made. */
function bytesOf(path: string, { cwd }: Io): Uint8Array | null {
  if (placeOf(path, cwd).found === 'nothing') return null;
  return readBytes(path, cwd);
}

function contentOf(
  { base, proposals, comparisons }: ProposalsSession,
  { rows, remarks }: ToldProposals,
): ProposalsContent {
  return {
    title: base.tree.meta.title,
    proposals: proposals.map(({ id }) => id),
    rows,
    comparisons,
    remarks,
  };
}

async function writeResult(
  target: Target,
  { tree, outcomes }: ToldProposals,
  io: Io,
): Promise<void> {
  const document = { kind: 'protocol', content: { tree } } as const;
  writeTarget(target, await documentFile(document, target.format, io), io);
  const base = outcomes.filter(({ from }) => from.source.id === 'base');
  const count = (...fates: string[]) => base.filter(({ fate }) => fates.includes(fate)).length;
  io.stderr.write(
    `${proposalsTold.result(target.path, {
      untouched: count('untouched'),
      kept: count('kept'),
      changed: count('replaced', 'adapted'),
      gone: count('gone'),
      open: count('open'),
      fresh: outcomes.filter(
        ({ from, fate, row }) =>
          from.source.id !== 'base' && fate === 'taken' && row?.includes(' '),
      ).length,
    })}\n`,
  );
}

/** Say what is open, what no longer holds, and what a person should look after. */
function tellStanding(
  { open, rows, problems, remarks }: ToldProposals,
  { decisions, result, output }: CompareOptions,
  io: Io,
): void {
  if (decisions === undefined) return;
  const outdated = rows.filter(({ state }) => state.status === 'outdated').length;
  const disputed = rows.filter(({ state }) => state.status === 'disputed').length;
  const lines = [
    proposalsTold.standing(rows.length - open.length, open.length),
    ...(outdated > 0 ? [proposalsTold.outdated(outdated)] : []),
    ...(disputed > 0 ? [proposalsTold.disputed(disputed)] : []),
    ...problems,
    ...(result !== undefined || output !== undefined ? remarks : []),
    ...(open.length > 0 ? [proposalsTold.next(decisions)] : []),
  ];
  io.stderr.write(`${lines.join('\n')}\n`);
}

function hasFailed(comparisons: readonly Comparison[], failOn: CompareOptions['failOn']): boolean {
  if (failOn === 'none') return false;
  return comparisons.some(({ before, after, changes, others }) =>
    failOn === 'any'
      ? before.digest !== after.digest
      : [...changes, ...others].some(({ significance }) => significance === 'substantive'),
  );
}
