import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { commonHelp, programHelp, templateHelp } from '../words/help-words.ts';

/** Describe `akkoord template` and what stands under it. */
export function addTemplate(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const template = program
    .command('template')
    .description(templateHelp.description)
    .usage(programHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .helpCommand(commonHelp.helpCommand, commonHelp.helpOfCommand);
  const add = (name: string, description: string) =>
    template.command(name).description(description).helpOption('-h, --help', commonHelp.help);
  const named = () => new Argument('<sjabloon>', commonHelp.template);
  add('list', templateHelp.list)
    .usage(templateHelp.listUsage)
    .action(async () => {
      const { templateListCommand } = await import('./template-command.ts');
      finish(templateListCommand(io));
    });
  add('show', templateHelp.show)
    .usage(commonHelp.templateUsage)
    .addArgument(named())
    .option('--example', templateHelp.example)
    .action(async (id: string, options: { example?: boolean }) => {
      const { templateShowCommand } = await import('./template-command.ts');
      finish(templateShowCommand(id, options, io));
    });
  add('check', templateHelp.check)
    .usage(commonHelp.templateUsage)
    .addArgument(named())
    .option('--json', templateHelp.json)
    .addHelpText('after', templateHelp.afterCheck)
    .action(async (id: string, options: { json?: boolean }) => {
      const { templateCheckCommand } = await import('./template-command.ts');
      finish(templateCheckCommand(id, options, io));
    });
  add('new', templateHelp.new)
    .usage(templateHelp.newUsage)
    .addArgument(new Argument('<map>', templateHelp.folder))
    .action(async (path: string) => {
      const { templateNewCommand } = await import('./template-command.ts');
      finish(templateNewCommand(path, io));
    });
}
