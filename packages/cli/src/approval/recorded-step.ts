import type { Protocol } from '@akkoord/clause';
import type { ExitCode, Io } from '../io.ts';
import type { Prompts } from '../prompts.ts';
import { type ApprovalFile, readApprovalFile, writeApprovalFile } from './file.ts';
import type { Given } from './input.ts';
import { stopped } from './request-command.ts';
import { type Step, takeStep } from './step.ts';

/** A step that changes the record of one file and writes nothing beside it. */
export interface RecordedStep {
  step: (file: ApprovalFile) => Step;
  /** What holds where neither a flag nor the file of `--data` says otherwise. */
  defaults?: Given;
  /** What is said once the step was recorded. */
  done: (tree: Protocol) => readonly string[];
  io: Io;
  prompts?: Prompts | undefined;
}

/**
 * Take a step with the protocol in a file, and record it there.
 *
 * @param path The file.
 * @param options The flags: those of the step's fields, `--data` and `--taxonomy`.
 */
export async function recordStep(
  path: string,
  options: { data?: string; taxonomy?: string },
  { step, defaults, done, io, prompts }: RecordedStep,
): Promise<ExitCode> {
  const file = await readApprovalFile(path, options, io);
  const { data, taxonomy: _taxonomy, ...flags } = options;
  const source = { flags: { ...flags }, path, ...(defaults && { defaults }), data, io, prompts };
  const result = await takeStep(file.tree, step(file), source);
  if (result === null) return stopped(io);
  await writeApprovalFile(file, { tree: result.tree }, io);
  io.stderr.write(`${done(result.tree).join('\n')}\n`);
  return 0;
}
