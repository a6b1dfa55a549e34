import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';

/** Describe `akkoord template` and what stands under it. */
export function addTemplate(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const template = program
    .command('template')
    .description('Bekijk, controleer of maak een sjabloon.')
    .usage('<opdracht> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon de hulp bij een opdracht');
  const add = (name: string, description: string) =>
    template.command(name).description(description).helpOption('-h, --help', 'toon deze hulp');
  const named = () =>
    new Argument('<sjabloon>', 'de naam van een sjabloon (social-media) of een map');
  add('list', 'Noem de sjablonen van Akkoord.')
    .usage('[opties]')
    .action(async () => {
      const { templateListCommand } = await import('./template-command.ts');
      finish(templateListCommand(io));
    });
  add('show', 'Toon de vragen en de keuzes van een sjabloon.')
    .usage('<sjabloon> [opties]')
    .addArgument(named())
    .option('--example', 'toon in plaats daarvan de antwoorden van het voorbeeld (YAML)')
    .action(async (id: string, options: { example?: boolean }) => {
      const { templateShowCommand } = await import('./template-command.ts');
      finish(templateShowCommand(id, options, io));
    });
  add('check', 'Maak alle voorbeelden en keuzes, en meld wat niet klopt.')
    .usage('<sjabloon> [opties]')
    .addArgument(named())
    .addHelpText('after', '\nExitcodes: 0 niets gevonden, 1 bevindingen, 2 verkeerd gebruik.\n')
    .action(async (id: string) => {
      const { templateCheckCommand } = await import('./template-command.ts');
      finish(templateCheckCommand(id, io));
    });
  add('new', 'Maak een map met een klein sjabloon om mee te beginnen.')
    .usage('<map> [opties]')
    .addArgument(new Argument('<map>', 'de nieuwe map; haar naam wordt de naam van het sjabloon'))
    .action(async (path: string) => {
      const { templateNewCommand } = await import('./template-command.ts');
      finish(templateNewCommand(path, io));
    });
}
