import { toFileFailure } from './failure.ts';
import { main } from './main.ts';
import { outputWords } from './words/file-words.ts';

/** What `run` uses of the process that it runs in. */
export interface Host {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  cwd(): string;
  on(event: 'SIGINT', listener: () => void): unknown;
  exit(code: number): void;
  exitCode?: number | string | null | undefined;
}

/**
 * Run the command line of a process and set its exit code.
 *
 * Ctrl-C ends it with 130. A reader that closes the pipe early, as `head` does, ends it quietly; output that cannot
 * be written, as on a full disk, ends it with a sentence and 2. The process ends by itself once its output has been
 * read, so that a pipe loses nothing.
 */
export async function run(host: Host): Promise<void> {
  const { stdin, stdout, stderr, env } = host;
  host.on('SIGINT', () => host.exit(130));
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return host.exit(Number(host.exitCode ?? 0));
      if (stream === stdout) stderr.write(`${toFileFailure(outputWords.output, error).message}\n`);
      host.exit(2);
    });
  }
  const cwd = folderOf(host);
  if (cwd === null) {
    stderr.write(`${outputWords['folder-gone']}\n`);
    host.exitCode = 2;
    return;
  }
  host.exitCode = await main(host.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd,
    today: localDay(new Date()),
  });
  stdin.destroy();
}

/**
 * Tell in which folder the person stands.
 *
 * `pnpm akkoord` in a folder of the repository, or with `--dir` from elsewhere, runs the script `akkoord` of the
 * root: the process then stands in the root, and `INIT_CWD` says where the person does. Another script may have
 * changed folders on purpose, so its `INIT_CWD` is left alone.
 *
 * @returns `null` where the folder was deleted.
 */
function folderOf(host: Host): string | null {
  const { INIT_CWD, npm_lifecycle_event: script } = host.env;
  if (script === 'akkoord' && INIT_CWD) return INIT_CWD;
  try {
    return host.cwd();
  } catch {
    return null;
  }
}

/** Write a moment as the day that it is here. */
function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}
