import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Asked, Field } from '../src/ask/asked.ts';
import { terminalPrompts } from '../src/terminal-prompts.ts';

const keys = {
  down: '\u001b[B',
  enter: '\r',
  space: ' ',
  tab: '\t',
  escape: '\u001b',
  later: '\u000f',
  stop: '\u0003',
  end: '\u0004',
};

const options = [
  { value: 'a', label: 'eerste' },
  { value: 'b', label: 'tweede' },
];
const one: Field = { kind: 'one', options };
const many: Field = { kind: 'many', options };
const line: Field = { kind: 'line', suggestion: 'een voorstel' };

/** Ask on streams of our own, with keys that are pressed one after the other. */
async function ask(
  field: Field,
  pressed: readonly string[],
  { filled = null, asked = {} }: { filled?: string | null; asked?: Partial<Asked> } = {},
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
  let screen = '';
  stderr.on('data', (chunk) => {
    screen += chunk;
  });
  const stdout = { write: () => undefined };
  const io = { stdin, stderr, stdout, cwd: '/', env: { NO_COLOR: '1' }, today: '2026-11-21' };
  const prompts = terminalPrompts(io);
  const said = prompts.ask({
    asked: { id: 'x', question: 'Wat kiest u?', field, ...asked },
    standing: null,
    back: true,
    change: { more: 0, fewer: 0 },
    problem: null,
    filled,
  });
  for (const key of pressed) {
    await new Promise((done) => setTimeout(done, 20));
    stdin.write(key);
  }
  return { said: await said, screen };
}

test('choose one: nothing is chosen before a person does', async () => {
  const { said, screen } = await ask(one, [keys.enter, keys.down, keys.down, keys.enter]);
  expect(said).toEqual({ kind: 'value', value: 'b' });
  expect(screen).toContain('Wat kiest u?');
  expect(screen).toContain('Kies eerst met de pijltjes.');
});

test('choose one, starting at the earlier answer', async () => {
  const { said } = await ask(one, [keys.enter], { filled: 'b' });
  expect(said).toEqual({ kind: 'value', value: 'b' });
});

test('choose more than one', async () => {
  const pressed = [keys.down, keys.space, keys.down, keys.space, keys.enter];
  expect((await ask(many, pressed)).said).toEqual({ kind: 'value', value: ['a', 'b'] });
});

test('type a line, correct it, and see the text that follows', async () => {
  const asked = { live: (filled: unknown) => [`Er staat ${filled}.`] };
  const { said, screen } = await ask(line, ['z', 'e', '\u007f', 'on', keys.enter], { asked });
  expect(said).toEqual({ kind: 'value', value: 'zon' });
  expect(screen).toContain('Er staat zon.');
});

test('a suggestion stands there only after its key', async () => {
  expect((await ask(line, [keys.enter])).said).toEqual({ kind: 'value', value: '' });
  const taken = await ask(line, [keys.tab, '!', keys.enter]);
  expect(taken.said).toEqual({ kind: 'value', value: 'een voorstel!' });
});

test.each([one, many, line])('the same keys leave each kind of field: %j', async (field) => {
  expect((await ask(field, [keys.escape])).said).toEqual({ kind: 'back' });
  expect((await ask(field, [keys.later])).said).toEqual({ kind: 'later' });
  expect((await ask(field, [keys.stop])).said).toEqual({ kind: 'stop' });
  expect((await ask(field, [keys.end])).said).toEqual({ kind: 'stop' });
});

test('the signs < and ? are typed as any other', async () => {
  const { said } = await ask(line, ['?', '<', keys.enter], { filled: 'De Ster' });
  expect(said).toEqual({ kind: 'value', value: 'De Ster?<' });
});

test('say something on more than one line', () => {
  const stderr = Object.assign(new PassThrough(), { isTTY: true });
  const io = { stdin: new PassThrough(), stderr, stdout: { write: () => 0 }, cwd: '/', env: {} };
  terminalPrompts(io).say('eerste\ntweede');
  expect(String(stderr.read())).toBe('eerste\ntweede\n\n');
});
