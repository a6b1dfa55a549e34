import { clausesOf, type Protocol, type Sector } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render/markdown';
import { readProtocol } from '@akkoord/workflow/reading';
import { Failure } from '../failure.ts';
import { readSource } from '../input.ts';
import type { ExitCode, Io } from '../io.ts';
import { openTarget, writeTarget } from '../output.ts';
import { reportReading } from '../report.ts';
import { askSector, tellLooseSector } from '../sector-option.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import type { Tracked } from '../tracked-option.ts';
import { importWords } from '../words/reading-words.ts';

/** What stands after `akkoord import`. */
export interface ImportOptions {
  tracked?: Tracked;
  output?: string;
  force?: boolean;
  repair: boolean;
  personalData: boolean;
  taxonomy?: string;
  sector?: Sector;
}

/**
 * Read a protocol out of whatever text there is, and write it as Markdown for a person to correct: what the
 * reading doubts stands in it as comments.
 */
export async function importCommand(
  file: string,
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const { output, force = false } = options;
  const target = output
    ? await openTarget(output, { kind: 'protocol', force, inputs: [file] }, io)
    : undefined;
  if (target && target.format !== 'md') {
    throw new Failure(importWords.onlyMarkdown(target.path));
  }
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const tree = await readProtocol(await readSource(file, io, options), {
    taxonomy,
    repair: options.repair,
    hidePersonalData: !options.personalData,
    sector: options.sector,
  });
  tellLooseSector(tree, options.sector, io);
  askSector(
    clausesOf(tree).flatMap(({ data }) => data?.rights ?? []),
    io,
  );
  const text = toMarkdown(withoutTopics(tree), { doubts: true });
  if (!target) {
    reportReading(file, tree, { io });
    if (!options.personalData) tellHidden(file, tree, io);
    io.stdout.write(text);
    return 0;
  }
  writeTarget(target, text, io);
  if (!options.personalData) tellHidden(file, tree, io);
  const persons = tree.data?.messages?.filter(({ ruleId }) => ruleId === 'personal-data') ?? [];
  if (persons.length > 0) {
    const lines = persons.map(({ place }) => place?.start.line ?? '?');
    io.stderr.write(`${importWords.persons(lines, file)}\n`);
  }
  const doubts = text.match(/<!-- twijfel:/g)?.length ?? 0;
  io.stderr.write(`${importWords.written(target.path, clausesOf(tree).length)}\n`);
  io.stderr.write(`${importWords.next(target.path, doubts)}\n`);
  return 0;
}

/** Whoever leaves personal data out is always told to look too, and where names may be left. */
function tellHidden(file: string, tree: Protocol, io: Io): void {
  const possible = tree.data?.messages?.filter(({ ruleId }) => ruleId === 'possible-name') ?? [];
  const lines = [...new Set(possible.map(({ place }) => place?.start.line ?? '?'))];
  io.stderr.write(`${importWords.readYourself(lines, file)}\n`);
}

/** Topics that the program found are not written down as if a person had chosen them. */
function withoutTopics(tree: Protocol): Protocol {
  const copy = structuredClone(tree);
  for (const clause of clausesOf(copy)) if (clause.data) delete clause.data.topics;
  return copy;
}
