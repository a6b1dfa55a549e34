import { Argument, type Command, Option } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { sectorOption } from '../sector-option.ts';
import {
  adoptHelp,
  approvalHelp,
  decideHelp,
  newVersionHelp,
  prepareHelp,
  requestHelp,
  showHelp,
  verifyHelp,
  withdrawHelp,
} from '../words/approval-help-words.ts';
import { reglementHelp } from '../words/approval-record-help.ts';
import { approvalWords } from '../words/approval-words.ts';
import { commonHelp, taxonomyWords } from '../words/help-words.ts';
import { letterHelp } from '../words/letter-words.ts';
import { levelWords } from '../words/level-words.ts';
import type { AdoptOptions, WithdrawOptions } from './adopt-command.ts';
import type { DecideOptions } from './decide-command.ts';
import { addLetterOptions } from './letter-program.ts';
import type { NewVersionOptions } from './new-version-command.ts';
import type { PrepareOptions } from './prepare-command.ts';
import { addRecords } from './record-program.ts';
import type { RequestOptions } from './request-command.ts';
import type { ShowFolderOptions, ShowOptions } from './show-options.ts';
import type { UndoOptions } from './undo-command.ts';

/** The councils that can be named for a whole text. */
const levels = Object.keys(levelWords.levels);

type Finish = (code: ExitCode) => void;

/** Describe `approval` with its steps, `verify` and `new-version` to commander. */
export function addApproval(program: Command, io: Io, finish: Finish): void {
  const approval = program
    .command('approval')
    .description(approvalHelp.description)
    .usage(approvalHelp.usage)
    .helpOption('-h, --help', commonHelp.help)
    .helpCommand(approvalHelp.helpCommand, approvalHelp.helpOfStep)
    .addHelpText('after', approvalHelp.after);
  addPrepare(approval, io, finish);
  addRequest(approval, io, finish);
  addDecide(approval, io, finish);
  addLetterOptions(stepOf(approval, 'letter', letterHelp.description), io, finish);
  addRecords((name, description) => stepOf(approval, name, description), io, finish);
  addAdopt(approval, io, finish);
  addWithdraw(approval, io, finish);
  addUndo(approval, io, finish);
  stepOf(approval, 'show', showHelp.description)
    .option('--json', showHelp.json)
    .option('-o, --output <bestand>', showHelp.output)
    .option('--force', commonHelp.force)
    .addHelpText('after', showHelp.after)
    .action(async (file: string, options: ShowFolderOptions) => {
      const { showCommand } = await import('./show-command.ts');
      finish(await showCommand(file, options, io));
    });
  stepOf(program, 'verify', verifyHelp.description)
    .option('--json', verifyHelp.json)
    .addHelpText('after', verifyHelp.after)
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
    .usage(approvalHelp.stepUsage)
    .helpOption('-h, --help', commonHelp.help)
    .addArgument(new Argument('<bestand>', approvalHelp.file))
    .option('--taxonomy <bestand>', taxonomyWords);
}

function addPrepare(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'prepare', prepareHelp.description)
    .option('-o, --output <bestand>', prepareHelp.output)
    .option('--previous <bestand>', prepareHelp.previous)
    .option('--force', commonHelp.force)
    .addHelpText('after', prepareHelp.after)
    .action(async (file: string, options: PrepareOptions) => {
      const { prepareCommand } = await import('./prepare-command.ts');
      finish(await prepareCommand(file, options, io));
    });
}

/** What makes of a request a text to talk about. */
interface Discussed {
  discussion?: boolean;
  to?: string[];
}

function addRequest(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'request', requestHelp.description)
    .option('--by <wie>', requestHelp.by)
    .option('--on <dag>', requestHelp.on)
    .option('--respond-by <dag>', requestHelp.respondBy)
    .option('--reasons <tekst>', requestHelp.reasons)
    .option('--staff <tekst>', requestHelp.staff)
    .option('--parents <tekst>', requestHelp.parents)
    .option('--pupils <tekst>', requestHelp.pupils)
    .option('--measures <tekst>', requestHelp.measures)
    .addOption(sectorOption())
    .addOption(new Option('--level <raad>', levelWords.option).choices(levels))
    .option('--pupils-in-council <ja/nee>', reglementHelp.pupilsInCouncil)
    .option('--regulation <naam>', reglementHelp.regulation)
    .option('--regulation-date <datum>', reglementHelp.regulationDate)
    .option('--regulation-read <dag>', reglementHelp.regulationRead)
    .option('--term-article <artikel>', reglementHelp.termArticle)
    .option('--term-weeks <getal>', reglementHelp.termWeeks)
    .option('--holidays <tellen>', reglementHelp.holidays)
    .option('--holiday-weeks <getal>', reglementHelp.holidayWeeks)
    .option('--term-from <dag>', reglementHelp.termFrom)
    .option('--discussion', approvalWords.discussion.flag)
    .option('--to <raad...>', approvalWords.discussion.to)
    .option('--confirm-rights', requestHelp.confirmRights)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', requestHelp.data)
    .option('--previous <bestand>', requestHelp.previous)
    .option('-o, --output <bestand>', requestHelp.output)
    .option('--force', requestHelp.force)
    .action(async (file: string, options: RequestOptions & Discussed) => {
      const { discussion, ...rest } = options;
      if (discussion) {
        const { discussCommand } = await import('./discuss-command.ts');
        return finish(await discussCommand(file, rest, io));
      }
      const { requestCommand } = await import('./request-command.ts');
      finish(await requestCommand(file, options, io));
    });
}

function addDecide(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'decide', decideHelp.description)
    .option('--body <raad>', decideHelp.body)
    .option('--school <naam>', decideHelp.school)
    .option('--decision <besluit>', decideHelp.decision)
    .option('--on <dag>', decideHelp.on)
    .option('--conditions <tekst>', decideHelp.conditions, addLine)
    .option('--reasons <tekst>', decideHelp.reasons)
    .option('--meeting-on <dag>', reglementHelp.meetingOn)
    .option('--chair <naam>', reglementHelp.chair)
    .option('--by <wie>', decideHelp.by)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', decideHelp.data)
    .option('-o, --output <bestand>', decideHelp.output)
    .option('--force', decideHelp.force)
    .action(async (file: string, options: DecideOptions) => {
      const { decideCommand } = await import('./decide-command.ts');
      finish(await decideCommand(file, options, io));
    });
}

/** What is given again is a line more. */
function addLine(text: string, before?: string): string {
  return before === undefined ? text : `${before}\n${text}`;
}

function addAdopt(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'adopt', adoptHelp.description)
    .option('--by <wie>', adoptHelp.by)
    .option('--on <dag>', adoptHelp.on)
    .option('--effective-from <dag>', adoptHelp.effectiveFrom)
    .option('--evaluate-by <datum>', adoptHelp.evaluateBy)
    .option('--motivation <tekst>', adoptHelp.motivation)
    .option('--start-agreed', adoptHelp.startAgreed)
    .option('--differs-from-text', approvalWords.differsFromText.flag)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', adoptHelp.data)
    .action(async (file: string, options: AdoptOptions) => {
      const { adoptCommand } = await import('./adopt-command.ts');
      finish(await adoptCommand(file, options, io));
    });
}

function addWithdraw(parent: Command, io: Io, finish: Finish): void {
  stepOf(parent, 'withdraw', withdrawHelp.description)
    .option('--by <wie>', withdrawHelp.by)
    .option('--on <dag>', withdrawHelp.on)
    .option('--reason <tekst>', withdrawHelp.reason)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', withdrawHelp.data)
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
  stepOf(program, 'new-version', newVersionHelp.description)
    .option('--number <nummer>', newVersionHelp.number)
    .option('--by <wie>', newVersionHelp.by)
    .option('--on <dag>', newVersionHelp.on)
    .option('--text <bestand>', newVersionHelp.text)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', newVersionHelp.data)
    .option('-o, --output <bestand>', newVersionHelp.output)
    .option('--force', newVersionHelp.force)
    .action(async (file: string, options: NewVersionOptions) => {
      const { newVersionCommand } = await import('./new-version-command.ts');
      finish(await newVersionCommand(file, options, io));
    });
}
