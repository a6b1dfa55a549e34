import { verify } from '@akkoord/approve';
import { clausesOf, type Protocol, type Sector } from '@akkoord/clause';
import type { ProtocolOptions } from '@akkoord/render/view';
import { readProtocol } from '@akkoord/workflow/reading';
import { documentFile } from '../documents.ts';
import { Failure } from '../failure.ts';
import { named, readSource } from '../input.ts';
import { canAsk, type ExitCode, type Io } from '../io.ts';
import { openTarget, type Target, writeTarget } from '../output.ts';
import { reportReading } from '../report.ts';
import { tellLooseSector } from '../sector-option.ts';
import { placeOfSources, type SourcesName } from '../sources-option.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import { tellSources } from '../tell-sources.ts';
import type { Tracked } from '../tracked-option.ts';
import { readingWords } from '../words/reading-words.ts';
import { renderWords } from '../words/render-words.ts';
import { readLogoFile } from './logo-file.ts';

/** What stands after `akkoord render`. */
export interface RenderOptions {
  tracked?: Tracked;
  output: string;
  logo?: string;
  source: boolean;
  sources?: SourcesName;
  repair: boolean;
  taxonomy?: string;
  sector?: Sector;
  force?: boolean;
}

/** How many clauses take so long to set that a person wants to know that it goes on. */
const manyClauses = 300;

/** The forms in which the text goes along as it is, so that Akkoord reads it back whole. */
const carriers: readonly string[] = ['pdf', 'docx', 'odt'];

/**
 * Write one protocol as a document, with what was decided on it.
 *
 * A text that its file calls adopted while it is another by now is not published: the document would say what is not
 * so.
 */
export async function renderCommand(
  file: string,
  options: RenderOptions,
  io: Io,
): Promise<ExitCode> {
  const { output, force = false, repair, sector } = options;
  const inputs = [file, ...(options.logo === undefined ? [] : [options.logo])];
  const target = await openTarget(output, { kind: 'protocol', force, inputs }, io);
  const logo = options.logo === undefined ? undefined : readLogoFile(options.logo, target, io);
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const tree = await readProtocol(await readSource(file, io, options), {
    taxonomy,
    repair,
    sector,
  });
  reportReading(file, tree, { io });
  tellLooseSector(tree, sector, io);
  const count = clausesOf(tree).length;
  if (count === 0) throw new Failure(readingWords.noClauses(named(file)));
  checkAdoption(file, tree, io);
  if (count > manyClauses && canAsk(io)) io.stderr.write(`${renderWords.busy(count)}\n`);
  const source = options.source ? 'inside' : 'none';
  const sources = placeOfSources(options.sources);
  await write(target, { tree, options: { logo, source, sources } }, io);
  io.stderr.write(`${renderWords.written(output, count)}\n`);
  await tellSources(tree, { target, name: options.sources }, io);
  if (carriers.includes(target.format)) {
    io.stderr.write(`${options.source ? renderWords.inside(output) : renderWords.outside}\n`);
  }
  return 0;
}

async function write(
  target: Target,
  content: { tree: Protocol; options: ProtocolOptions },
  io: Io,
): Promise<void> {
  writeTarget(target, await documentFile({ kind: 'protocol', content }, target.format, io), io);
}

/**
 * Say where the record of an adopted text does not hold: the document shows what the file says.
 *
 * @throws Failure where the file says 'adopted' of another text.
 */
function checkAdoption(file: string, tree: Protocol, io: Io): void {
  if (tree.meta.status !== 'adopted') return;
  const { text, record } = verify(tree);
  if (text.verdict === 'different') throw new Failure(renderWords.otherText(named(file)));
  if (record.verdict === 'contradicted') io.stderr.write(`${renderWords.record(named(file))}\n`);
}
