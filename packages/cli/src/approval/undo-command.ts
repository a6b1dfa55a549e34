import { type UndoInput, undo } from '@akkoord/approve';
import { statusWord } from '@akkoord/render/view';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { approvalWords } from '../words/approval-words.ts';
import { recordStep } from './recorded-step.ts';
import { today } from './step.ts';

/** What stands after `akkoord approval undo`. */
export interface UndoOptions {
  by?: string;
  on?: string;
  reason?: string;
  oldDates?: boolean;
  data?: string;
  taxonomy?: string;
}

/** Take back the last step that was recorded in a file, and say which. */
export function undoCommand(
  path: string,
  options: UndoOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  const words = approvalWords.undo;
  return recordStep(path, options, {
    step: ({ tree }) => ({
      fields: ['by', 'on', 'reason'],
      questions: () => ({ by: { message: words.by }, on: { message: words.on } }),
      take: (given) => undo(tree, given as UndoInput),
    }),
    defaults: today(io),
    done: ({ meta }) => {
      const history = meta.approval?.history ?? [];
      const undone = history[Number(history.at(-1)?.undoes)];
      return words.done(undone?.event ?? '', statusWord(meta));
    },
    io,
    prompts,
  });
}
