import { clausesOf } from '@akkoord/clause';
import { protocolToTerminal } from '@akkoord/render/terminal';
import { readProtocol } from '@akkoord/workflow/reading';
import { named, readSource } from '../input.ts';
import { type ExitCode, type Io, terminalOptions } from '../io.ts';
import { reportReading } from '../report.ts';
import { readTaxonomyFile } from '../taxonomy-file.ts';
import type { Tracked } from '../tracked-option.ts';
import { readingWords } from '../words/reading-words.ts';

/** What stands after `akkoord parse`. */
export interface ParseOptions {
  tracked?: Tracked;
  json?: boolean;
  repair: boolean;
  why?: boolean;
  taxonomy?: string;
}

/**
 * Read one protocol and print what was read.
 *
 * On a terminal the account of the reading says all that the messages say, so these are left out there, unless
 * `--why` asks for them.
 */
export async function parseCommand(file: string, options: ParseOptions, io: Io): Promise<ExitCode> {
  const taxonomy = await readTaxonomyFile(options.taxonomy, io);
  const tree = await readProtocol(await readSource(file, io, options), {
    repair: options.repair,
    taxonomy,
  });
  if (options.json || options.why || !io.stdout.isTTY) {
    reportReading(file, tree, { io, why: options.why });
  }
  if (clausesOf(tree).length === 0) {
    io.stderr.write(`${readingWords.noClauses(named(file))}\n`);
  }
  if (options.json) io.stdout.write(`${JSON.stringify(tree, null, 2)}\n`);
  else io.stdout.write(protocolToTerminal(tree, terminalOptions(io)));
  return 0;
}
