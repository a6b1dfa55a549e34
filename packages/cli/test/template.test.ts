import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

// Composes and reads many protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const template = (...argv: string[]) => runMain(['template', ...argv], { cwd: temporaryFolder() });

test('list names each template that ships', async () => {
  const { code, stdout } = await template('list');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^mobiele-telefoons {2}Protocol mobiele telefoons, versie 2\.0\.0, \d+ vragen\npesten {12,}Gedragsprotocol pesten, .*\nsocial-media/,
  );
});

describe('show', () => {
  test('prints the questions, and the positions with their weight and basis', async () => {
    const { code, stdout } = await template('show', 'mobiele-telefoons');
    expect(code).toBe(0);
    expect(stdout).toContain('1. Wat voor school is het? (sector)\n     - po: primair onderwijs');
    expect(stdout).toContain('- In de pauze op een vaste plek: keuze');
    expect(stdout).toMatch(
      /Vaststelling: verplicht, WMS art. 10 \(gelezen in de tekst van 1 augustus\s+2025, op 30 november 2026\)/,
    );
  });

  test('--example prints answers that draft takes', async () => {
    const { stdout } = await template('show', 'mobiele-telefoons', '--example');
    const drafted = await runMain(['draft', 'mobiele-telefoons', '--answers', '-'], {
      cwd: temporaryFolder(),
      stdin: stdout,
    });
    expect(drafted.code).toBe(0);
  });
});

describe('new and check', () => {
  test('a new template is sound, and says so', async () => {
    const cwd = temporaryFolder();
    const made = await runMain(['template', 'new', 'omgang-met-elkaar'], { cwd });
    expect(made).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'omgang-met-elkaar/template.yaml'), 'utf8')).toContain(
      'title: Protocol omgang met elkaar',
    );
    const checked = await runMain(['template', 'check', 'omgang-met-elkaar'], { cwd });
    expect(checked).toEqual({
      code: 0,
      stdout: '',
      stderr: 'omgang-met-elkaar: 11 protocollen en 6 bepalingen nagekeken, niets gevonden.\n',
    });
    const again = await runMain(['template', 'new', 'omgang-met-elkaar'], { cwd });
    expect(again).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/bestaat al en is niet leeg/),
    });
  });

  test('a terminal sees how far it is, on a line that is gone at the end', async () => {
    const cwd = temporaryFolder();
    await runMain(['template', 'new', 'x'], { cwd });
    const { stderr } = await runMain(['template', 'check', 'x'], { cwd, tty: true });
    expect(stderr).toContain('\r\u001b[KNakijken: 50%');
    expect(stderr.split('\r\u001b[K').at(-1)).toMatch(/^x: 11 protocollen .*niets gevonden\.\n$/);
  });

  test('a finding gives its place, what to do, its rule, and exit code 1', async () => {
    const cwd = temporaryFolder();
    await runMain(['template', 'new', 'x'], { cwd });
    mkdirSync(join(cwd, 'x/clauses/decency'), { recursive: true });
    const file = join(cwd, 'x/clauses/decency/iedereen.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('modality: obligation', 'modality: prohibition'),
    );
    const { code, stdout, stderr } = await runMain(['template', 'check', 'x'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^x: clauses\/decency\/iedereen.md: decency-1: 'expects' zegt prohibition.*\(unexpected-norm\)\n$/,
    );
    expect(stderr).toMatch(/1 bevinding\.\n$/);
  });

  test('--json gives the findings as data, with the answers that bring them out', async () => {
    const cwd = temporaryFolder();
    await runMain(['template', 'new', 'x'], { cwd });
    const file = join(cwd, 'x/clauses/decency/iedereen.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\.\n$/, ', zoals in Q.9 staat.\n'));
    const { code, stdout } = await runMain(['template', 'check', 'x', '--json'], { cwd });
    expect(code).toBe(1);
    const { template: name, findings } = JSON.parse(stdout);
    expect(name).toBe('x');
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'reference-lost',
        data: expect.objectContaining({ reference: 'Q.9' }),
        answers: expect.any(Object),
      }),
    );
  });

  test('a name that cannot be an id is refused', async () => {
    expect(await template('new', 'Mijn Sjabloon')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/kleine letters/),
    });
  });

  test('a template that is not there is refused, and so is an example that is not there', async () => {
    expect(await template('check', 'schoolreis')).toMatchObject({ code: 2 });
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'leeg'));
    const { code, stderr } = await runMain(['template', 'show', 'leeg', '--example'], { cwd });
    expect([code, stderr]).toEqual([2, 'leeg: dit sjabloon heeft geen voorbeeld.\n']);
  });
});

test('wrong use gets its own help page', async () => {
  expect(await template('shew')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/akkoord template --help/),
  });
});
