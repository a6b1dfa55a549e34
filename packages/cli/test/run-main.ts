import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { ExitCode, Io } from '../src/io.ts';
import { main } from '../src/main.ts';

/** What a test sets around a command line. */
export interface Setting {
  cwd: string;
  stdin?: string | Uint8Array;
  env?: Io['env'];
  /** Whether all three streams are a terminal. Default `false`. */
  tty?: boolean;
  columns?: number;
}

/** Run a command line in this process and give all that it said. */
export async function runMain(
  argv: readonly string[],
  { cwd, stdin = '', env = {}, tty = false, columns }: Setting,
): Promise<{ code: ExitCode; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const output = (name: keyof typeof said) => ({
    isTTY: tty,
    columns,
    write(text: string) {
      said[name] += text;
    },
  });
  const input = Object.assign(new PassThrough(), { isTTY: tty });
  input.end(stdin);
  const code = await main(argv, {
    stdin: input,
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd,
    env,
    today: '2026-11-21',
  });
  return { code, ...said };
}

/** A terminal in a folder on which a person answers, and what was said on it. */
export function terminalIn(cwd: string): { io: Io; said: { stdout: string; stderr: string } } {
  const said = { stdout: '', stderr: '' };
  const output = (name: keyof typeof said) => ({
    isTTY: true,
    columns: 80,
    write(text: string) {
      said[name] += text;
    },
  });
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const [stdout, stderr] = [output('stdout'), output('stderr')];
  return { io: { stdin, stdout, stderr, cwd, env: {}, today: '2026-11-21' }, said };
}

/** Make a folder that is gone when the test is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
