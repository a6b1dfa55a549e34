import { resolve } from 'node:path';
import type { Comparison, Protocol, Sector } from '@akkoord/clause';
import { comparisonToTerminal } from '@akkoord/render/terminal/comparison';
import type { TableOptions } from '@akkoord/render/view';
import { toTable } from '@akkoord/render/view/table';
import type { Taxonomy } from '@akkoord/taxonomy';
import type { parsePairs } from '@akkoord/workflow';
import { compareProtocols, readProtocol, topicNames } from '@akkoord/workflow/reading';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { named, readSource, readText, stdinPath } from '../input.ts';
import { type ExitCode, type Io, terminalOptions } from '../io.ts';
import { openTarget, type Target, writeTarget } from '../output.ts';
import { askSector } from '../sector-option.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import type { Tracked } from '../tracked-option.ts';
import { compareFailures, compareWords } from '../words/compare-words.ts';
import { standardInputWords } from '../words/failure-words.ts';
import { redlineWords } from '../words/format-words.ts';
import type {
  contextChoices,
  failOnChoices,
  forChoices,
  groupChoices,
  onlyChoices,
  orderChoices,
} from './choices.ts';

/** What stands after `akkoord compare`. */
export interface CompareOptions {
  tracked?: Tracked;
  json?: boolean;
  output?: string;
  /** Where the whole text goes with its changes, beside the table or instead of it. */
  redline?: string;
  only?: (typeof onlyChoices)[number];
  /** For whom the summary is. */
  for?: (typeof forChoices)[number];
  group?: (typeof groupChoices)[number];
  order?: (typeof orderChoices)[number];
  context?: (typeof contextChoices)[number];
  /** Whether the table has an empty column for a council. */
  remarksColumn?: boolean;
  failOn: (typeof failOnChoices)[number];
  force?: boolean;
  /** A file in which a person put clauses together or took them apart. */
  pairs?: string;
  sure?: boolean;
  /** Where decisions on what is proposed stand; with it, or with several proposals, `proposalsCommand` answers. */
  decisions?: string;
  /** Where the text goes that follows from them. */
  result?: string;
  /** Somebody else's file with decisions. */
  merge?: string;
  /** `model`, or the id of a shipped template: that is the old side then. */
  base?: string;
  taxonomy?: string;
  sector?: Sector;
}

/** Tell whether this is about proposals: several texts beside one, or decisions on them. */
function isAboutProposals(
  paths: readonly string[],
  { base, decisions, result, merge }: CompareOptions,
): boolean {
  const decides = [decisions, result, merge].some((path) => path !== undefined);
  return decides || (paths.length > 2 && base === undefined);
}

/** The two sides as they were read, with the files that they came from. */
interface Sides {
  before: Protocol;
  after: Protocol;
  files: readonly [before: string | null, after: string];
  table: TableOptions;
}

/** Lay two protocols beside each other, and print or write the was-wordt table. */
export async function compareCommand(
  paths: readonly string[],
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  if (isAboutProposals(paths, options)) {
    const { proposalsCommand } = await import('./proposals-command.ts');
    return proposalsCommand(paths, options, io);
  }
  const inputs = [...paths, ...(options.pairs === undefined ? [] : [options.pairs])];
  if (inputs.filter((path) => path === stdinPath).length > 1) {
    throw new Failure(standardInputWords.onlyOne);
  }
  await assertSides(paths, options);
  const output = options.output;
  const force = options.force ?? false;
  const target = output
    ? await openTarget(output, { kind: 'comparison', force, inputs }, io)
    : undefined;
  const redline = await openRedline(options, inputs, io);
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const { files, table, ...sides } = await readSides(paths, { ...options, taxonomy }, io);
  const pins = options.pairs === undefined ? {} : await readPairs(options.pairs, sides, io);
  const sure = options.sure ?? false;
  const reader = options.for === 'all' ? undefined : options.for;
  const compared = compareProtocols(sides.before, sides.after, {
    pins,
    sure,
    taxonomy,
    reader,
  });
  const comparison = options.base === undefined ? compared : withoutSummary(compared);
  const written = target ?? redline;
  const shown = {
    ...table,
    only: options.only,
    group: options.group,
    order: options.order,
    context: options.context,
    remarks: options.remarksColumn ? ('column' as const) : undefined,
    topics: topicNames(taxonomy),
    reader,
  };
  if (options.json || written) reportRepairs(files, comparison, io);
  if (options.json) io.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  if (target) {
    const document = { kind: 'comparison', content: { comparison, table: shown } } as const;
    const content = await documentFile(document, target.format, io);
    writeTarget(target, content, io);
    io.stderr.write(`${compareWords.written(target.path, summary(comparison, table))}\n`);
  }
  if (redline) await writeRedline(redline, comparison, io);
  if (written) {
    io.stderr.write(
      `${isChanged(comparison) ? compareWords.next(written.path) : compareWords.equal}\n`,
    );
  } else if (!options.json) {
    io.stdout.write(comparisonToTerminal(comparison, { ...terminalOptions(io), ...shown }));
  }
  askSector(
    comparison.changes.flatMap(({ rights }) => rights),
    io,
  );
  return hasFailed(comparison, options.failOn) ? 1 : 0;
}

/** What a school has beside a model did not change. */
function withoutSummary({ summary: _, ...comparison }: Comparison): Comparison {
  return comparison;
}

/** Check that the text with its changes can go to its file, which is not that of the table. */
async function openRedline(
  { output, redline, force = false }: CompareOptions,
  inputs: readonly string[],
  io: Io,
): Promise<Target<'redline'> | undefined> {
  if (redline === undefined) return undefined;
  if (output !== undefined && resolve(io.cwd, output) === resolve(io.cwd, redline)) {
    throw new Failure(compareFailures.sameFile(redline));
  }
  return openTarget(redline, { kind: 'redline', force, inputs }, io);
}

async function writeRedline(
  target: Target<'redline'>,
  comparison: Comparison,
  io: Io,
): Promise<void> {
  const document = { kind: 'redline', content: { comparison } } as const;
  writeTarget(target, await documentFile(document, target.format, io), io);
  io.stderr.write(`${compareWords.written(target.path, redlineWords[target.format])}\n`);
}

/** A model has no file: with it one path is needed, else two. */
async function assertSides(paths: readonly string[], { base }: CompareOptions): Promise<void> {
  if (base === undefined && paths.length < 2) {
    throw new Failure(compareFailures.oneText);
  }
  if (base === undefined) return;
  if (paths.length > 1) {
    throw new Failure(compareFailures.baseAndTwo);
  }
  const { templateIds } = await import('@akkoord/workflow');
  if (base !== 'model' && !templateIds.includes(base)) {
    throw new Failure(compareFailures.noTemplate(base, ['model', ...templateIds]));
  }
}

async function readSides(
  paths: readonly string[],
  {
    base,
    taxonomy,
    sector,
    tracked,
  }: Pick<CompareOptions, 'base' | 'sector' | 'tracked'> & {
    taxonomy: Taxonomy | undefined;
  },
  io: Io,
): Promise<Sides> {
  const [first, second] = paths as [string, string];
  const one = await readProtocol(await readSource(first, io, { tracked }), { taxonomy, sector });
  if (base === undefined) {
    const after = await readProtocol(await readSource(second, io, { tracked }), {
      taxonomy,
      sector,
    });
    return { before: one, after, files: [first, second], table: {} };
  }
  const { nearestModel } = await import('@akkoord/workflow');
  const model = nearestModel(one, base === 'model' ? undefined : base, taxonomy);
  io.stderr.write(`${compareWords.model(model.template, model.tree.meta.school?.name)}\n`);
  return { before: model.tree, after: one, files: [null, first], table: { model: 'before' } };
}

async function readPairs(
  path: string,
  sides: { before: Protocol; after: Protocol },
  io: Io,
): Promise<ReturnType<typeof parsePairs>> {
  const { content } = await readText(path, io);
  const { PairsError, parsePairs } = await import('@akkoord/workflow');
  try {
    return parsePairs(content, sides);
  } catch (error) {
    if (!(error instanceof PairsError)) throw error;
    throw new Failure(
      ...error.problems.map(({ path: place, message }) =>
        [named(path), place, message].filter(Boolean).join(': '),
      ),
    );
  }
}

function hasFailed(comparison: Comparison, failOn: CompareOptions['failOn']): boolean {
  if (failOn === 'none') return false;
  if (failOn === 'any') return isChanged(comparison);
  const { changes, others } = comparison;
  return [...changes, ...others].some(({ significance }) => significance === 'substantive');
}

function isChanged({ before, after }: Comparison): boolean {
  return before.digest !== after.digest;
}

/** Count as the table does, so that the line and the file that it names say the same. */
function summary(comparison: Comparison, { model }: TableOptions): string {
  const { rows } = toTable(comparison, model ? { model } : {});
  const same = rows.filter(({ kind }) => kind === 'same' || kind === 'arranged').length;
  return compareWords.summary({ changed: rows.length - same, same });
}

/** A comparison rests on how its texts were read: where the table is not printed, say that they were repaired. */
function reportRepairs(files: Sides['files'], comparison: Comparison, io: Io): void {
  [comparison.before, comparison.after].forEach((witness, index) => {
    const path = files[index] ?? null;
    if (path === null || witness.repairs === 0) return;
    const repaired = compareWords.repaired(named(path), witness.repairs, witness.doubtful);
    const look = path === stdinPath ? '' : ` ${compareWords.seeRepairs(path)}`;
    io.stderr.write(`${repaired}${look}\n`);
  });
}
