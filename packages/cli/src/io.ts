import type { Disk } from './files/disk.ts';

/** Where results or messages go. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined;
}

/** All that a command may touch outside itself, handed in so that tests call `main` in one process. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Folder against which relative paths are resolved. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day on which the command runs, `2026-03-01`; steps that are taken today then need no date. */
  readonly today?: string | undefined;
  /** Where files are written. Default: the disk of this computer. */
  readonly disk?: Disk | undefined;
}

/**
 * What a run of the command tells its caller: 0 for done, 1 for differences found, 2 for wrong use or
 * unreadable input, 130 for an interruption by the user.
 */
export type ExitCode = 0 | 1 | 2 | 130;

/**
 * Tell how a result is shown on standard output: in colour only on a terminal, unless `NO_COLOR` or
 * `TERM=dumb` forbids it, and as wide as that terminal is.
 */
export function terminalOptions({ stdout, env }: Io): { colour: boolean; width?: number } {
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return { colour, ...(stdout.columns ? { width: stdout.columns } : {}) };
}

/**
 * Give the day on which something is decided.
 *
 * @throws TypeError where whoever called the command line did not say which day it is.
 */
export function dayOf({ today }: Io): string {
  if (today === undefined) throw new TypeError('Expected `today` to record a decision on');
  return today;
}

/** Tell whether there is a person who can be asked something. */
export function canAsk({ stdin, stderr }: Io): boolean {
  return stdin.isTTY === true && stderr.isTTY === true;
}
