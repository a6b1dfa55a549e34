import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const before = join(root, 'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt');
const after = join(root, 'protocols/de-vuurtoren/social-media/2025-09-01.md');
const zip = /^PK/;

describe('compare', { timeout: 60_000 }, () => {
  test('writes a table and a redline for Word, and says what and what next', async () => {
    const cwd = temporaryFolder();
    const argv = ['compare', before, after, '-o', 'a.docx', '--redline', 'b.docx'];
    const { code, stdout, stderr } = await runMain(argv, { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['a.docx', 'b.docx']);
    for (const name of ['a.docx', 'b.docx']) {
      expect(readFileSync(join(cwd, name), 'latin1')).toMatch(zip);
    }
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Geschreven: a\.docx \(\d+ wijzigingen, \d+ bepalingen? gelijk\)\.$/m);
    expect(stderr).toMatch(
      /^Geschreven: b\.docx \(de hele tekst, met bijgehouden wijzigingen\)\.$/m,
    );
    expect(stderr.match(/Volgende stap: open a\.docx/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  test('writes a redline alone, as a page too', async () => {
    const cwd = temporaryFolder();
    const { stdout, stderr } = await runMain(['compare', before, after, '--redline', 'b.html'], {
      cwd,
    });
    expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(stdout).toBe('');
    expect(stderr).toContain('Volgende stap: open b.html');
  });

  test.each([
    [
      'b.pdf',
      'b.pdf: --redline schrijft Word of HTML. Kies een naam die eindigt op .docx of .html.',
    ],
    ['./a.html', './a.html: de tabel gaat al naar dit bestand. Kies een andere naam.'],
  ])('refuses a redline to %s', async (name, sentence) => {
    const cwd = temporaryFolder();
    const argv = ['compare', before, after, '-o', 'a.html', '--redline', name];
    const { code, stderr } = await runMain(argv, { cwd });
    expect(stderr).toBe(`${sentence}\n`);
    expect(readdirSync(cwd)).toEqual([]);
    expect(code).toBe(2);
  });

  test('does not overwrite a redline unasked', async () => {
    const cwd = temporaryFolder();
    const argv = ['compare', before, after, '--redline', 'b.docx'];
    await runMain(argv, { cwd });
    const { code, stderr } = await runMain(argv, { cwd });
    expect(stderr).toContain('b.docx: dit bestand bestaat al.');
    expect(code).toBe(2);
    expect((await runMain([...argv, '--force'], { cwd })).code).toBe(1);
  });

  test('--only substantive leaves rows out and says so', async () => {
    const { stdout } = await runMain(['compare', before, after, '--only', 'substantive'], {
      cwd: root,
    });
    expect(stdout.replace(/\s+/g, ' ')).toContain('alleen de inhoudelijke wijzigingen');
    expect(stdout).not.toMatch(/^= Gelijk/m);
  });

  test('--group topic puts rows under the names of topics', async () => {
    const draft = join(root, 'templates/social-media/expected.md');
    const argv = ['compare', draft, after, '--group', 'topic', '--fail-on', 'none'];
    const { code, stdout } = await runMain(argv, { cwd: root });
    expect(stdout).toMatch(/^Doelgroep en reikwijdte\n-+$/m);
    expect(code).toBe(0);
  });
});

test('draft writes Word', { timeout: 60_000 }, async () => {
  const cwd = temporaryFolder();
  const answers = join(root, 'templates/social-media/answers.example.yaml');
  const argv = ['draft', 'social-media', '--answers', answers, '-o', 'protocol.docx'];
  const { stderr } = await runMain(argv, { cwd });
  expect(existsSync(join(cwd, 'protocol.docx'))).toBe(true);
  expect(stderr).toContain('leg het voor aan de medezeggenschap');
});
