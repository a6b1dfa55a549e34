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
  const sentences: Record<string, string> = {
    ENOENT: 'dit bestand bestaat niet.',
    ENOTDIR: 'dit bestand bestaat niet.',
    EISDIR: 'dit is een map, geen bestand.',
    EACCES: 'u mag dit bestand niet lezen of schrijven.',
    EPERM: 'u mag dit bestand niet lezen of schrijven.',
    ENOSPC: 'de schijf is vol.',
    EROFS: 'op deze schijf kan niet worden geschreven.',
    ENAMETOOLONG: 'deze naam is te lang voor een bestand.',
  };
  return new Failure(
    `${path}: ${sentences[code] ?? `dit bestand is niet te gebruiken (${code}).`}`,
  );
}
