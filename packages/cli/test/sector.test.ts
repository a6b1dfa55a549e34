import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const question = 'Wat voor school het is, staat niet in de tekst.';
const law = { po: 'WMS art. 13 lid 1, onder i', vo: 'WMS art. 14 lid 3, onder d' };

function workplace(school = 'De Wilg') {
  const cwd = temporaryFolder();
  const rule = (age: number) =>
    `1. De school vraagt aan ouders van leerlingen onder de ${age} jaar toestemming voor foto’s.\n`;
  writeFileSync(join(cwd, 'oud.txt'), `Protocol foto’s van De Wilg\n\n${rule(15)}`);
  writeFileSync(join(cwd, 'nieuw.txt'), `Protocol foto’s van De Wilg\n\n${rule(16)}`);
  const front = `---\ntitle: Foto’s\nstatus: draft\nschool:\n  name: ${school}\n---\n\n`;
  writeFileSync(join(cwd, 'p.md'), `${front}${rule(16)}`);
  writeFileSync(
    join(cwd, 'verzoek.yaml'),
    'by: de directeur\non: 2026-03-01\nrespondBy: 2026-04-15\nreasons: Oud.\nmeasures: Geen.\nconsequences: { staff: Geen., parents: Een brief., pupils: Geen. }\n',
  );
  return { cwd, run: (...argv: string[]) => runMain(argv, { cwd }) };
}

test('compare shows all rights that can hold, and asks', async () => {
  const { run } = workplace();
  const { stdout, stderr } = await run('compare', 'oud.txt', 'nieuw.txt');
  const shown = stdout.replace(/\s+/g, ' ');
  expect(shown).toContain(`${law.po}, als de school po, so of so+vso is`);
  expect(shown).toContain(`${law.vo}, als de school vso of vo is`);
  expect(stderr).toContain(`${question} Daarvan hangt af welk recht ouders en leerlingen hebben.`);
});

test.each([
  ['po', law.po, law.vo],
  ['so+vso', law.po, law.vo],
  ['vso', law.vo, law.po],
])('compare --sector %s shows what holds there', async (sector, held, other) => {
  const { run } = workplace();
  const { stdout, stderr } = await run('compare', 'oud.txt', 'nieuw.txt', '--sector', sector);
  expect(stdout.replace(/\s+/g, ' ')).toContain(held);
  expect(stdout.replace(/\s+/g, ' ')).not.toContain(other);
  expect(stderr).not.toContain(question);
});

test('import asks, and writes what it is told', async () => {
  const { cwd, run } = workplace();
  expect((await run('import', 'p.md', '-o', 'q.md')).stderr).toContain(question);
  const told = await run('import', 'p.md', '-o', 'q.md', '--force', '--sector', 'vo');
  expect(told.stderr).not.toContain(question);
  expect(readFileSync(join(cwd, 'q.md'), 'utf8')).toContain('sector: vo');
});

test('a request does not go out before the kind of school is known', async () => {
  const { cwd, run } = workplace();
  const asking = ['approval', 'request', 'p.md', '--data', 'verzoek.yaml', '--confirm-rights'];
  const refused = await run(...asking);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('Wat voor school het is, staat niet in het protocol.');
  const asked = await run(...asking, '--sector', 'vo');
  expect(asked.code, asked.stderr).toBe(0);
  const text = readFileSync(join(cwd, 'p.md'), 'utf8');
  expect(text).toContain('sector: vo');
  expect(text).toContain(law.vo);
  expect(text).not.toContain(law.po);
  expect((await run('verify', 'p.md')).code).toBe(0);
});
