import { Argument, type Command, Option } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { sectorOption } from '../sector-option.ts';
import { trackedOption } from '../tracked-option.ts';
import { commonHelp, harmonizeHelp, taxonomyWords } from '../words/help-words.ts';
import type { HarmonizeOptions } from './command.ts';
import { decisionsPath } from './decisions-path.ts';

/** Describe `akkoord harmonize`. */
export function addHarmonize(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('harmonize')
    .description(harmonizeHelp.description)
    .usage(harmonizeHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('[bestand...]', harmonizeHelp.files))
    .option('--decisions <bestand>', harmonizeHelp.decisions, decisionsPath)
    .addOption(
      new Option('--strategy <wijze>', harmonizeHelp.strategy).choices([
        'ask',
        'model',
        'strictest',
      ]),
    )
    .option('--model <sjabloon>', harmonizeHelp.model)
    .addOption(new Option('--accept <welke>', harmonizeHelp.accept).choices(['agreed', 'all']))
    .option('--merge <bestand>', harmonizeHelp.merge)
    .option('--row <onderwerp>', harmonizeHelp.row)
    .option('--by <naam>', harmonizeHelp.by)
    .option('--title <titel>', harmonizeHelp.title)
    .option('--school <naam>', harmonizeHelp.school)
    .option('--board <naam>', harmonizeHelp.board)
    .addOption(sectorOption())
    .addOption(trackedOption())
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('--no-ask', harmonizeHelp.noAsk)
    .option('--json', harmonizeHelp.json)
    .option('-o, --output <bestand>', harmonizeHelp.output)
    .option('--force', harmonizeHelp.force)
    .addHelpText('after', harmonizeHelp.after)
    .action(async (files: string[], options: HarmonizeOptions) => {
      const { harmonizeCommand } = await import('./command.ts');
      finish(await harmonizeCommand(files, options, io));
    });
}
