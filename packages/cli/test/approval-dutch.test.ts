import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodies } from '@akkoord/clause';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import {
  hasDutchName,
  withDutchName,
  withKnownFlags,
  withKnownKeys,
} from '../src/approval/dutch-input.ts';
import { createProgram } from '../src/program.ts';
import { dutchBodies, dutchCommonFlags, dutchFlags } from '../src/words/dutch-names.ts';
import { approvalFolder, consentOf, requestedFolder } from './approval-work.ts';
import { terminalIn } from './run-main.ts';

test('a decision can be typed in Dutch', async () => {
  const work = await requestedFolder();
  const line = [
    'approval',
    'decide',
    'p.md',
    '--besluit',
    'instemming',
    '--op',
    '2026-04-01',
    '--door',
    'de secretaris',
  ];
  const one = await work.run(...line, '--raad=mr');
  expect(one.code, one.stderr).toBe(0);
  const two = await work.run(...line, '--raad', 'Personeelsgeleding');
  expect(two.code, two.stderr).toBe(0);
  expect(two.stderr).toContain('Alle besluiten zijn binnen.');
  const strange = await work.run(...line, '--raad', 'ouderraad');
  expect([strange.code, strange.stderr.includes('ouderraad')]).toEqual([2, true]);
});

test('and in a file', async () => {
  const { cwd, run, read } = await requestedFolder();
  writeFileSync(
    join(cwd, 'besluit.yaml'),
    'raad: personeelsgeleding\nbesluit: geen-instemming\nop: 2026-04-01\nredenen: Te streng.\ndoor: de secretaris\n',
  );
  const { code, stderr } = await run('approval', 'decide', 'p.md', '--data', 'besluit.yaml');
  expect(code, stderr).toBe(0);
  expect(read('p.md')).toContain('decision: withheld');
});

test('so can the data of a request, with its rights', async () => {
  const { cwd, run, read } = approvalFolder();
  const data = `door: de directeur
op: 2026-03-01
reactie-voor: 2026-04-15
redenen: De oude regels zijn oud.
gevolgen: { personeel: Weinig., ouders: Een brief., leerlingen: Meer overleg. }
maatregelen: Een studiemiddag.
rechten:
  - { raad: mr, recht: instemming, grond: "WMS art. 10, onder e", peildatum: 2025-08-01, klopt: ja }
  - { raad: oudergeleding, recht: advies, grond: "WMS art. 13, onder i", peildatum: 2025-08-01, klopt: ja, geldt: nee, reden: Het gaat niet over gegevens. }
`;
  writeFileSync(join(cwd, 'verzoek.yaml'), data);
  const asked = await run('approval', 'request', 'p.md', '--gegevens', 'verzoek.yaml');
  expect(asked.code, asked.stderr).toBe(0);
  const text = read('p.md');
  expect(text).toContain('respondBy: 2026-04-15');
  expect(text).toContain('body: omr');
  expect(text).toContain('applies: false');
  expect(text).toContain('note: Het gaat niet over gegevens.');
});

test('and which letters, and whom a text to talk about goes to', async () => {
  const work = await requestedFolder();
  expect((await work.run(...consentOf('pmr'))).code).toBe(0);
  const asked = ['approval', 'letter', 'p.md', '-o'];
  const own = await work.run(...asked, 'a.md', '--raad', 'personeelsgeleding van de MR');
  expect([own.code, own.stderr]).toEqual([2, expect.stringContaining('Kies uit mr, pmr')]);
  const section = await work.run(...asked, 'a.md', '--raad', 'personeelsgeleding');
  expect(section.code, section.stderr).toBe(0);
  expect(work.read('a.md')).toContain('# Besluit over instemming');
  const only = await work.run(...asked, 'b.md', '--alleen', 'verzoek');
  expect(only.code, only.stderr).toBe(0);
  expect(work.read('b.md')).toContain('# Verzoek om instemming');

  for (const given of [['--aan', 'medezeggenschapsraad', 'oudergeleding'], []]) {
    const { cwd, run, read } = approvalFolder();
    const named = given.length > 0 ? '' : 'aan: [medezeggenschapsraad, oudergeleding]\n';
    writeFileSync(join(cwd, 'praten.yaml'), `door: de directeur\nop: 2026-03-01\n${named}`);
    const talk = ['approval', 'request', 'p.md', '--bespreekversie', '--gegevens', 'praten.yaml'];
    const { code, stderr } = await run(...talk, ...given, '-o', 'brief.md');
    expect(code, stderr).toBe(0);
    expect(read('p.md')).toMatch(/bodies: *\[ *mr, omr *\]|bodies:\n *- mr\n *- omr/);
  }
});

test('a key in both languages is refused, and names that are no Dutch flag stay', async () => {
  const { cwd, run } = approvalFolder();
  writeFileSync(join(cwd, 'twee.yaml'), 'by: de directeur\ndoor: het bestuur\n');
  const both = await run('approval', 'request', 'p.md', '--data', 'twee.yaml');
  expect([both.code, both.stderr.includes('door')]).toEqual([2, true]);
  expect(withKnownFlags(['compare', '--opzij', 'a'])).toEqual(['compare', '--opzij', 'a']);
  expect(withKnownFlags(['approval', 'decide', '--', '--op'])).toEqual([
    'approval',
    'decide',
    '--',
    '--op',
  ]);
  expect(withKnownFlags(['approval', '--raad', 'Oudergeleding van de GMR', 'mr', 'p.md'])).toEqual([
    'approval',
    '--body',
    'ogmr',
    'mr',
    'p.md',
  ]);
  expect(withKnownFlags(['approval', '--toString', '--op=x'])).toEqual([
    'approval',
    '--toString',
    '--on=x',
  ]);
  expect(withKnownKeys({ __proto__: null, constructor: 'x', reasons: 'de raad: mr' })).toEqual({
    constructor: 'x',
    reasons: 'de raad: mr',
  });
});

test('each Dutch name stands for one that is known', async () => {
  expect(
    Object.values(dutchBodies).filter((body) => !(bodies as readonly string[]).includes(body)),
  ).toEqual([]);
  const { run } = approvalFolder();
  const steps = [
    'request',
    'decide',
    'letter',
    'consult',
    'fulfil',
    'ruling',
    'notice',
    'adopt',
    'withdraw',
    'prepare',
  ];
  const helps = await Promise.all(steps.map((step) => run('approval', step, '--help')));
  const help = helps.map(({ stdout }) => stdout).join('');
  for (const flag of Object.values(dutchFlags)) expect(help).toContain(`${flag} `);
});

/** Flags that are Dutch already, or the same word in Dutch. */
const same = new Set('--json --logo --model --school --tracked --redline --version'.split(' '));

test('help names each flag of every command in Dutch too, and no Dutch name is left over', () => {
  const io = terminalIn('/').io;
  const all: Command[] = [createProgram(io, () => undefined)];
  for (const command of all) all.push(...command.commands);
  const shown = all.flatMap(({ options }) =>
    options.filter(({ long, hidden }) => long && !hidden && !same.has(long)),
  );
  const flags = new Set(all.flatMap(({ options }) => options.map(({ long }) => long)));
  const named = new Set(Object.values({ ...dutchFlags, ...dutchCommonFlags }));
  const nameless = shown.filter((option) => !hasDutchName(withDutchName(option)));
  expect(nameless.map(({ long }) => long)).toEqual([]);
  expect([...named].filter((flag) => flag !== '--help' && !flags.has(flag))).toEqual([]);
});

test('a Dutch flag does what the other does', async () => {
  const work = approvalFolder();
  const { code, stderr } = await work.run('render', 'p.md', '--uitvoer', 'p.html');
  expect(code, stderr).toBe(0);
  const help = await work.run('draft', '--hulp');
  expect(help.stdout).toMatch(/-o, --output <bestand>[\s\S]*?\(ook\s+--uitvoer\)/);
});
