import { type Command, Option } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { letterHelp } from '../words/letter-words.ts';
import { bodyChoices } from './body-choices.ts';
import type { LetterOptions } from './letter-command.ts';

/**
 * Describe the options of `approval letter` to commander.
 *
 * @param step The command with its name and its file.
 */
export function addLetterOptions(step: Command, io: Io, finish: (code: ExitCode) => void): void {
  step
    .addOption(
      new Option('--only <wat>', letterHelp.only).choices([
        'request',
        'copies',
        'discussion',
        'decisions',
      ]),
    )
    .addOption(new Option('--body <raad>', letterHelp.body).choices(bodyChoices))
    .option('--previous <bestand>', letterHelp.previous)
    .requiredOption('-o, --output <bestand>', letterHelp.output)
    .option('--force', letterHelp.force)
    .action(async (file: string, options: LetterOptions) => {
      const { letterCommand } = await import('./letter-command.ts');
      finish(await letterCommand(file, options, io));
    });
}
