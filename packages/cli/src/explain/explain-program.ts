import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { taxonomyWords } from '../words/option-words.ts';
import type { ExplainOptions } from './explain-command.ts';

/** Describe `akkoord explain`. */
export function addExplain(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('Laat zien waarom een bepaling zo gelezen is.')
    .usage('<bestand> <bepaling> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(new Argument('<bestand>', 'tekst (.txt) of Markdown (.md); - leest de invoer'))
    .addArgument(new Argument('<bepaling>', 'de eId van een bepaling, zoals sec_A__cl_3'))
    .option('--json', 'geef de uitleg als JSON')
    .option('--taxonomy <bestand>', taxonomyWords)
    .addHelpText('after', '\nVoorbeelden:\n  akkoord explain protocol.txt sec_A__cl_3\n')
    .action(async (file: string, eId: string, options: ExplainOptions) => {
      const { explainCommand } = await import('./explain-command.ts');
      finish(await explainCommand([file, eId], options, io));
    });
}
