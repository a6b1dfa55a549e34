import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Strategy } from '@akkoord/compose';
import {
  type Accepted,
  acceptProposals,
  DecisionsError,
  type Difference,
  type HarmonizationSession,
  openHarmonization,
  type ReadText,
  readProtocol,
  resultOf,
  sessionToYaml,
  sourceLimits,
  templateIds,
  withDecisionsOf,
  wordOf,
} from '@akkoord/workflow';
import { Failure } from './failure.ts';
import { harmonizationAccount } from './harmonize-account.ts';
import { openDocuments, writeDocuments } from './harmonize-output.ts';
import { askDecisions } from './harmonize-questions.ts';
import { named, readSource, stdinPath } from './input.ts';
import { canAsk, type ExitCode, type Io } from './io.ts';
import { writeTarget } from './output.ts';
import type { Prompts } from './prompts.ts';
import { counted } from './report.ts';

/** Where decisions go, unless `--decisions` says otherwise. */
export const decisionsPath = 'decisions.yaml';

/** What stands after `akkoord harmonize`. */
export interface HarmonizeOptions {
  decisions: string;
  strategy?: Strategy;
  model?: string;
  accept?: Accepted;
  merge?: string;
  by?: string;
  title?: string;
  school?: string;
  board?: string;
  sector?: 'po' | 'vo' | 'so';
  ask: boolean;
  json?: boolean;
  output?: string;
  force?: boolean;
}

/**
 * Make one protocol of several: write what is to be decided, ask for decisions on a terminal, and write the
 * new protocol with its annexes and a was-wordt table for each school.
 */
export async function harmonizeCommand(
  files: readonly string[],
  options: HarmonizeOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  assertUse(files, options);
  const { decisions: path, output, force = false } = options;
  const merged = options.merge === undefined ? [] : [options.merge];
  const target = output
    ? await openDocuments(output, { force, inputs: [...files, path, ...merged] }, io)
    : undefined;
  const texts: ReadText[] = [];
  for (const file of files) {
    texts.push({ path: file, tree: readProtocol(await readSource(file, io)) });
  }
  const isNew = !existsSync(resolve(io.cwd, path));
  let session = await opened(texts, options, isNew ? undefined : path, io);
  if (options.merge !== undefined) session = await mergedWith(session, options.merge, io);
  if (options.accept !== undefined) session = accepted(session, options, io);
  const save = (current: HarmonizationSession) =>
    writeTarget({ path }, sessionToYaml(current), io.cwd);
  save(session);
  if (isNew) io.stderr.write(`Geschreven: ${path}, met alles wat er te beslissen is.\n`);
  if (asks(options, io)) {
    const ask = prompts ?? (await import('./clack-prompts.ts')).clackPrompts(io);
    const asked = await askDecisions(session, { prompts: ask, save, path, by: options.by, io });
    if (asked === null) return 130;
    session = asked;
  }
  const result = resultOf(session);
  if (options.json) {
    const { tree, open, findings, outcomes } = result;
    const account = outcomes.map(({ from, item, fate, into, why }) => ({
      source: from.source.id,
      clause: from.eId,
      label: from.label,
      row: item.key,
      fate,
      into,
      why,
    }));
    io.stdout.write(`${JSON.stringify({ protocol: tree, account, open, findings }, null, 2)}\n`);
  } else io.stdout.write(harmonizationAccount(session, result, path));
  if (target) await writeDocuments(target, { session, result, force }, io);
  return 0;
}

function assertUse(files: readonly string[], { model }: HarmonizeOptions): void {
  const { least, most } = sourceLimits;
  if (files.includes(stdinPath)) {
    throw new Failure(
      'Bij samenvoegen leest Akkoord alleen bestanden, omdat u er later mee verdergaat.',
    );
  }
  if (new Set(files).size < files.length) {
    throw new Failure('U gaf hetzelfde bestand twee keer op. Noem elk protocol één keer.');
  }
  if (files.length < least || files.length > most) {
    throw new Failure(
      `Geef ${least} tot ${most} protocollen op; u gaf er ${files.length}. Zie akkoord harmonize --help.`,
    );
  }
  const positions = files.find((file) => /\.ya?ml$/i.test(file));
  if (positions !== undefined) {
    throw new Failure(
      `${positions}: een bestand met standpunten heeft geen tekst om over te nemen. Geef het protocol zelf op (.txt of .md).`,
    );
  }
  if (model !== undefined && !templateIds.includes(model)) {
    throw new Failure(`Het sjabloon ${model} is er niet. Kies uit ${templateIds.join(', ')}.`);
  }
}

function asks({ ask, json, accept, merge }: HarmonizeOptions, io: Io): boolean {
  return ask && !json && accept === undefined && merge === undefined && canAsk(io);
}

async function opened(
  texts: readonly ReadText[],
  { strategy, model, title, school, board, sector }: HarmonizeOptions,
  path: string | undefined,
  io: Io,
): Promise<HarmonizationSession> {
  const target = {
    ...(title ? { title } : {}),
    ...(school ? { school } : {}),
    ...(board ? { competentAuthority: board } : {}),
    ...(sector ? { sector } : {}),
  };
  const decisions = path === undefined ? undefined : (await readSource(path, io)).content;
  try {
    return openHarmonization(texts, { decisions, strategy, model, target });
  } catch (error) {
    throw toDecisionsFailure(error, path ?? '');
  }
}

/** Say in which file a problem with decisions is; another error stays itself. */
function toDecisionsFailure(error: unknown, path: string): unknown {
  if (!(error instanceof DecisionsError)) return error;
  return new Failure(...error.problems.map((problem) => `${named(path)}: ${problem}`));
}

async function mergedWith(
  session: HarmonizationSession,
  path: string,
  io: Io,
): Promise<HarmonizationSession> {
  const { content } = await readSource(path, io);
  try {
    const result = withDecisionsOf(session, content);
    io.stderr.write(`${path}: ${counted(result.added, 'besluit', 'besluiten')} toegevoegd.\n`);
    if (result.differences.length > 0) reportDifferences(result.differences, result.session, io);
    return result.session;
  } catch (error) {
    throw toDecisionsFailure(error, path);
  }
}

function reportDifferences(
  differences: readonly Difference[],
  session: HarmonizationSession,
  io: Io,
): void {
  io.stderr.write(
    `Over ${counted(differences.length, 'onderwerp', 'onderwerpen')} is verschillend besloten. Daar geldt nog niets, tot u opnieuw besluit:\n`,
  );
  for (const { label, decisions } of differences) {
    io.stderr.write(`- ${label}\n`);
    for (const decision of decisions) {
      io.stderr.write(
        `    ${decision.by} (${decision.on}): ${wordOf(session, decision)}. ${decision.why}\n`,
      );
    }
  }
}

function accepted(
  session: HarmonizationSession,
  { accept, by }: HarmonizeOptions,
  io: Io,
): HarmonizationSession {
  if (!by?.trim()) {
    throw new Failure('Zeg wie besluit: zet --by met een naam achter --accept.');
  }
  const result = acceptProposals(session, accept as Accepted, { by, on: io.today as string });
  io.stderr.write(
    `${counted(result.count, 'voorstel', 'voorstellen')} overgenomen als besluit van ${by}.\n`,
  );
  return result.session;
}
