import { Argument, type Command, Option } from 'commander';
import { decisionsPath, type HarmonizeOptions, harmonizeCommand } from './harmonize-command.ts';
import type { ExitCode, Io } from './io.ts';

/** Describe `akkoord harmonize`. */
export function addHarmonize(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('harmonize')
    .description('Maak van twee tot tien protocollen één, besluit voor besluit.')
    .usage('<bestand...> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(new Argument('<bestand...>', 'twee tot tien protocollen (.txt, .md)'))
    .option(
      '--decisions <bestand>',
      'hier staan de vragen en de besluiten (.yaml); Akkoord maakt het bestand',
      decisionsPath,
    )
    .addOption(
      new Option(
        '--strategy <wijze>',
        'hoe Akkoord voorstellen doet: ask (alleen waar iedereen hetzelfde zegt), model of strictest (de strengste regel)',
      ).choices(['ask', 'model', 'strictest']),
    )
    .option('--model <sjabloon>', 'het sjabloon dat de volgorde en de modelteksten geeft')
    .addOption(
      new Option(
        '--accept <welke>',
        'neem voorstellen over als besluit: agreed (waar alle scholen hetzelfde zeggen) of all',
      ).choices(['agreed', 'all']),
    )
    .option('--merge <bestand>', 'voeg de besluiten van iemand anders toe')
    .option('--by <naam>', 'wie er besluit')
    .option('--title <titel>', 'de titel van het nieuwe protocol')
    .option('--school <naam>', 'de naam van de school die ontstaat')
    .option('--board <naam>', 'het bestuur dat het nieuwe protocol vaststelt')
    .addOption(new Option('--sector <soort>', 'het soort school').choices(['po', 'vo', 'so']))
    .option('--no-ask', 'stel geen vragen op de terminal')
    .option('--json', 'geef het nieuwe protocol en de verantwoording als JSON')
    .option(
      '-o, --output <bestand>',
      'schrijf het nieuwe protocol, de bijlagen en de was-wordt-tabellen (.md, .html, .pdf of .docx)',
    )
    .option('--force', 'overschrijf bestaande bestanden')
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  akkoord harmonize a.txt b.txt c.md --decisions decisions.yaml\n  akkoord harmonize a.txt b.txt c.md --strategy strictest --accept agreed --by "De werkgroep"\n  akkoord harmonize a.txt b.txt c.md --merge decisions-collega.yaml\n  akkoord harmonize a.txt b.txt c.md --no-ask -o nieuw.docx\n',
    )
    .action(async (files: string[], options: HarmonizeOptions) => {
      finish(await harmonizeCommand(files, options, io));
    });
}
