import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Io } from '../src/io.ts';
import { main } from '../src/main.ts';

/** A terminal on which nothing can be printed: stands for any fault of our own. */
function brokenIo(env: Io['env']): { io: Io; said: string[] } {
  const said: string[] = [];
  const stdout = {
    write() {
      throw new Error('kapot');
    },
  };
  const stderr = { write: (text: string) => said.push(text) };
  return { io: { stdin: new PassThrough(), stdout, stderr, cwd: '/', env }, said };
}

test('a fault of our own is said as such, and how to report it', async () => {
  const { io, said } = brokenIo({});
  expect(await main(['--version'], io)).toBe(2);
  expect(said.join('')).toMatch(
    /^Er ging iets mis in Akkoord zelf: kapot\nMeld dit, .*AKKOORD_DEBUG=1/,
  );
});

test('AKKOORD_DEBUG shows where', async () => {
  const { io, said } = brokenIo({ AKKOORD_DEBUG: '1' });
  expect(await main(['--version'], io)).toBe(2);
  expect(said.join('')).toContain('main.test.ts');
});
