import { Argument, type Command, Option } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { taxonomyWords } from '../words/option-words.ts';
import type { HarmonizeOptions } from './command.ts';
import { decisionsPath } from './decisions-path.ts';

/** Describe `akkoord harmonize`. */
export function addHarmonize(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('harmonize')
    .description('Maak van twee tot tien protocollen één, besluit voor besluit.')
    .usage('[bestand...] [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(
      new Argument(
        '[bestand...]',
        'twee tot tien protocollen (.txt, .md); later mag u ze weglaten, dan neemt Akkoord die uit het bestand met besluiten',
      ),
    )
    .option(
      '--decisions <bestand>',
      'hier staan de vragen en de besluiten (.yaml); Akkoord maakt het bestand; zonder deze optie: decisions.yaml',
      decisionsPath,
    )
    .addOption(
      new Option(
        '--strategy <wijze>',
        'wat Akkoord voorstelt: ask (alleen waar de scholen hetzelfde zeggen; zo begint het), model (de tekst van het model) of strictest (de strengste regel)',
      ).choices(['ask', 'model', 'strictest']),
    )
    .option('--model <sjabloon>', 'het sjabloon dat de volgorde en de modelteksten geeft')
    .addOption(
      new Option(
        '--accept <welke>',
        'neem voorstellen over als besluit, zonder vragen: agreed (waar alle scholen hetzelfde zeggen) of all (alle voorstellen)',
      ).choices(['agreed', 'all']),
    )
    .option(
      '--merge <bestand>',
      'voeg de besluiten toe van iemand anders, en zeg waar die verschillen',
    )
    .option('--row <onderwerp>', 'besluit alleen (opnieuw) over dit onderwerp')
    .option('--by <naam>', 'wie er besluit; anders vraagt Akkoord het')
    .option('--title <titel>', 'de titel van het nieuwe protocol')
    .option('--school <naam>', 'de naam van de school die ontstaat')
    .option('--board <naam>', 'het bestuur dat het nieuwe protocol vaststelt')
    .addOption(new Option('--sector <soort>', 'het soort school').choices(['po', 'vo', 'so']))
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('--no-ask', 'stel geen vragen op de terminal')
    .option('--json', 'geef het nieuwe protocol en de verantwoording als JSON')
    .option(
      '-o, --output <bestand>',
      'schrijf het nieuwe protocol, de bijlagen en de was-wordt-tabellen (.md, .html, .pdf of .docx)',
    )
    .option('--force', 'overschrijf bestaande bestanden')
    .addHelpText(
      'after',
      `
Voorbeelden:
  akkoord harmonize a.txt b.txt c.md
  akkoord harmonize
  akkoord harmonize --row friending_pupils
  akkoord harmonize --strategy strictest --accept agreed --by "De werkgroep"
  akkoord harmonize --merge besluiten-collega.yaml
  akkoord harmonize --no-ask -o nieuw.docx

De eerste opdracht begint. De andere gaan verder met decisions.yaml in deze map.
Een voorstel is geen besluit: zonder --accept besluit Akkoord niets.
`,
    )
    .action(async (files: string[], options: HarmonizeOptions) => {
      const { harmonizeCommand } = await import('./command.ts');
      finish(await harmonizeCommand(files, options, io));
    });
}
