import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Host, run } from '../src/run.ts';
import { temporaryFolder } from './run-main.ts';

const bin = join(import.meta.dirname, '../src/bin.ts');
const protocols = join(import.meta.dirname, '../../../protocols');
const vuurtoren = join(protocols, 'de-vuurtoren/social-media/2025-09-01.md');

/** A process that records its end instead of ending. */
function fakeHost(...argv: string[]) {
  const ended: number[] = [];
  const listeners: Array<() => void> = [];
  const streams = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
  };
  const host = {
    ...streams,
    argv: ['node', 'bin.ts', ...argv],
    env: {},
    cwd: () => '/',
    on: (_: 'SIGINT', listener: () => void) => listeners.push(listener),
    exit: (code: number) => ended.push(code),
    exitCode: undefined,
  } as unknown as Host & typeof streams;
  return { host, ended, interrupt: () => listeners.forEach((listener) => void listener()) };
}

describe('run', () => {
  test('sets the exit code and lets the process end by itself', async () => {
    const { host, ended } = fakeHost('parse');
    await run(host);
    expect(host.exitCode).toBe(2);
    expect(ended).toEqual([]);
  });

  test('ends with 130 on Ctrl-C', async () => {
    const { host, ended, interrupt } = fakeHost('--version');
    await run(host);
    interrupt();
    expect(ended).toEqual([130]);
  });

  test('ends quietly when the reader has gone', async () => {
    const { host, ended } = fakeHost('--version');
    await run(host);
    host.stdout.emit('error', Object.assign(new Error(), { code: 'EPIPE' }));
    expect(ended).toEqual([0]);
  });

  test.each([
    ['ENOSPC', 'de uitvoer: de schijf is vol.\n'],
    ['EIO', 'de uitvoer: dit bestand is niet te gebruiken (EIO).\n'],
  ])('says that nothing more comes out, for %s', async (code, sentence) => {
    const { host, ended } = fakeHost('--version');
    await run(host);
    host.stdout.emit('error', Object.assign(new Error('kapot'), { code }));
    expect(String(host.stderr.read())).toBe(sentence);
    expect(ended).toEqual([2]);
  });

  test('ends with 2 where not even messages can be written', async () => {
    const { host, ended } = fakeHost('--version');
    await run(host);
    host.stderr.emit('error', Object.assign(new Error('kapot'), { code: 'ENOSPC' }));
    expect(ended).toEqual([2]);
  });

  test('says that the folder is gone', async () => {
    const { host } = fakeHost('--version');
    const gone = () => {
      throw Object.assign(new Error('uv_cwd'), { code: 'ENOENT' });
    };
    await run(Object.assign(host, { cwd: gone }));
    expect(String(host.stderr.read())).toMatch(/^De map waarin u staat, bestaat niet meer\./);
    expect(host.exitCode).toBe(2);
  });
});

describe('the folder of the person', () => {
  const script = (folder: string, name: string) => ({
    INIT_CWD: folder,
    npm_lifecycle_event: name,
  });

  test('is that of INIT_CWD for `pnpm akkoord`, to read and to write', async () => {
    const folder = temporaryFolder();
    cpSync(vuurtoren, join(folder, 'mijn protocol.md'));
    const { host } = fakeHost('import', 'mijn protocol.md', '-o', 'beter.md');
    await run(Object.assign(host, { env: script(folder, 'akkoord') }));
    expect(host.exitCode).toBe(0);
    expect(existsSync(join(folder, 'beter.md'))).toBe(true);
  });

  test.each([
    ['without INIT_CWD', {}],
    ['for another script, which may have changed folders', script(protocols, 'controle')],
  ])('is that of the process %s', async (_, env) => {
    const { host } = fakeHost('import', vuurtoren, '-o', 'beter.md');
    const folder = temporaryFolder();
    await run(Object.assign(host, { env, cwd: () => folder }));
    expect(host.exitCode).toBe(0);
    expect(existsSync(join(folder, 'beter.md'))).toBe(true);
  });

  test('is handed over by the real command', async () => {
    const folder = temporaryFolder();
    cpSync(vuurtoren, join(folder, 'p.md'));
    const child = spawn(process.execPath, [bin, 'import', 'p.md', '-o', 'beter.md'], {
      cwd: protocols,
      env: { ...process.env, ...script(folder, 'akkoord') },
    });
    await output(child);
    expect(child.exitCode).toBe(0);
    expect(existsSync(join(folder, 'beter.md'))).toBe(true);
  });
});

describe('the real command', () => {
  test('prints and ends with its code', async () => {
    const child = spawn(process.execPath, [bin, '--version']);
    expect(await output(child)).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(child.exitCode).toBe(0);
  });

  test('reads a pipe and writes a large result whole', async () => {
    const child = spawn(process.execPath, [bin, 'compare', vuurtoren, vuurtoren, '--json']);
    const found = JSON.parse(await output(child));
    expect(found.changes.length).toBeGreaterThan(30);
    expect(child.exitCode).toBe(0);
  });

  test('survives a reader that stops early', async () => {
    const child = spawn(process.execPath, [bin, 'parse', vuurtoren, '--json']);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    expect(said).not.toMatch(/EPIPE|Error/);
    expect(child.exitCode).toBe(0);
  });

  test('ends with 130 on Ctrl-C', async () => {
    const child = spawn(process.execPath, [bin, 'parse', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => undefined);
    // More than a pipe holds: when it has drained, the command is reading.
    if (!child.stdin.write('a'.repeat(2 ** 20))) await once(child.stdin, 'drain');
    child.kill('SIGINT');
    await once(child, 'close');
    expect(child.exitCode).toBe(130);
  });
});

async function output(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  await once(child, 'close');
  return text;
}
