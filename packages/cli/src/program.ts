import { readFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { addApproval } from './approval/program.ts';
import { failOnChoices, groupChoices, onlyChoices } from './compare/choices.ts';
import type { CompareOptions } from './compare/compare-command.ts';
import type { DraftOptions } from './draft/draft-command.ts';
import { addExplain } from './explain/explain-program.ts';
import { addHarmonize } from './harmonize/program.ts';
import { type ExitCode, type Io, terminalOptions } from './io.ts';
import type { ImportOptions } from './parse/import-command.ts';
import type { ParseOptions } from './parse/parse-command.ts';
import { addSynopsis } from './synopsis/synopsis-program.ts';
import { addTemplate } from './template/template-program.ts';
import { taxonomyWords } from './words/option-words.ts';

/**
 * Describe the command line to commander.
 *
 * @param io Where help goes.
 * @param finish Called with the exit code of the command that ran.
 */
export function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('akkoord')
    .description('Protocollen van scholen lezen, naast elkaar leggen, samenvoegen en opstellen.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHasColors: () => terminalOptions(io).colour,
      getErrHasColors: () => terminalOptions(io).colour,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stdout.columns ?? 80,
    })
    .configureHelp({
      minWidthToWrap: 24,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => option.description,
    })
    .usage('<opdracht> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon de hulp bij een opdracht')
    .version(version(), '-V, --version', 'toon het versienummer')
    .addHelpText('after', overview);
  addParse(program, io, finish);
  addExplain(program, io, finish);
  addImport(program, io, finish);
  addCompare(program, io, finish);
  addSynopsis(program, io, finish);
  addHarmonize(program, io, finish);
  addDraft(program, io, finish);
  addTemplate(program, io, finish);
  addApproval(program, io, finish);
  return program;
}

function addParse(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('parse')
    .description('Lees een protocol en laat zien wat er gelezen is.')
    .usage('<bestand> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(new Argument('<bestand>', 'tekst (.txt) of Markdown (.md); - leest de invoer'))
    .option('--json', 'geef de hele boom als JSON')
    .option('--no-repair', 'herstel geen schade die bij het omzetten uit PDF ontstaat')
    .option('--taxonomy <bestand>', taxonomyWords)
    .addHelpText(
      'after',
      examples('akkoord parse protocol.txt', 'akkoord parse protocol.md --json > protocol.json'),
    )
    .action(async (file: string, options: ParseOptions) => {
      const { parseCommand } = await import('./parse/parse-command.ts');
      finish(await parseCommand(file, options, io));
    });
}

function addImport(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('import')
    .description('Maak van een tekst Markdown die u kunt verbeteren; twijfels staan erin.')
    .usage('<bestand> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(new Argument('<bestand>', 'tekst (.txt) of Markdown (.md); - leest de invoer'))
    .option('-o, --output <bestand>', 'schrijf naar een .md; zonder deze optie naar de uitvoer')
    .option('--no-repair', 'herstel geen schade die bij het omzetten uit PDF ontstaat')
    .option(
      '--no-personal-data',
      'vervang namen van personen, telefoonnummers en e-mailadressen door een omschrijving',
    )
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('--force', 'overschrijf een bestaand bestand')
    .addHelpText(
      'after',
      examples('akkoord import protocol.txt -o protocol.md', 'akkoord parse protocol.md'),
    )
    .action(async (file: string, options: ImportOptions) => {
      const { importCommand } = await import('./parse/import-command.ts');
      finish(await importCommand(file, options, io));
    });
}

function addCompare(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('compare')
    .description('Leg twee protocollen naast elkaar in een was-wordt-tabel.')
    .usage('<was> <wordt> [opties]\n         akkoord compare <tekst> --base model [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(new Argument('<was>', 'de oude tekst; - leest de invoer'))
    .addArgument(new Argument('[wordt]', 'de nieuwe tekst; - leest de invoer'))
    .option('--json', 'geef de vergelijking als JSON')
    .option('-o, --output <bestand>', 'schrijf de tabel naar een .md, .html, .pdf of .docx (Word)')
    .option(
      '--redline <bestand>',
      'schrijf de hele tekst met de wijzigingen erin naar een .docx (bijgehouden wijzigingen) of .html',
    )
    .addOption(
      new Option(
        '--only <wat>',
        'welke wijzigingen in de tabel staan: substantive (alleen inhoudelijke); zonder deze optie: alle',
      ).choices(onlyChoices),
    )
    .addOption(
      new Option(
        '--group <hoe>',
        'volgorde van de tabel: topic (per onderwerp) of order (die van de tekst); zonder deze optie: order',
      ).choices(groupChoices),
    )
    .addOption(
      new Option(
        '--fail-on <wat>',
        'welke wijzigingen exitcode 1 geven: substantive (alleen inhoudelijke), any (alle) of none (geen); zonder deze optie: any',
      )
        .choices(failOnChoices)
        .default('any'),
    )
    .option(
      '--base <sjabloon>',
      'leg één tekst naast een model: model kiest het sjabloon dat past, of geef de naam van een sjabloon',
    )
    .option(
      '--pairs <bestand>',
      'koppel of scheid bepalingen zelf (.yaml of .json, met koppel: en scheid:)',
    )
    .option('--sure', 'koppel alleen wat vrijwel zeker bij elkaar hoort')
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('--force', 'overschrijf een bestaand bestand')
    .addHelpText(
      'after',
      `${examples(
        'akkoord compare oud.txt nieuw.md',
        'akkoord compare oud.txt nieuw.md -o was-wordt.html',
        'akkoord compare oud.txt nieuw.md -o was-wordt.docx --redline wijzigingen.docx',
        'akkoord compare oud.txt nieuw.md --pairs koppels.yaml',
        'akkoord compare protocol.txt --base model -o naast-het-model.html',
      )}
Exitcodes: 0 geen wijzigingen, 1 wel wijzigingen,
2 verkeerd gebruik of onleesbare invoer.
`,
    )
    .action(async (before: string, after: string | undefined, options: CompareOptions) => {
      const paths = after === undefined ? [before] : [before, after];
      const { compareCommand } = await import('./compare/compare-command.ts');
      finish(await compareCommand(paths, options, io));
    });
}

function addDraft(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('draft')
    .description('Stel een protocol op uit een sjabloon, vraag voor vraag.')
    .usage('<sjabloon> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(new Argument('<sjabloon>', 'de naam van een sjabloon (social-media) of een map'))
    .option(
      '--answers <bestand>',
      'stel geen vragen: lees uw antwoorden (.yaml); - leest de invoer',
    )
    .option(
      '--from <protocol>',
      'vul in wat uw huidige protocol al regelt, en houd uw eigen regels',
    )
    .option(
      '--save <bestand>',
      'bewaar uw antwoorden in dit bestand; zonder deze optie: answers.yaml',
    )
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('-o, --output <bestand>', 'schrijf het protocol naar een .md, .html, .pdf of .docx')
    .option('--force', 'overschrijf een bestaand bestand')
    .addHelpText(
      'after',
      examples(
        'akkoord draft social-media',
        'akkoord draft social-media --from huidig-protocol.txt',
        'akkoord draft social-media --answers answers.yaml -o protocol.pdf',
      ),
    )
    .action(async (template: string, options: DraftOptions) => {
      const { draftCommand } = await import('./draft/draft-command.ts');
      finish(await draftCommand(template, options, io));
    });
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Bestanden:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

const overview = `${examples(
  'akkoord parse protocol.txt',
  'akkoord compare oud.txt nieuw.md -o was-wordt.html',
  'akkoord harmonize school-a.txt school-b.txt',
  'akkoord draft social-media',
)}
Resultaten komen op de standaarduitvoer, meldingen op de foutuitvoer.
`;

function examples(...lines: readonly string[]): string {
  return `\nVoorbeelden:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
