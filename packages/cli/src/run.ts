import { main } from './main.ts';

/** What `run` uses of the process that it runs in. */
export interface Host {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  cwd(): string;
  once(event: 'SIGINT', listener: () => void): unknown;
  exit(code: number): void;
  exitCode?: number | string | null | undefined;
}

/**
 * Run the command line of a process and set its exit code.
 *
 * Ctrl-C ends it with 130. A reader that closes the pipe early, as `head` does, ends it quietly. The
 * process ends by itself once its output has been read, so that a pipe loses nothing.
 */
export async function run(host: Host): Promise<void> {
  host.once('SIGINT', () => host.exit(130));
  for (const stream of [host.stdout, host.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      host.exit(Number(host.exitCode ?? 0));
    });
  }
  const { stdin, stdout, stderr, env } = host;
  host.exitCode = await main(host.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd: folderOf(host),
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
 */
function folderOf(host: Host): string {
  const { INIT_CWD, npm_lifecycle_event: script } = host.env;
  return (script === 'akkoord' && INIT_CWD) || host.cwd();
}

/** Write a moment as the day that it is here. */
function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}
