/**
 * Pack every room with npm and with pnpm, install the tarballs in an empty folder, and use what was installed.
 *
 * It says what went wrong and ends with 1 where the two tarballs of a room differ, where publint has something to
 * say about one, where packing leaves the work tree other than it was, or where the program or the library does
 * not work in that folder. Rooms come from the tarballs alone; what others made comes from the cache of npm, and
 * from the registry where the cache lacks it. What is installed runs on the Node and npm of whoever calls this,
 * not on those of the workspace.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = join(import.meta.dirname, '..');
const rooms = readdirSync(join(root, 'packages'))
  .map((room) => join(root, 'packages', room))
  .filter(isPublished);
const work = mkdtempSync(join(tmpdir(), 'akkoord-tarballs-'));
const empty = join(work, 'een lege map');

try {
  const before = run('git', ['status', '--porcelain'], root);
  const tarballs = pack();
  if (run('git', ['status', '--porcelain'], root) !== before) {
    throw new Error('Packing leaves the work tree changed');
  }
  for (const tarball of tarballs) await lint(tarball);
  install(tarballs);
  use();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Whether a room is for others to install: the page is not. */
function isPublished(room: string): boolean {
  const { private: isPrivate } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as {
    private?: boolean;
  };
  return !isPrivate;
}

/** Give the tarballs that npm makes, after pnpm made the same. */
function pack(): string[] {
  const [byNpm, byPnpm] = [join(work, 'npm'), join(work, 'pnpm')];
  mkdirSync(byNpm);
  mkdirSync(byPnpm);
  run('npm', ['pack', '--silent', '--pack-destination', byNpm, ...rooms], root);
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const one = ['--workspace-concurrency=1', 'pack', '--pack-destination', byPnpm];
  run('npx', ['--yes', packageManager, '-r', ...one], root);
  const names = readdirSync(byNpm);
  if (names.length !== rooms.length) throw new Error(`Packed ${names.join(', ')}`);
  for (const folder of [byNpm, byPnpm]) for (const name of names) unpack(folder, name);
  run('diff', ['-r', join(byNpm, 'unpacked'), join(byPnpm, 'unpacked')], work);
  return names.map((name) => join(byNpm, name));
}

function unpack(folder: string, name: string): void {
  const to = join(folder, 'unpacked', name);
  mkdirSync(to, { recursive: true });
  run('tar', ['-xzf', name, '-C', to], folder);
}

async function lint(tarball: string): Promise<void> {
  const content = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: content.buffer }, strict: true });
  const said = messages.map((message) => formatMessage(message, pkg, { color: false }));
  if (said.length > 0) throw new Error([`${tarball}:`, ...said].join('\n'));
}

function install(tarballs: readonly string[]): void {
  mkdirSync(empty);
  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...options, ...tarballs], empty);
}

/** Ask for help, lay two protocols side by side in a PDF, and call the library. */
function use(): void {
  const protocols = join(root, 'protocols');
  copyFileSync(
    join(protocols, 'de-wolkenfabriek/social-media/2022-11-22/source.txt'),
    join(empty, 'oud.txt'),
  );
  copyFileSync(join(protocols, 'de-vuurtoren/social-media/2025-09-01.md'), join(empty, 'nieuw.md'));
  expect(run('npx', ['akkoord', '--help'], empty), /^Gebruik: akkoord/);
  const compare = ['akkoord', 'compare', 'oud.txt', 'nieuw.md', '--fail-on', 'none'];
  expect(run('npx', [...compare, '-o', 'was wordt.pdf'], empty), /^$/);
  expect(readFileSync(join(empty, 'was wordt.pdf'), 'latin1'), /^%PDF-/);
  writeFileSync(
    join(empty, 'library.js'),
    `import { readProtocol } from '@akkoord/workflow';
     import manifest from '@akkoord/workflow/package.json' with { type: 'json' };
     console.log(typeof readProtocol, manifest.version);`,
  );
  expect(run('node', ['library.js'], empty), /^function \d/);
}

function expect(said: string, pattern: RegExp): void {
  if (!pattern.test(said)) throw new Error(`Expected ${pattern}, got: ${said.slice(0, 300)}`);
}

/** Run a program outside the workspace's own PATH; whatever it says on failing becomes the error. */
function run(program: string, words: readonly string[], cwd: string): string {
  const path = (process.env.PATH ?? '').split(delimiter);
  const PATH = path.filter((folder) => !folder.includes('node_modules')).join(delimiter);
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) && name !== 'INIT_CWD'),
  );
  return execFileSync(program, words, { cwd, encoding: 'utf8', env: { ...env, PATH } });
}
