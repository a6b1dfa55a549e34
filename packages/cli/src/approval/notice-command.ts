import { giveNotice, type NoticeInput } from '@akkoord/approve';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { noticeWords } from '../words/approval-record-words.ts';
import { recordStep } from './recorded-step.ts';
import type { RecordingOptions } from './show-options.ts';

/** Record when the councils were told of the adoption in writing. */
export function noticeCommand(
  path: string,
  options: RecordingOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  return recordStep(path, options, {
    step: ({ tree }) => ({
      fields: ['by', 'on'],
      questions: () => ({ by: { message: noticeWords.by }, on: { message: noticeWords.on } }),
      take: (given) => giveNotice(tree, given as NoticeInput),
    }),
    done: () => [noticeWords.done(path)],
    io,
    prompts,
  });
}
