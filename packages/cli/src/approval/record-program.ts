import type { Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
import { consultHelp, fulfilHelp, noticeHelp, rulingHelp } from '../words/approval-record-help.ts';
import { approvalWords } from '../words/approval-words.ts';
import type { ConsultOptions } from './consult-command.ts';
import type { FulfilOptions } from './fulfil-command.ts';
import type { RulingOptions } from './ruling-command.ts';
import type { RecordingOptions } from './show-options.ts';

type Finish = (code: ExitCode) => void;
type StepOf = (name: string, description: string) => Command;

/** Describe what is recorded around the steps of an approval: a consultation, a condition, a ruling, a notice. */
export function addRecords(stepOf: StepOf, io: Io, finish: Finish): void {
  addConsult(stepOf('consult', consultHelp.description), io, finish);
  addFulfil(stepOf('fulfil', fulfilHelp.description), io, finish);
  addRuling(stepOf('ruling', rulingHelp.description), io, finish);
  stepOf('notice', noticeHelp.description)
    .option('--by <wie>', noticeHelp.by)
    .option('--on <dag>', noticeHelp.on)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', noticeHelp.data)
    .addHelpText('after', noticeHelp.after)
    .action(async (file: string, options: RecordingOptions) => {
      const { noticeCommand } = await import('./notice-command.ts');
      finish(await noticeCommand(file, options, io));
    });
}

function addConsult(step: Command, io: Io, finish: Finish): void {
  step
    .option('--of <mensen>', consultHelp.of)
    .option('--on <dag>', consultHelp.on)
    .option('--by <wie>', consultHelp.by)
    .option('--ground <aanleiding>', consultHelp.ground)
    .option('--how <tekst>', consultHelp.how)
    .option('--result <tekst>', consultHelp.result)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', consultHelp.data)
    .action(async (file: string, options: ConsultOptions) => {
      const { consultCommand } = await import('./consult-command.ts');
      finish(await consultCommand(file, options, io));
    });
}

function addFulfil(step: Command, io: Io, finish: Finish): void {
  step
    .option('--body <raad>', fulfilHelp.body)
    .option('--school <naam>', fulfilHelp.school)
    .option('--condition <voorwaarde>', fulfilHelp.condition)
    .option('--how <tekst>', fulfilHelp.how)
    .option('--on <dag>', fulfilHelp.on)
    .option('--by <wie>', fulfilHelp.by)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', fulfilHelp.data)
    .addHelpText('after', fulfilHelp.after)
    .action(async (file: string, options: FulfilOptions) => {
      const { fulfilCommand } = await import('./fulfil-command.ts');
      finish(await fulfilCommand(file, options, io));
    });
}

function addRuling(step: Command, io: Io, finish: Finish): void {
  step
    .option('--body <raad>', rulingHelp.body)
    .option('--school <naam>', rulingHelp.school)
    .option('--outcome <uitspraak>', rulingHelp.outcome)
    .option('--commission <naam>', rulingHelp.commission)
    .option('--number <nummer>', rulingHelp.number)
    .option('--on <dag>', rulingHelp.on)
    .option('--told-on <dag>', rulingHelp.toldOn)
    .option('--appeal <stand>', rulingHelp.appeal)
    .option('--appeal-on <dag>', rulingHelp.appealOn)
    .option('--by <wie>', rulingHelp.by)
    .option('--old-dates', approvalWords.oldDates.flag)
    .option('--data <bestand>', rulingHelp.data)
    .addHelpText('after', rulingHelp.after)
    .action(async (file: string, options: RulingOptions) => {
      const { rulingCommand } = await import('./ruling-command.ts');
      finish(await rulingCommand(file, options, io));
    });
}
