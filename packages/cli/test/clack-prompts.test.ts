import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { clackPrompts } from '../src/clack-prompts.ts';

const keys = { down: '\u001b[B', enter: '\r', space: ' ', stop: '\u0003' };

/** Prompts on streams of our own, with keys that are pressed one after the other. */
function terminal(...pressed: string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
  let screen = '';
  stderr.on('data', (chunk) => {
    screen += chunk;
  });
  const io = {
    stdin,
    stderr,
    stdout: { write: () => undefined },
    cwd: '/',
    env: {},
    today: '2026-11-21',
  };
  const press = async () => {
    for (const key of pressed) {
      await new Promise((done) => setTimeout(done, 20));
      stdin.write(key);
    }
  };
  void press();
  return { prompts: clackPrompts(io), screen: () => screen };
}

const options = [
  { value: 'a', label: 'eerste' },
  { value: 'b', label: 'tweede' },
];

test('choose one', async () => {
  const { prompts, screen } = terminal(keys.down, keys.enter);
  expect(await prompts.choose('Wat kiest u?', options)).toBe('b');
  expect(screen()).toContain('Wat kiest u?');
});

test('choose one, starting at the earlier answer', async () => {
  expect(await terminal(keys.enter).prompts.choose('Wat?', options, 'b')).toBe('b');
});

test('choose more than one', async () => {
  const { prompts } = terminal(keys.space, keys.down, keys.space, keys.enter);
  expect(await prompts.chooseMany('Wat?', options)).toEqual(['a', 'b']);
});

test('type a line, after one that is refused', async () => {
  const { prompts, screen } = terminal('x', keys.enter, 'y', keys.enter);
  expect(await prompts.type('Wat?', (input) => (input === 'x' ? 'Niet x.' : undefined))).toBe('xy');
  expect(screen()).toContain('Niet x.');
});

test('Ctrl-C ends each of them', async () => {
  expect(await terminal(keys.stop).prompts.choose('Wat?', options)).toBeNull();
  expect(await terminal(keys.stop).prompts.chooseMany('Wat?', options)).toBeNull();
  expect(await terminal(keys.stop).prompts.type('Wat?', () => undefined)).toBeNull();
});

test('say something on more than one line', () => {
  const { prompts, screen } = terminal();
  prompts.say('eerste\ntweede');
  expect(screen()).toMatch(/eerste\n.*tweede/);
});
