import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { trackedOption } from '../tracked-option.ts';
import { commonHelp, explainHelp, taxonomyWords } from '../words/help-words.ts';
import type { ExplainOptions } from './explain-command.ts';

/** Describe `akkoord explain`. */
export function addExplain(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description(explainHelp.description)
    .usage(explainHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<bestand>', commonHelp.file))
    .addArgument(new Argument('<bepaling>', explainHelp.clause))
    .option('--json', explainHelp.json)
    .addOption(trackedOption())
    .option('--taxonomy <bestand>', taxonomyWords)
    .addHelpText('after', explainHelp.after)
    .action(async (file: string, eId: string, options: ExplainOptions) => {
      const { explainCommand } = await import('./explain-command.ts');
      finish(await explainCommand([file, eId], options, io));
    });
}
