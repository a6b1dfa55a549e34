import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const vuurtoren = join(root, 'protocols/de-vuurtoren/social-media/2025-09-01.md');
const wolkenfabriek = join(root, 'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt');
const sterrenwacht = join(
  root,
  'protocols/sterrenwacht-college/social-media/2024-03-26/source.txt',
);
const answers = join(root, 'templates/social-media/answers.example.yaml');

const colourCode = '\u001B[';

describe('parse', () => {
  test.each([[vuurtoren], [wolkenfabriek], [sterrenwacht]])('reads %s', async (file) => {
    const { code, stdout } = await runMain(['parse', file], { cwd: root });
    expect(stdout).toMatch(/Gelezen: \d+ bepalingen/);
    expect(code).toBe(0);
  });

  test('gives messages with file, line and rule on standard error', async () => {
    const { stdout, stderr } = await runMain(['parse', sterrenwacht, '--json'], { cwd: root });
    const { data } = JSON.parse(stdout) as Protocol;
    const told = data?.messages?.filter(({ level }) => level !== 'info') ?? [];
    const lines = stderr.trimEnd().split('\n').filter(Boolean);
    expect(lines).toHaveLength(told.length);
    for (const line of lines)
      expect(line).toMatch(/^.+source\.txt(?::\d+)?: .+ \([a-z][a-z0-9-]*\)$/);
  });

  test('--why says on standard error why something was read as it was', async () => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'a.txt'),
      'Regels van het plein\n\nFietsen\n\n1. De bel¹ gaat om negen uur.\n\n¹ Op maandag niet.\n\nPagina 1 van 1\n',
    );
    const quiet = await runMain(['parse', 'a.txt'], { cwd });
    expect(quiet.stderr).not.toContain('read-as');
    const { stderr } = await runMain(['parse', 'a.txt', '--why'], { cwd });
    expect(stderr).toContain('a.txt:3: Dit is een kop: ');
    expect(stderr).toContain('a.txt:7: Dit is voetnoot 1: ');
    expect(stderr).toContain(
      'a.txt:9: Deze regel is opzijgezet: Paginanummer. (read-as-furniture)',
    );
    expect(stderr).toContain('1 voetnoot, ');
  });

  test('--no-repair repairs nothing', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), '1. Hetis hier toegestaan om te bel-\nlen.\n');
    const { stdout } = await runMain(['parse', 'a.txt', '--no-repair', '--json'], { cwd });
    expect(stdout).toContain('Hetis hier');
  });

  test('a text without clauses is no failure, but is said', async () => {
    const { code, stderr } = await runMain(['parse', '-'], {
      cwd: '/',
      stdin: '# Alleen een kop\n',
    });
    expect(stderr).toContain('geen bepalingen');
    expect(code).toBe(0);
  });
});

describe('import', () => {
  const damaged = [
    'Protocol sociale media',
    '',
    'Regels voor medewerkers',
    '',
    '1.',
    '',
    'Hetis medewerkers niet toegestaan om leerlingen te volgen.',
    '',
    'Medewerkers vragen bij twijfel raad aan de directeur.',
    '',
  ].join('\n');

  test('writes Markdown with its doubts, which parse counts until they are gone', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'scan.txt'), damaged);
    const imported = await runMain(['import', 'scan.txt', '-o', 'net.md'], { cwd });
    expect(imported).toMatchObject({ code: 0, stdout: '' });
    expect(imported.stderr).toContain('Geschreven: net.md (2 bepalingen).');
    expect(imported.stderr).toContain('kijk 1 plaats met <!-- twijfel --> na');
    const markdown = readFileSync(join(cwd, 'net.md'), 'utf8');
    expect(markdown).toMatch(/^1\. Het is medewerkers niet toegestaan/m);
    expect(markdown).toMatch(/^2\. Medewerkers vragen .* <!-- twijfel: Het nummer 2 ontbreekt/m);

    const open = await runMain(['parse', 'net.md'], { cwd });
    expect(open.stdout).toContain('Controleer dit: twijfel bij het lezen (1)');
    writeFileSync(join(cwd, 'net.md'), markdown.replace(/ <!-- twijfel.*-->/, ''));
    const closed = await runMain(['parse', 'net.md'], { cwd });
    expect(closed.stdout).not.toContain('twijfel bij het lezen (');
  });

  test('warns of personal data, and puts placeholders in its place when asked', async () => {
    const cwd = temporaryFolder();
    const contact = 'Vertrouwenspersoon: mevrouw A. de Testnaam, telefoon 010-1234567.';
    writeFileSync(join(cwd, 'scan.txt'), `Protocol\n\nContact\n\n1. ${contact}\n2. Bel gerust.\n`);
    const warned = await runMain(['import', 'scan.txt', '-o', 'met.md'], { cwd });
    expect(warned.stderr).toContain('er staan 2 persoonsgegevens in de tekst (regel 5, 5');
    const hidden = await runMain(['import', 'scan.txt', '-o', 'zonder.md', '--no-personal-data'], {
      cwd,
    });
    expect(hidden.stderr).not.toContain('persoonsgegeven');
    expect(hidden.stderr).toContain('Lees het zelf na');
    const text = readFileSync(join(cwd, 'zonder.md'), 'utf8');
    expect(text).toContain('naam vertrouwenspersoon');
    expect(text).not.toMatch(/Testnaam|1234567/);
  });

  test('prints without -o, and writes nothing but Markdown', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'scan.txt'), damaged);
    expect((await runMain(['import', 'scan.txt'], { cwd })).stdout).toContain(
      '# Regels voor medewerkers',
    );
    const refused = await runMain(['import', 'scan.txt', '-o', 'net.pdf'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('import schrijft Markdown');
    expect(existsSync(join(cwd, 'net.pdf'))).toBe(false);
  });
});

describe('compare', () => {
  test.each([
    [[], 1],
    [['--fail-on', 'any'], 1],
    [['--fail-on', 'substantive'], 1],
    [['--fail-on', 'none'], 0],
  ])('two texts with %j gives %i', async (flags, exit) => {
    const argv = ['compare', wolkenfabriek, vuurtoren, ...flags];
    expect((await runMain(argv, { cwd: root })).code).toBe(exit);
  });

  test.each([[vuurtoren], [wolkenfabriek], [sterrenwacht]])(
    '%s with itself gives 0',
    async (file) => {
      const { code, stdout } = await runMain(['compare', file, file, '--json'], { cwd: root });
      const { changes } = JSON.parse(stdout);
      expect(changes.length).toBeGreaterThan(15);
      for (const change of changes)
        expect(change).toMatchObject({ kind: 'unchanged', moved: false });
      expect(code).toBe(0);
    },
  );

  test('words only is no substantive change', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), '1. Een leerling mag in de pauze bellen.\n');
    writeFileSync(join(cwd, 'b.txt'), '1. In de pauze mag een leerling bellen.\n');
    const run = (failOn: string) =>
      runMain(['compare', 'a.txt', 'b.txt', '--fail-on', failOn], { cwd });
    expect((await run('any')).code).toBe(1);
    expect((await run('substantive')).code).toBe(0);
  });

  test('marks read without colour', async () => {
    const { stdout } = await runMain(['compare', wolkenfabriek, vuurtoren], { cwd: root });
    expect(stdout).toMatch(/\[-[^\]]+-\]/);
    expect(stdout).toMatch(/\{\+[^}]+\+\}/);
    expect(stdout).not.toContain(colourCode);
  });

  test.each([
    ['a terminal', {}, true],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true],
    ['TERM=dumb', { TERM: 'dumb' }, false],
  ])('%s decides on colour', async (_, env, colour) => {
    const argv = ['compare', wolkenfabriek, vuurtoren];
    const { stdout } = await runMain(argv, { cwd: root, env, tty: true, columns: 100 });
    expect(stdout.includes(colourCode)).toBe(colour);
  });

  test.each([
    ['was-wordt.md', /^# |^---|\|/],
    ['was-wordt.html', /^<!doctype html>/i],
    ['was-wordt.pdf', /^%PDF-1\.7/],
  ])('writes %s and says what and what next', async (name, begin) => {
    const cwd = temporaryFolder();
    const argv = ['compare', wolkenfabriek, vuurtoren, '-o', name];
    const { code, stdout, stderr } = await runMain(argv, { cwd });
    expect(readFileSync(join(cwd, name), 'latin1')).toMatch(begin);
    expect(readdirSync(cwd)).toEqual([name]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Geschreven: was-wordt\.\w+ \(\d+ wijzigingen?, \d+ bepaling(en)? gelijk\)\.$/m,
    );
    expect(stderr).toContain('Volgende stap: ');
    expect(code).toBe(1);
  });

  test('says when there is nothing to look at', async () => {
    const cwd = temporaryFolder();
    const argv = ['compare', vuurtoren, vuurtoren, '-o', 'a.md'];
    const { code, stderr } = await runMain(argv, { cwd });
    expect(stderr).toMatch(/^Geschreven: a\.md .+\nDe twee teksten zijn gelijk\.$/m);
    expect(code).toBe(0);
  });

  test('--json and -o go together', async () => {
    const cwd = temporaryFolder();
    const argv = ['compare', wolkenfabriek, vuurtoren, '--json', '-o', 'a.md'];
    const { stdout } = await runMain(argv, { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ type: 'comparison' });
    expect(existsSync(join(cwd, 'a.md'))).toBe(true);
  });

  test('reads one side from standard input', async () => {
    const stdin = readFileSync(wolkenfabriek);
    const { code } = await runMain(['compare', '-', wolkenfabriek], { cwd: root, stdin });
    expect(code).toBe(0);
  });
});

describe('draft', () => {
  test('prints Markdown', async () => {
    const { code, stdout } = await runMain(['draft', 'social-media', '--answers', answers], {
      cwd: root,
    });
    expect(stdout).toMatch(/^---\n[\s\S]+\n---\n/);
    expect(code).toBe(0);
  });

  test('takes the folder of a template', async () => {
    const shipped = await runMain(['draft', 'social-media', '--answers', answers], { cwd: root });
    const folder = await runMain(['draft', 'templates/social-media', '--answers', answers], {
      cwd: root,
    });
    expect(folder).toEqual(shipped);
  });

  test.each([
    ['protocol.md', /^---\n/, /^Volgende stap: .*akkoord compare/],
    ['protocol.html', /^<!doctype html>/i, /^In een bijlage: .*\nVolgende stap: .*medezeggenschap/],
    ['protocol.pdf', /^%PDF-1\.7/, /^In een bijlage: .*\nVolgende stap: .*medezeggenschap/],
  ])('writes %s and says what and what next', async (name, begin, next) => {
    const cwd = temporaryFolder();
    const argv = ['draft', 'social-media', '--answers', answers, '-o', name];
    const { code, stdout, stderr } = await runMain(argv, { cwd });
    expect(readFileSync(join(cwd, name), 'latin1')).toMatch(begin);
    expect(stdout).toBe('');
    const [written = '', ...told] = stderr.split('\n');
    expect(written).toMatch(/^Geschreven: protocol\.\w+ \(\d+ bepalingen\)\.$/);
    expect(told.join('\n')).toMatch(next);
    expect(code).toBe(0);
  });

  test('names every missing answer, and writes nothing', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'antwoorden.yaml'), '# nog niets\nonbekend: ja\n');
    const argv = ['draft', 'social-media', '--answers', 'antwoorden.yaml', '-o', 'uit.md'];
    const { code, stdout, stderr } = await runMain(argv, { cwd });
    const lines = stderr.trimEnd().split('\n');
    const rest = lines.pop();
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^antwoorden\.yaml: .+: .+\.$/);
    expect(rest).toMatch(/^\d+ vragen mogen open blijven\. .*--open-rest/);
    expect(existsSync(join(cwd, 'uit.md'))).toBe(false);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('says on which line the YAML breaks off', async () => {
    const stdin = 'school: "De Vuurtoren\n';
    const { code, stderr } = await runMain(['draft', 'social-media', '--answers', '-'], {
      cwd: root,
      stdin,
    });
    expect(stderr).toMatch(/^standaardinvoer: regel \d+: dit is geen geldige YAML\./);
    expect(code).toBe(2);
  });

  test('an unknown template gets the list of those that are there', async () => {
    const { code, stderr } = await runMain(['draft', 'schoolreis', '--answers', answers], {
      cwd: root,
    });
    expect(stderr).toMatch(
      /^schoolreis: dit sjabloon bestaat niet\. Kies uit mobiele-telefoons, pesten, social-media/,
    );
    expect(code).toBe(2);
  });

  test('a folder that is no template gets its problems', async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await runMain(['draft', '.', '--answers', answers], { cwd });
    expect(stderr).toMatch(/^\.: .*template\.yaml/);
    expect(code).toBe(2);
  });
});
