import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { adoptCommand, withdrawCommand } from '../src/approval/adopt-command.ts';
import { decideCommand } from '../src/approval/decide-command.ts';
import { fulfilCommand } from '../src/approval/fulfil-command.ts';
import { newVersionCommand } from '../src/approval/new-version-command.ts';
import { requestCommand } from '../src/approval/request-command.ts';
import type { Io } from '../src/io.ts';
import { temporaryFolder, terminalIn } from './run-main.ts';
import { type Reply, scriptedPrompts } from './scripted-prompts.ts';

vi.setConfig({ testTimeout: 120_000 });

const answers = [
  'de directeur',
  '2026-12-24',
  'De regels zijn oud.',
  'Meer overleg.',
  'Een brief.',
  'Een kluisje.',
  'Een studiemiddag.',
  '?done',
];

/** A folder with a protocol, and a terminal at which someone answers. */
function terminal() {
  const cwd = temporaryFolder();
  const source = join(import.meta.dirname, 'fixtures/gedragsregels.md');
  copyFileSync(source, join(cwd, 'p.md'));
  const { io, said } = terminalIn(cwd);
  const read = () => readFileSync(join(cwd, 'p.md'), 'utf8');
  return { io, read, said: () => said.stdout + said.stderr };
}

type Command<Options> = (
  path: string,
  options: Options,
  io: Io,
  prompts: ReturnType<typeof scriptedPrompts>['prompts'],
) => Promise<number>;

/** Answer a command by a script; all answers have to be used. */
async function answer<Options>(
  command: Command<Options>,
  { io, options, replies }: { io: Io; options: Options; replies: readonly Reply[] },
) {
  const script = scriptedPrompts(replies);
  const code = await command('p.md', options, io, script.prompts);
  expect(script.left).toEqual([]);
  return { code, shown: script.shown.join('\n') };
}

test('from request to a new version, by questions only', async () => {
  const { io, read, said } = terminal();
  const asked = await answer(requestCommand, {
    io,
    options: {},
    replies: ['yes', 'no', 'De cao regelt dit.', 'kind', 'Artikel 29 WMS.', ...answers],
  });
  expect(asked.code).toBe(0);
  expect(asked.shown).toContain('artikel 24 en 29 WMS');
  expect(asked.shown).toContain('Het gaat om Voor leerlingen: A.1 en A.2');
  expect(read()).toContain('on: 2026-11-21');
  expect(read()).toContain('applies: false');

  const one = await answer(decideCommand, {
    io,
    options: {},
    replies: [
      'mr',
      'consent-with-conditions',
      '2026-11-20',
      '21 november 2026',
      'de secretaris',
      'Evalueer na een jaar.',
      '?done',
    ],
  });
  expect(one.code).toBe(0);
  expect(one.shown).toContain('vóór de dag van het verzoek');
  const two = {
    io,
    options: {},
    replies: ['omr', 'negative-advice', '2026-11-21', 'de secretaris', 'Te streng.', '?done'],
  };
  expect((await answer(decideCommand, two)).code).toBe(0);
  expect(said()).toContain('Alle besluiten zijn binnen.');

  const met = await answer(fulfilCommand, {
    io,
    options: {},
    replies: ['mr', 'Dat staat in de jaarplanning.', '2026-11-21', 'de directeur', '?done'],
  });
  expect(met.code).toBe(0);
  expect(said()).toContain('akkoord approval adopt');

  const adopted = await answer(adoptCommand, {
    io,
    options: { startAgreed: true },
    replies: ['De regel beschermt.', 'het bestuur', '2026-11-21', '2027-01-01', '2028', '?done'],
  });
  expect(adopted.code).toBe(0);
  expect(read()).toContain('status: adopted');

  const script = scriptedPrompts(['2.0', 'het bestuur', '2026-11-21', '?done']);
  const fresh = { on: '', output: 'nieuw.md' };
  expect(await newVersionCommand('p.md', fresh, io, script.prompts)).toBe(0);
  const gone = {
    io,
    options: { on: '2026-11-21' },
    replies: ['het bestuur', 'Vervangen door versie 2.0.', '?done'],
  };
  expect((await answer(withdrawCommand, gone)).code).toBe(0);
});

test('a text without rights asks for them', async () => {
  const { io, read } = terminal();
  const { writeFileSync } = await import('node:fs');
  const bare = '---\ntitle: Regels\nlanguage: nl\nschool:\n  name: De Wilg\n---\n\n1. Een regel.\n';
  writeFileSync(join(io.cwd, 'p.md'), bare);
  const replies = ['mr', 'consent', 'WMS art. 10, onder e', 'ooit', '2026-11-01', ...answers];
  expect((await answer(requestCommand, { io, options: {}, replies })).code).toBe(0);
  expect(read()).toContain('asOf: 2026-11-01');
});

const grounds = (letters: readonly string[]) =>
  letters
    .map(
      (letter) =>
        `    - { body: pmr, right: consent, basis: "WMS art. 12 lid 1, onder ${letter}", asOf: 2025-08-01, clauses: [], confirmed: false }\n`,
    )
    .join('');

test('several grounds of one section are one question, and one by one where they do not all hold', async () => {
  const text = `---\ntitle: Regels\nlanguage: nl\nschool:\n  name: De Wilg\n  sector: po\napproval:\n  rights:\n${grounds(['d', 'k', 'm'])}---\n\n1. Een regel.\n`;
  const { writeFileSync } = await import('node:fs');
  const ask = async (replies: Array<string | null>) => {
    const { io, read } = terminal();
    writeFileSync(join(io.cwd, 'p.md'), text);
    const asked = await answer(requestCommand, {
      io,
      options: {},
      replies: [...replies, ...answers],
    });
    return { code: asked.code, shown: asked.shown, text: read() };
  };
  const once = await ask(['yes']);
  expect(once.code).toBe(0);
  expect(once.shown).toContain('onder k');
  expect(once.text.match(/confirmed: true/g)).toHaveLength(3);
  const each = await ask(['each', 'yes', 'no', 'Dit regelt de cao.', 'yes']);
  expect(each.code).toBe(0);
  expect(each.text).toContain('note: Dit regelt de cao.');
  expect(each.text.match(/applies: false/g)).toHaveLength(1);
});

test('the GMR may decide for all', async () => {
  const { io, read } = terminal();
  const replies = ['gmr', 'Alle scholen, artikel 16 lid 1 WMS.', 'yes', 'yes', ...answers];
  expect((await answer(requestCommand, { io, options: {}, replies })).code).toBe(0);
  expect(read()).toContain('body: gmr');
});

test.each([
  ['at a right', [null]],
  ['at the reason for a change', ['no', null]],
  ['at a field', ['yes', 'yes', 'yes', null]],
])('who stops %s changes nothing', async (_, replies) => {
  const { io, read, said } = terminal();
  const before = read();
  expect((await answer(requestCommand, { io, options: {}, replies })).code).toBe(130);
  expect(read()).toBe(before);
  expect(said()).toContain('Er is niets vastgelegd.');
});

test('what no answer can mend is refused at once', async () => {
  const { io } = terminal();
  await expect(answer(decideCommand, { io, options: {}, replies: [] })).rejects.toThrow(
    'nog niet voorgelegd',
  );
});

test('who stops finds the answers in a file, and goes on with it', async () => {
  const { io, read } = terminal();
  const stop = await answer(requestCommand, {
    io,
    options: {},
    replies: ['yes', 'kind', 'Artikel 29 WMS.', 'yes', 'de directeur', '24-12-2026', null],
  });
  expect(stop.code).toBe(130);
  const kept = readFileSync(join(io.cwd, 'p.antwoorden.yaml'), 'utf8');
  expect(kept).toMatch(/^# Antwoorden die nog niet zijn vastgelegd/);
  expect(kept).toContain('reactie-voor: 2026-12-24\n');
  expect(kept).toContain('recht: advies\n');
  const again = await answer(requestCommand, {
    io,
    options: { data: 'p.antwoorden.yaml' },
    replies: answers.slice(2),
  });
  expect(again.code).toBe(0);
  expect(read()).toContain('note: Artikel 29 WMS.');
  expect(read()).toContain('respondBy: 2026-12-24');
});

test('a second stop writes the same file anew, and never one of somebody else', async () => {
  const { io } = terminal();
  const own = join(io.cwd, 'p.antwoorden.yaml');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(own, 'van een ander\n');
  const replies = ['yes', null];
  await answer(requestCommand, { io, options: {}, replies });
  expect(readFileSync(own, 'utf8')).toBe('van een ander\n');
  const data = 'p.antwoorden-2.yaml';
  await answer(requestCommand, { io, options: { data }, replies });
  expect(readFileSync(join(io.cwd, data), 'utf8').match(/klopt: true/g)).toHaveLength(2);
});

test('an answer that asks more and is changed asks it no more', async () => {
  const { io, read } = terminal();
  await answer(requestCommand, { io, options: {}, replies: ['yes', 'yes', 'yes', ...answers] });
  const decided = await answer(decideCommand, {
    io,
    options: { body: 'mr' },
    replies: [
      'withheld',
      '21 november 2026',
      'de secretaris',
      'Te streng.',
      'decision',
      'consent',
      '?done',
    ],
  });
  expect(decided.shown).toContain('Door uw antwoord is er 1 vraag bij gekomen.');
  expect(decided.shown).toContain('Wijzigen: Wat is het besluit? geen instemming');
  expect(read()).toContain('decision: consent');
  expect(read()).not.toContain('Te streng.');
});
