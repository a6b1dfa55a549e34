import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { editionHelp } from '../words/edition-words.ts';
import { commonHelp } from '../words/help-words.ts';
import type { EditionOptions } from './edition-command.ts';

/** Describe `akkoord edition`. */
export function addEdition(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('edition')
    .alias('uitgave')
    .description(editionHelp.description)
    .usage(editionHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<gedeeld>', editionHelp.shared))
    .addArgument(new Argument('<invulling...>', editionHelp.fillings))
    .option('--school <naam>', editionHelp.school)
    .option('-o, --output <bestand>', editionHelp.output)
    .option('--force', commonHelp.force)
    .addHelpText('after', editionHelp.after)
    .action(async (shared: string, fillings: string[], options: EditionOptions) => {
      const { editionCommand } = await import('./edition-command.ts');
      finish(await editionCommand(shared, fillings, options, io));
    });
}
