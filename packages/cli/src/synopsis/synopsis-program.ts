import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import type { PositionsOptions } from '../positions/positions-command.ts';
import { taxonomyWords } from '../words/option-words.ts';
import type { SynopsisOptions } from './synopsis-command.ts';

/** Describe `akkoord synopsis` and `akkoord positions`. */
export function addSynopsis(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('synopsis')
    .description(
      'Leg veel protocollen naast elkaar: wie regelt wat, en wat moet u samen beslissen?',
    )
    .usage('<bestand...> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(
      new Argument(
        '<bestand...>',
        'twee tot dertig protocollen (.txt, .md) of standpunten (.yaml)',
      ),
    )
    .option('--base <model|bestand>', 'de tekst waarmee de andere vergeleken worden')
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('--json', 'geef het overzicht als JSON')
    .option('-o, --output <bestand>', 'schrijf naar een .md, .html, .pdf, .csv of .json')
    .option('--force', 'overschrijf een bestaand bestand')
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  akkoord synopsis a.txt b.txt c.md\n  akkoord synopsis a.txt b.txt --base model -o overzicht.html\n',
    )
    .action(async (files: string[], options: SynopsisOptions) => {
      const { synopsisCommand } = await import('./synopsis-command.ts');
      finish(await synopsisCommand(files, options, io));
    });
  program
    .command('positions')
    .description('Laat zien wat vijf scholen over een onderwerp besloten.')
    .usage('[onderwerp] [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(
      new Argument(
        '[onderwerp]',
        'een onderwerp, zoals friending_pupils; zonder: alle onderwerpen',
      ),
    )
    .option('--json', 'geef de standpunten als JSON')
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  akkoord positions\n  akkoord positions friending_pupils\n',
    )
    .action(async (topic: string | undefined, options: PositionsOptions) => {
      const { positionsCommand } = await import('../positions/positions-command.ts');
      finish(positionsCommand(topic, options, io));
    });
}
