import type { Protocol, Synopsis } from '@akkoord/clause';
import { synopsisToTerminal } from '@akkoord/render/terminal';
import { toSynopsisTable } from '@akkoord/render/view';
import type { Taxonomy } from '@akkoord/taxonomy';
import { PositionsError, readWitness, synopsisOf, witnessLimits } from '@akkoord/workflow';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { namedFiles } from '../files/named-files.ts';
import { named, readSource, stdinPath } from '../input.ts';
import { type ExitCode, type Io, terminalOptions } from '../io.ts';
import { openTarget, type Target, writeTarget } from '../output.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import type { Tracked } from '../tracked-option.ts';
import { standardInputWords } from '../words/failure-words.ts';
import { synopsisWords } from '../words/synopsis-words.ts';

/** What stands after `akkoord synopsis`. */
export interface SynopsisOptions {
  tracked?: Tracked;
  /** `model`, or a file: the text that the others are held against. */
  base?: string;
  taxonomy?: string;
  json?: boolean;
  output?: string;
  force?: boolean;
}

/** Lay protocols side by side, and print or write what schools must decide, the matrix and the texts. */
export async function synopsisCommand(
  given: readonly string[],
  options: SynopsisOptions,
  io: Io,
): Promise<ExitCode> {
  const files = namedFiles(given, io);
  const baseFile = options.base === 'model' ? undefined : options.base;
  const inputs = baseFile === undefined ? files : [...files, baseFile];
  assertFiles(files, inputs, options);
  const target = await openOutput(options, inputs, io);
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const read = (file: string) => readColumn(file, { taxonomy, tracked: options.tracked }, io);
  const witnesses: Protocol[] = [];
  for (const file of files) witnesses.push(await read(file));
  const base =
    options.base === 'model' ? 'model' : await baseOf(baseFile, { files, witnesses, read });
  const synopsis = synopsisOf(witnesses, { base, taxonomy });
  const { warnings, conflicts, gaps } = toSynopsisTable(synopsis);
  if (options.json || target) for (const warning of warnings) io.stderr.write(`${warning}\n`);
  if (options.json) io.stdout.write(jsonOf(synopsis));
  if (target) {
    writeTarget(
      target,
      await documentFile({ kind: 'synopsis', content: { synopsis } }, target.format, io),
      io,
    );
    const counts = { conflicts: conflicts.length, gaps: gaps.length };
    io.stderr.write(`${synopsisWords.written(target.path, counts)}\n`);
  } else if (!options.json) {
    io.stdout.write(synopsisToTerminal(synopsis, terminalOptions(io)));
  }
  return 0;
}

function assertFiles(
  files: readonly string[],
  inputs: readonly string[],
  { base }: SynopsisOptions,
): void {
  const { least, most } = witnessLimits;
  if (inputs.filter((path) => path === stdinPath).length > 1) {
    throw new Failure(standardInputWords.onlyOne);
  }
  if (files.length < (base === undefined ? least : 1)) {
    throw new Failure(synopsisWords.tooFew(least));
  }
  if (files.length > most) {
    throw new Failure(synopsisWords.tooMany(files.length, most));
  }
}

async function openOutput(
  { output, force = false }: SynopsisOptions,
  inputs: readonly string[],
  io: Io,
): Promise<Target<'synopsis'> | undefined> {
  if (output === undefined) return undefined;
  return openTarget(output, { kind: 'synopsis', force, inputs }, io);
}

async function readColumn(
  file: string,
  { taxonomy, tracked }: { taxonomy: Taxonomy | undefined; tracked: Tracked | undefined },
  io: Io,
): Promise<Protocol> {
  const source = await readSource(file, io, { tracked });
  try {
    return await readWitness(source, { taxonomy });
  } catch (error) {
    if (!(error instanceof PositionsError)) throw error;
    throw new Failure(...error.problems.map((problem) => `${named(file)}: ${problem}`));
  }
}

/** A base that is one of the files is that column; another file is a column of its own. */
async function baseOf(
  base: string | undefined,
  {
    files,
    witnesses,
    read,
  }: {
    files: readonly string[];
    witnesses: readonly Protocol[];
    read: (file: string) => Promise<Protocol>;
  },
): Promise<Protocol | undefined> {
  if (base === undefined) return undefined;
  return witnesses[files.indexOf(base)] ?? read(base);
}

function jsonOf(synopsis: Synopsis): string {
  return `${JSON.stringify(synopsis, null, 2)}\n`;
}
