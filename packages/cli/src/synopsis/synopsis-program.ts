import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import type { PositionsOptions } from '../positions/positions-command.ts';
import { trackedOption } from '../tracked-option.ts';
import { commonHelp, positionsHelp, synopsisHelp, taxonomyWords } from '../words/help-words.ts';
import type { SynopsisOptions } from './synopsis-command.ts';

/** Describe `akkoord synopsis` and `akkoord positions`. */
export function addSynopsis(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('synopsis')
    .description(synopsisHelp.description)
    .usage(synopsisHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<bestand...>', synopsisHelp.files))
    .option('--base <model|bestand>', synopsisHelp.base)
    .addOption(trackedOption())
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('--json', synopsisHelp.json)
    .option('-o, --output <bestand>', synopsisHelp.output)
    .option('--force', commonHelp.force)
    .addHelpText('after', synopsisHelp.after)
    .action(async (files: string[], options: SynopsisOptions) => {
      const { synopsisCommand } = await import('./synopsis-command.ts');
      finish(await synopsisCommand(files, options, io));
    });
  program
    .command('positions')
    .description(positionsHelp.description)
    .usage(positionsHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('[onderwerp]', positionsHelp.topic))
    .option('--json', positionsHelp.json)
    .addHelpText('after', positionsHelp.after)
    .action(async (topic: string | undefined, options: PositionsOptions) => {
      const { positionsCommand } = await import('../positions/positions-command.ts');
      finish(positionsCommand(topic, options, io));
    });
}
