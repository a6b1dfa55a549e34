import { verify } from '@akkoord/approve';
import { verificationToTerminal } from '@akkoord/render/terminal';
import { type ExitCode, type Io, terminalOptions } from '../io.ts';
import { readApprovalFile } from './file.ts';
import type { ShowOptions } from './show-options.ts';

/**
 * Print whether a file still holds the text that was decided on, whether the record of that holds, where the text
 * stands now, and what differs word by word.
 *
 * @returns 0 where all three hold, also while the text lies with the councils; 1 otherwise.
 */
export async function verifyCommand(path: string, options: ShowOptions, io: Io): Promise<ExitCode> {
  const { tree } = await readApprovalFile(path, options, io);
  const result = verify(tree);
  if (options.json) io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else io.stdout.write(verificationToTerminal(result, terminalOptions(io)));
  return result.holds ? 0 : 1;
}
