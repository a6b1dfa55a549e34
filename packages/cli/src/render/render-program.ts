import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { sectorOption } from '../sector-option.ts';
import { sourcesOption } from '../sources-option.ts';
import { trackedOption } from '../tracked-option.ts';
import { commonHelp, renderHelp, taxonomyWords } from '../words/help-words.ts';
import type { RenderOptions } from './render-command.ts';

/** Describe `akkoord render`. */
export function addRender(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('render')
    .description(renderHelp.description)
    .usage(renderHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<bestand>', commonHelp.file))
    .requiredOption('-o, --output <bestand>', renderHelp.output)
    .option('--logo <bestand>', renderHelp.logo)
    .addOption(sourcesOption())
    .option('--no-source', renderHelp.noSource)
    .option('--no-repair', commonHelp.noRepair)
    .option('--taxonomy <bestand>', taxonomyWords)
    .addOption(sectorOption())
    .addOption(trackedOption())
    .option('--force', commonHelp.force)
    .addHelpText('after', renderHelp.after)
    .action(async (file: string, options: RenderOptions) => {
      const { renderCommand } = await import('./render-command.ts');
      finish(await renderCommand(file, options, io));
    });
}
