import { CommanderError } from 'commander';
import { withKnownFlags } from './approval/dutch-input.ts';
import { Failure } from './failure.ts';
import type { ExitCode, Io } from './io.ts';
import { createProgram } from './program.ts';
import { toUsageFailure } from './usage-failure.ts';
import { faultWords } from './words/failure-words.ts';

/**
 * Run one command line.
 *
 * @param argv The words after `akkoord`.
 * @param io Where input comes from and results and messages go.
 * @returns The exit code; `main` itself never ends the process and never throws.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const program = createProgram(io, (found) => {
      code = found;
    });
    await program.parseAsync(withKnownFlags(argv), { from: 'user' });
    return code;
  } catch (error) {
    return report(error, argv, io);
  }
}

function report(error: unknown, argv: readonly string[], io: Io): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    return report(toUsageFailure(error, argv), argv, io);
  }
  if (error instanceof Failure) {
    for (const line of error.lines) io.stderr.write(`${line}\n`);
    return 2;
  }
  if (error instanceof Error && error.name === 'UnreadableError') {
    // By name: its class would load what reads, which help does not need.
    const path = 'path' in error && error.path ? `${error.path}: ` : '';
    io.stderr.write(`${path}${error.message}\n`);
    return 2;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  io.stderr.write(`${faultWords.fault(message)}\n`);
  if (io.env.AKKOORD_DEBUG) io.stderr.write(`${stack}\n`);
  else io.stderr.write(`${faultWords.tell}\n`);
  return 2;
}
