import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const templates = join(import.meta.dirname, '../../../templates');

function workplace(template = 'social-media') {
  const cwd = temporaryFolder();
  copyFileSync(join(templates, template, 'answers.example-vo.yaml'), join(cwd, 'a.yaml'));
  const draft = (...options: string[]) =>
    runMain(['draft', template, '--answers', 'a.yaml', ...options], { cwd });
  return { cwd, draft, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

test('the short text tells what it leaves out and why, in Dutch and in English alike', async () => {
  const { draft } = workplace();
  const [dutch, english] = [await draft('--lengte', 'kort'), await draft('--length', 'short')];
  expect(dutch.code, dutch.stderr).toBe(0);
  expect(dutch).toEqual(english);
  expect(dutch.stderr).toMatch(/^De korte tekst heeft 4\d genummerde bepalingen\./);
  expect(dutch.stderr).toMatch(/^ {4}[A-Z]\.\d+ \S/m);
  expect(dutch.stdout.match(/^\d+\. /gm)?.length).toBeLessThanOrEqual(45);
});

test('a template that is short as it is says so', async () => {
  const { draft } = workplace('mobiele-telefoons');
  const { stdout, stderr } = await draft('--length', 'short');
  expect(stderr).toContain('hetzelfde');
  expect(stdout).toBe((await draft()).stdout);
});

test('a version names the text that holds; no council is asked about it', async () => {
  const { cwd, draft, read } = workplace();
  const drafted = await draft('--lengte', 'leerlingen', '-o', 'l.md');
  expect(drafted.code, drafted.stderr).toBe(0);
  expect(drafted.stderr).toMatch(/afspraken, bij Protocol sociale media/);
  expect(drafted.stderr).not.toContain('Volgende stap');
  await draft('--lengte', 'leerlingen', '-o', 'l.html');
  expect(read('l.html')).toContain('Uitleg bij Protocol sociale media (versie 0.1)');
  expect(read('l.html')).not.toContain('vaststelling en medezeggenschap');
  await draft('-o', 'p.md');
  const verified = /digest: (sha256v2:\S+)/.exec(read('l.md'))?.[1] ?? '';
  const shown = await runMain(['verify', 'p.md', '--json'], { cwd });
  expect(shown.stdout + shown.stderr).toContain(verified);
  const request = ['approval', 'request', 'l.md', '--by', 'de directeur', '--on', '2026-03-02'];
  const asked = await runMain(request, { cwd });
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('Over die versie beslist geen raad');
});

test('a version can belong to the short text', async () => {
  const { draft } = workplace();
  const [full, short] = [
    await draft('--length', 'pupils'),
    await draft('--length', 'pupils', '--van', 'kort'),
  ];
  expect(short.code, short.stderr).toBe(0);
  expect(short.stdout).not.toBe(full.stdout);
});

test('a chapter goes to another document, or cannot be left out', async () => {
  const { draft } = workplace();
  const moved = await draft('--elders', 'telefoons=het Protocol mobiele telefoons');
  expect(moved.code, moved.stderr).toBe(0);
  expect(moved.stdout).toContain('Voor telefoons op school geldt het Protocol mobiele telefoons.');
  expect(moved.stdout).not.toContain('# F. Telefoons en lessen');
  expect(moved.stderr).toContain('Ga na of dat document dit regelt');
  const gone = await draft('--zonder', 'leren');
  expect(gone.code, gone.stderr).toBe(0);
  expect(gone.stdout).not.toContain('Leren en begeleiden');
  expect((await draft('--without', 'gevolgen')).stderr).toContain('de wet vraagt regels');
  expect((await draft('--without', 'bestaat-niet')).stderr).toContain('Kies uit: telefoons');
  expect((await draft('--elders', 'telefoons')).stderr).toContain('in welk document');
});

test('in parts each part tells which council has a right in it', async () => {
  const { draft } = workplace();
  const { stdout, stderr, code } = await draft('--delen');
  expect(code, stderr).toBe(0);
  expect(stdout.match(/^# .*/gm)).toEqual([
    '# Deel 1. Voor leerlingen en ouders',
    '# Deel 2. Voor medewerkers',
    '# Deel 3. Beeld en gegevens',
  ]);
  expect(stderr).toMatch(/Deel 2\. Voor medewerkers \(J, K, L en M\):\n.*\n.*PMR/);
});

test.each([
  [['--van', 'kort'], /hoort bij --length/],
  [['--length', 'pupils', '--parts'], /heeft geen delen/],
  [['--length', 'lang'], /lang/],
])('%j is refused', async (options, message) => {
  const { draft } = workplace();
  const { code, stderr } = await draft(...options);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
