import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runMain, temporaryFolder } from './run-main.ts';

const now = '# Regels\n\n1. Een telefoon ligt in de kluis.\n2. De mediatheek sluit om vijf uur.\n';
const texts = {
  'nu.md': now,
  'bestuur.md': now.replace('kluis', 'tas'),
  'mr.md': now.replace('kluis', 'hal').replace('vijf', 'zes'),
};

function folder(): string {
  const cwd = temporaryFolder();
  for (const [name, content] of Object.entries(texts)) writeFileSync(join(cwd, name), content);
  return cwd;
}

test('several proposals: who changes what, where they clash, and one comparison a proposal as JSON', async () => {
  const cwd = folder();
  const shown = await runMain(['compare', 'nu.md', 'bestuur.md', 'mr.md'], { cwd });
  expect(shown.code).toBe(1);
  expect(shown.stdout).toContain('bestuur: wijzigt; mr: wijzigt; Samen: botsend');
  const { stdout } = await runMain(['compare', 'nu.md', 'bestuur.md', 'mr.md', '--json'], { cwd });
  const comparisons = JSON.parse(stdout) as Array<{ type: string; before: { digest: string } }>;
  expect(comparisons.map(({ type }) => type)).toEqual(['comparison', 'comparison']);
  expect(new Set(comparisons.map(({ before }) => before.digest)).size).toBe(1);
});

test('decisions stand in a file that only grows, and give a text; nothing is overwritten', async () => {
  const cwd = folder();
  const argv = [
    'compare',
    'nu.md',
    'bestuur.md',
    'mr.md',
    '--besluiten',
    'b.yaml',
    '--fail-on',
    'none',
  ];
  const begun = await runMain(argv, { cwd });
  expect(begun.code).toBe(0);
  expect(begun.stderr).toContain('Open: 2.');
  const decide = (key: string, choice: string) =>
    `  - { over: { wijziging: ${key} }, kies: ${choice}, door: de MR, op: 2026-11-20 }\n`;
  const before = readFileSync(join(cwd, 'b.yaml'), 'utf8');
  writeFileSync(join(cwd, 'b.yaml'), `${before}\n${decide('cl_1', '{ neem: mr }')}`);
  const written = await runMain([...argv, '--uitkomst', 'nieuw.md', '-o', 'v.html'], { cwd });
  expect(written.stderr).toContain('1 gewijzigd, 0 vervallen, 1 open');
  const text = readFileSync(join(cwd, 'nieuw.md'), 'utf8');
  expect(text).toContain('1. Een telefoon ligt in de hal.');
  expect(text).toContain('2. De mediatheek sluit om vijf uur.');
  expect(text).toContain('Nog te besluiten');
  expect(parse(readFileSync(join(cwd, 'b.yaml'), 'utf8')).decisions).toHaveLength(1);
  expect(existsSync(join(cwd, 'v.html'))).toBe(true);
  const again = await runMain([...argv, '--uitkomst', 'nieuw.md'], { cwd });
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('bestaat al')]);
  writeFileSync(join(cwd, 'mr.md'), texts['mr.md'].replace('hal', 'gang'));
  const stale = await runMain([...argv, '--uitkomst', 'nieuw.md', '--force'], { cwd });
  expect(stale.stderr).toContain('1 besluit is verouderd');
  expect(readFileSync(join(cwd, 'nieuw.md'), 'utf8')).toContain(
    '1. Een telefoon ligt in de kluis.',
  );
});

test.each<[string[], string]>([
  [['nu.md', 'mr.md', '--result', 'x.md'], '--result: geef ook het bestand met besluiten'],
  [
    ['nu.md', 'mr.md', 'bestuur.md', '--for', 'parents'],
    '--for: dat kan niet bij meer voorstellen',
  ],
  [['nu.md', 'mr.md', '--decisions', 'b.txt'], 'b.txt: besluiten staan in een .yaml'],
  [['nu.md', '--decisions', 'b.yaml'], 'Geef eerst de oude tekst'],
  [
    ['nu.md', 'mr.md', '--decisions', 'b.yaml', '--merge', 'b.yaml'],
    'b.yaml: dit is al het bestand',
  ],
  [
    ['nu.md', 'mr.md', '--decisions', 'er-niet/b.yaml'],
    'er-niet/b.yaml: de map er-niet is er niet',
  ],
  [['nu.md', ...Array.from({ length: 7 }, () => 'mr.md')], 'Dit zijn 7 voorstellen'],
])('%j is refused', async (argv, message) => {
  const { code, stderr } = await runMain(['compare', ...argv], { cwd: folder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

test('every command of the guide works, and its decision is one', async () => {
  const guide = join(import.meta.dirname, '../../../docs/how-to/voorstellen-naast-elkaar.md');
  const page = readFileSync(guide, 'utf8');
  const cwd = folder();
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(cwd, name), text.replace('# Regels\n', '# Regels\n\n## A. Afspraken\n'));
  }
  const commands = [...page.matchAll(/^akkoord (.+)$/gm)].map(([, line]) => line ?? '');
  const decision = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
  expect(commands).toHaveLength(4);
  for (const command of commands) {
    const { code, stderr } = await runMain(command.split(' '), { cwd });
    expect(code, stderr).toBe(1);
    if (!command.endsWith('besluiten.yaml')) continue;
    const made = readFileSync(join(cwd, 'besluiten.yaml'), 'utf8');
    writeFileSync(
      join(cwd, 'besluiten.yaml'),
      `${made}\n${decision.replace('kies: overnemen', 'kies: { neem: mr }')}`,
    );
  }
  expect(readFileSync(join(cwd, 'nieuw.md'), 'utf8')).toContain('Een telefoon ligt in de hal.');
});
