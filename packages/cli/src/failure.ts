import { fileRefusals, unknownRefusal } from './words/failure-words.ts';

/**
 * Stop a command with sentences for the person who gave it: wrong use or unreadable input, exit code 2.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Dutch, one a line on standard error. */
  readonly lines: readonly string[];

  /** @param lines What is wrong and what to do, in Dutch. */
  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * Say in Dutch why the operating system refused a file.
 *
 * @param path The path as the user gave it.
 * @param error What the file system threw.
 */
export function toFileFailure(path: string, error: unknown): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new Failure(`${path}: ${fileRefusals[code] ?? unknownRefusal(code)}`);
}
