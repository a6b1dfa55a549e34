import { Argument, type Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { sectorOption } from '../sector-option.ts';
import { approvalWords } from '../words/approval-words.ts';
import { taxonomyWords } from '../words/help-words.ts';
import { letterHelp } from '../words/letter-words.ts';
import type { AdoptOptions, WithdrawOptions } from './adopt-command.ts';
import type { DecideOptions } from './decide-command.ts';
import { addLetterOptions } from './letter-program.ts';
import type { NewVersionOptions } from './new-version-command.ts';
import type { RequestOptions } from './request-command.ts';
import type { ShowOptions } from './show-options.ts';
import type { UndoOptions } from './undo-command.ts';

type Finish = (code: ExitCode) => void;

/** Describe `approval` with its steps, `verify` and `new-version` to commander. */
export function addApproval(program: Command, io: Io, finish: Finish): void {
  const approval = program
    .command('approval')
    .description('Leg een protocol voor aan de medezeggenschap en stel het vast.')
    .usage('<stap> <bestand> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [stap]', 'toon de hulp bij een stap')
    .addHelpText(
      'after',
      `
Voorbeelden:
  akkoord approval request protocol.md --data verzoek.yaml -o verzoek.pdf
  akkoord approval decide protocol.md --data besluit.yaml -o besluit.pdf
  akkoord approval letter protocol.md -o brieven.pdf
  akkoord approval adopt protocol.md --data vaststelling.yaml
  akkoord approval show protocol.md

Wat u niet opgeeft, vraagt Akkoord op de terminal. Elke stap bewaart het
bestand zoals het was, met .bak achter de naam.
`,
    );
  addRequest(approval, io, finish);
  addDecide(approval, io, finish);
  addLetterOptions(stepOf(approval, 'letter', letterHelp.description), io, finish);
  addAdopt(approval, io, finish);
  addWithdraw(approval, io, finish);
  addUndo(approval, io, finish);
  stepOf(approval, 'show', 'Laat zien wie wat besloot, wanneer, en wat er nu moet gebeuren.')
    .option('--json', 'geef de gegevens als JSON')
    .action(async (file: string, options: ShowOptions) => {
      const { showCommand } = await import('./adopt-command.ts');
      finish(await showCommand(file, options, io));
    });
  stepOf(
    program,
    'verify',
    'Kijk of dit de tekst is waarover de raad besloot, en of de vastlegging klopt.',
  )
    .option('--json', 'geef de uitkomst als JSON')
    .addHelpText(
      'after',
      `
U krijgt drie antwoorden: is dit de tekst, klopt wat is vastgelegd, en hoe staat
het er nu voor. Leg het kenmerk altijd naast dat in uw brief of notulen.

Exitcodes: 0 alle drie in orde, 1 een van de drie niet (een andere tekst, een
vastlegging die niet klopt, ingetrokken, of niet na te gaan), 2 verkeerd gebruik
of onleesbare invoer.
`,
    )
    .action(async (file: string, options: ShowOptions) => {
      const { verifyCommand } = await import('./verify-command.ts');
      finish(await verifyCommand(file, options, io));
    });
  addNewVersion(program, io, finish);
}

function stepOf(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .usage('<bestand> [opties]')
    .helpOption('-h, --help', 'toon deze hulp')
    .addArgument(new Argument('<bestand>', 'het protocol (.md)'))
    .option('--taxonomy <bestand>', taxonomyWords);
}

function addRequest(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'request', 'Leg een protocol voor aan de raden, met een brief.')
    .option('--by <wie>', 'wie het verzoek doet')
    .option('--on <dag>', 'de dag van het verzoek; zonder deze optie: vandaag')
    .option('--respond-by <dag>', 'wanneer de raad uiterlijk reageert, volgens het reglement')
    .option('--reasons <tekst>', 'waarom u dit voorstelt')
    .option('--staff <tekst>', 'de gevolgen voor het personeel')
    .option('--parents <tekst>', 'de gevolgen voor de ouders')
    .option('--pupils <tekst>', 'de gevolgen voor de leerlingen')
    .option('--measures <tekst>', 'de maatregelen die u daarom neemt')
    .addOption(sectorOption())
    .option('--confirm-rights', 'u hebt het reglement gelezen: alle gevonden rechten gelden zo')
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', 'dit alles in een bestand (.yaml)')
    .option('--previous <bestand>', 'de vorige tekst; de was-wordttabel gaat dan mee')
    .option('-o, --output <bestand>', 'schrijf de brief naar een .pdf, .docx of .md')
    .option('--force', 'overschrijf een bestaande brief')
    .action(async (file: string, options: RequestOptions) => {
      const { requestCommand } = await import('./request-command.ts');
      finish(await requestCommand(file, options, io));
    });
}

function addDecide(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'decide', 'Leg het besluit van een raad vast, met een brief.')
    .option('--body <raad>', 'mr, gmr, pmr, omr of lmr')
    .option('--school <naam>', 'van welke school, als er meer zijn')
    .option(
      '--decision <besluit>',
      'consent (instemming), consent-with-conditions (onder voorwaarden), withheld (onthouden), positive-advice of negative-advice',
    )
    .option('--on <dag>', 'de dag van het besluit')
    .option('--conditions <tekst>', 'de voorwaarden')
    .option('--reasons <tekst>', 'de argumenten van de raad')
    .option('--by <wie>', 'wie dit vastlegt')
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', 'dit alles in een bestand (.yaml)')
    .option('-o, --output <bestand>', 'schrijf de brief naar een .pdf, .docx of .md')
    .option('--force', 'overschrijf een bestaande brief')
    .action(async (file: string, options: DecideOptions) => {
      const { decideCommand } = await import('./decide-command.ts');
      finish(await decideCommand(file, options, io));
    });
}

function addAdopt(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'adopt', 'Stel een protocol vast, als alle besluiten er zijn.')
    .option('--by <wie>', 'wie het vaststelt')
    .option('--on <dag>', 'de dag van vaststelling')
    .option('--effective-from <dag>', 'vanaf wanneer het geldt')
    .option('--evaluate-by <datum>', 'wanneer het uiterlijk wordt geëvalueerd')
    .option(
      '--motivation <tekst>',
      'hoe u aan voorwaarden voldoet, of waarom u een advies niet volgt',
    )
    .option(
      '--start-agreed',
      'de raad heeft na een negatief advies geen bezwaar tegen deze ingangsdatum',
    )
    .option('--differs-from-text', approvalWords.differsFromText.flag)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', 'dit alles in een bestand (.yaml)')
    .action(async (file: string, options: AdoptOptions) => {
      const { adoptCommand } = await import('./adopt-command.ts');
      finish(await adoptCommand(file, options, io));
    });
}

function addWithdraw(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'withdraw', 'Trek een protocol in dat is voorgelegd of vastgesteld.')
    .option('--by <wie>', 'wie het intrekt')
    .option('--on <dag>', 'de dag; zonder deze optie: vandaag')
    .option('--reason <tekst>', 'waarom')
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', 'dit alles in een bestand (.yaml)')
    .action(async (file: string, options: WithdrawOptions) => {
      const { withdrawCommand } = await import('./adopt-command.ts');
      finish(await withdrawCommand(file, options, io));
    });
}

function addUndo(parent: Command, io: Io, finish: Finish): void {
  const words = approvalWords.undo;
  stepOf(parent, 'undo', words.description)
    .option('--by <wie>', words.byFlag)
    .option('--on <dag>', words.onFlag)
    .option('--reason <tekst>', words.reasonFlag)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', words.dataFlag)
    .addHelpText('after', words.help)
    .action(async (file: string, options: UndoOptions) => {
      const { undoCommand } = await import('./undo-command.ts');
      finish(await undoCommand(file, options, io));
    });
}

function addNewVersion(program: Command, io: Io, finish: Finish): void {
  stepOf(program, 'new-version', 'Begin de volgende versie van een protocol.')
    .option('--number <nummer>', 'het nummer van de nieuwe versie')
    .option('--by <wie>', 'wie de nieuwe versie begint')
    .option('--on <dag>', 'de dag; zonder deze optie: vandaag')
    .option('--text <bestand>', 'de nieuwe tekst, als u die al hebt')
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', 'dit alles in een bestand (.yaml)')
    .option('-o, --output <bestand>', 'schrijf de nieuwe versie naar een .md')
    .option('--force', 'overschrijf een bestaand bestand')
    .action(async (file: string, options: NewVersionOptions) => {
      const { newVersionCommand } = await import('./new-version-command.ts');
      finish(await newVersionCommand(file, options, io));
    });
}
