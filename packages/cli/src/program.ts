import { readFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import { withDutchName } from './approval/dutch-input.ts';
import { addApproval } from './approval/program.ts';
import {
  contextChoices,
  failOnChoices,
  forChoices,
  groupChoices,
  onlyChoices,
  orderChoices,
} from './compare/choices.ts';
import type { CompareOptions } from './compare/compare-command.ts';
import type { DraftOptions } from './draft/draft-command.ts';
import { addFormOptions } from './draft/form-option.ts';
import { addEdition } from './edition/program.ts';
import { addExplain } from './explain/explain-program.ts';
import { addHarmonize } from './harmonize/program.ts';
import { type ExitCode, type Io, terminalOptions } from './io.ts';
import type { ImportOptions } from './parse/import-command.ts';
import type { ParseOptions } from './parse/parse-command.ts';
import { addRender } from './render/render-program.ts';
import { sectorOption } from './sector-option.ts';
import { sourcesOption } from './sources-option.ts';
import { addSynopsis } from './synopsis/synopsis-program.ts';
import { addTemplate } from './template/template-program.ts';
import { trackedOption } from './tracked-option.ts';
import {
  commonHelp,
  compareHelp,
  draftHelp,
  importHelp,
  parseHelp,
  programHelp,
  taxonomyWords,
  titles,
} from './words/help-words.ts';

/**
 * Describe the command line to commander.
 *
 * @param io Where help goes.
 * @param finish Called with the exit code of the command that ran.
 */
export function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('akkoord')
    .description(programHelp.description)
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
      optionDescription: withDutchName,
    })
    .usage(programHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .helpCommand(commonHelp.helpCommand, commonHelp.helpOfCommand)
    .version(version(), '-V, --version', programHelp.version)
    .addHelpText('after', programHelp.after);
  addParse(program, io, finish);
  addExplain(program, io, finish);
  addImport(program, io, finish);
  addRender(program, io, finish);
  addCompare(program, io, finish);
  addSynopsis(program, io, finish);
  addHarmonize(program, io, finish);
  addDraft(program, io, finish);
  addEdition(program, io, finish);
  addTemplate(program, io, finish);
  addApproval(program, io, finish);
  return program;
}

function addParse(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('parse')
    .description(parseHelp.description)
    .usage(commonHelp.fileUsage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<bestand>', commonHelp.file))
    .option('--json', parseHelp.json)
    .option('--why', parseHelp.why)
    .addOption(trackedOption())
    .option('--no-repair', commonHelp.noRepair)
    .option('--taxonomy <bestand>', taxonomyWords)
    .addHelpText('after', parseHelp.after)
    .action(async (file: string, options: ParseOptions) => {
      const { parseCommand } = await import('./parse/parse-command.ts');
      finish(await parseCommand(file, options, io));
    });
}

function addImport(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('import')
    .description(importHelp.description)
    .usage(commonHelp.fileUsage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<bestand>', commonHelp.file))
    .option('-o, --output <bestand>', importHelp.output)
    .addOption(trackedOption())
    .option('--no-repair', commonHelp.noRepair)
    .option('--no-personal-data', importHelp.noPersonalData)
    .option('--taxonomy <bestand>', taxonomyWords)
    .addOption(sectorOption())
    .option('--force', commonHelp.force)
    .addHelpText('after', importHelp.after)
    .action(async (file: string, options: ImportOptions) => {
      const { importCommand } = await import('./parse/import-command.ts');
      finish(await importCommand(file, options, io));
    });
}

function addCompare(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('compare')
    .description(compareHelp.description)
    .usage(compareHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<was>', compareHelp.before))
    .addArgument(new Argument('[wordt...]', compareHelp.after))
    .option('--json', compareHelp.json)
    .option('-o, --output <bestand>', compareHelp.output)
    .option('--redline <bestand>', compareHelp.redline)
    .addOption(new Option('--only <wat>', compareHelp.only).choices(onlyChoices))
    .addOption(new Option('--for <wie>', compareHelp.for).choices(forChoices))
    .addOption(new Option('--group <hoe>', compareHelp.group).choices(groupChoices))
    .addOption(new Option('--order <hoe>', compareHelp.order).choices(orderChoices))
    .addOption(new Option('--context <wat>', compareHelp.context).choices(contextChoices))
    .option('--remarks-column', compareHelp.remarksColumn)
    .addOption(
      new Option('--fail-on <wat>', compareHelp.failOn).choices(failOnChoices).default('any'),
    )
    .option('--base <sjabloon>', compareHelp.base)
    .option('--decisions <bestand>', compareHelp.decisions)
    .option('--result <bestand>', compareHelp.result)
    .option('--merge <bestand>', compareHelp.merge)
    .option('--pairs <bestand>', compareHelp.pairs)
    .addOption(sectorOption())
    .option('--sure', compareHelp.sure)
    .addOption(trackedOption())
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('--force', commonHelp.force)
    .addHelpText('after', compareHelp.notes)
    .action(async (before: string, after: string[], options: CompareOptions) => {
      const paths = [before, ...after];
      const { compareCommand } = await import('./compare/compare-command.ts');
      finish(await compareCommand(paths, options, io));
    });
}

function addDraft(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const draft = program
    .command('draft')
    .description(draftHelp.description)
    .usage(commonHelp.templateUsage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<sjabloon>', commonHelp.template));
  addFormOptions(draft)
    .option('--answers <bestand>', draftHelp.answers)
    .option('--open-rest', draftHelp.openRest)
    .addOption(new Option('--rest-open').hideHelp())
    .option('--from <protocol>', draftHelp.from)
    .addOption(trackedOption())
    .option('--save <bestand>', draftHelp.save)
    .option('--taxonomy <bestand>', taxonomyWords)
    .option('-o, --output <bestand>', draftHelp.output)
    .addOption(sourcesOption())
    .option('--force', commonHelp.force)
    .addHelpText('after', draftHelp.after)
    .action(async (template: string, options: DraftOptions) => {
      const { draftCommand } = await import('./draft/draft-command.ts');
      finish(await draftCommand(template, options, io));
    });
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
