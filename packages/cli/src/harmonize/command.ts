import type { Sector } from '@akkoord/clause';
import type { Strategy } from '@akkoord/harmonize';
import {
  type Accepted,
  acceptProposals,
  type HarmonizationSession,
  openHarmonization,
  type ReadText,
  resultOf,
  sessionToYaml,
  templateIds,
} from '@akkoord/workflow';
import { readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { keptFile } from '../files/kept-file.ts';
import { namedFiles } from '../files/named-files.ts';
import { readSource } from '../input.ts';
import { canAsk, dayOf, type ExitCode, type Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { askSector } from '../sector-option.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import type { Tracked } from '../tracked-option.ts';
import { optionFailures } from '../words/harmonize-failure-words.ts';
import { writingWords } from '../words/harmonize-words.ts';
import { harmonizationAccount, harmonizationJson } from './account.ts';
import { assertAllKnown, type Beginning, beginningOf, toDecisionsFailure } from './files.ts';
import { mergedWith } from './merge.ts';
import { openDocuments, writeDocuments } from './output.ts';
import { askDecisions } from './questions.ts';

/** What stands after `akkoord harmonize`. */
export interface HarmonizeOptions {
  tracked?: Tracked;
  decisions: string;
  strategy?: Strategy;
  model?: string;
  accept?: Accepted;
  merge?: string;
  by?: string;
  /** Key or name of the one subject that is asked. */
  row?: string;
  title?: string;
  school?: string;
  board?: string;
  taxonomy?: string;
  sector?: Sector;
  ask: boolean;
  json?: boolean;
  output?: string;
  force?: boolean;
}

/**
 * Make one protocol of several: write what is to be decided, ask for decisions on a terminal, and write the
 * new protocol with its annexes and a was-wordt table for each school.
 *
 * @param given The protocols; without any, those that the file with decisions names.
 */
export async function harmonizeCommand(
  given: readonly string[],
  options: HarmonizeOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  assertOptions(options, io);
  const { decisions: path, output, force = false, by, row } = options;
  const beginning = await beginningOf(namedFiles(given, io), path, io);
  let session = await opened(beginning, options, io);
  assertAllKnown(session, beginning.known, path);
  if (options.merge !== undefined) session = await mergedWith(session, options.merge, io);
  if (options.accept !== undefined) session = accepted(session, options.accept, { by, io });
  const inputs = [
    ...beginning.files,
    path,
    ...(options.merge === undefined ? [] : [options.merge]),
  ];
  const target = output ? await openDocuments(output, { force, inputs, session }, io) : undefined;
  const kept = keptFile(path, beginning.bytes, io);
  const save = (current: HarmonizationSession) => kept.save(sessionToYaml(current));
  save(session);
  const isNew = beginning.decisions === undefined;
  if (isNew) io.stderr.write(`${writingWords.begun(path)}\n`);
  if (asks(options, io)) {
    const ask = prompts ?? (await import('../terminal-prompts.ts')).terminalPrompts(io);
    const chooseStrategy = isNew && options.strategy === undefined;
    const setting = { prompts: ask, save, path, by, row, chooseStrategy, io };
    const asked = await askDecisions(session, setting);
    if (asked === null) return 130;
    session = asked;
  }
  const result = resultOf(session);
  io.stdout.write(
    options.json
      ? harmonizationJson(result)
      : harmonizationAccount(session, result, { path, written: target !== undefined, io }),
  );
  if (target) await writeDocuments(target, { session, result }, io);
  askSector(result.tree.meta.approval?.rights ?? [], io);
  return 0;
}

function assertOptions(options: HarmonizeOptions, io: Io): void {
  const { model, accept, by, merge, decisions, row } = options;
  if (model !== undefined && !templateIds.includes(model)) {
    throw new Failure(optionFailures.noTemplate(model, templateIds));
  }
  if (by !== undefined && !by.trim()) {
    throw new Failure(optionFailures.noName);
  }
  if (accept !== undefined && by === undefined) {
    throw new Failure(optionFailures.acceptBy);
  }
  if (merge !== undefined && merge === decisions) {
    throw new Failure(optionFailures.mergeOwn(merge));
  }
  if (row !== undefined && !asks(options, io)) {
    throw new Failure(optionFailures.rowNoTerminal);
  }
}

function asks({ ask, json, accept, merge }: HarmonizeOptions, io: Io): boolean {
  return ask && !json && accept === undefined && merge === undefined && canAsk(io);
}

async function opened(
  { files, decisions }: Beginning,
  {
    strategy,
    model,
    title,
    school,
    board,
    sector,
    taxonomy: own,
    tracked,
    decisions: path,
  }: HarmonizeOptions,
  io: Io,
): Promise<HarmonizationSession> {
  const taxonomy = await readTaxonomyFile(own, io);
  const texts: ReadText[] = [];
  for (const file of files) {
    texts.push({
      path: file,
      tree: await readProtocol(await readSource(file, io, { tracked }), { taxonomy }),
    });
  }
  const target = {
    ...(title ? { title } : {}),
    ...(school ? { school } : {}),
    ...(board ? { competentAuthority: board } : {}),
    ...(sector ? { sector } : {}),
  };
  try {
    return openHarmonization(texts, { decisions, strategy, model, target, taxonomy });
  } catch (error) {
    throw toDecisionsFailure(error, path);
  }
}

function accepted(
  session: HarmonizationSession,
  which: Accepted,
  { by = '', io }: { by: string | undefined; io: Io },
): HarmonizationSession {
  const result = acceptProposals(session, which, { by, on: dayOf(io) });
  io.stderr.write(`${writingWords.accepted(result.count, by)}\n`);
  return result.session;
}
