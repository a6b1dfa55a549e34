import { type UndoInput, undo } from '@akkoord/approve';
import { statusWord } from '@akkoord/render/view';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { approvalWords } from '../words/approval-words.ts';
import { readApprovalFile, writeApprovalFile } from './file.ts';
import { stopped } from './request-command.ts';
import { type Step, takeStep, today } from './step.ts';

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
export async function undoCommand(
  path: string,
  options: UndoOptions,
  io: Io,
  prompts?: Prompts,
): Promise<ExitCode> {
  const file = await readApprovalFile(path, options, io);
  const { data, taxonomy: _taxonomy, ...flags } = options;
  const words = approvalWords.undo;
  const step: Step = {
    fields: ['by', 'on', 'reason'],
    questions: () => ({ by: { message: words.by }, on: { message: words.on } }),
    take: (given) => undo(file.tree, given as UndoInput),
  };
  const result = await takeStep(file.tree, step, {
    flags: { ...flags },
    defaults: today(io),
    data,
    io,
    prompts,
  });
  if (result === null) return stopped(io);
  await writeApprovalFile(file, { tree: result.tree }, io);
  const history = result.tree.meta.approval?.history ?? [];
  const undone = history[Number(history.at(-1)?.undoes)];
  const said = words.done(undone?.event ?? '', statusWord(result.tree.meta));
  io.stderr.write(`${said.join('\n')}\n`);
  return 0;
}
