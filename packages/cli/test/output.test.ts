import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

/** A folder with two texts and a file that stands in the way. */
function setting() {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), '1. Telefoons zijn verboden in de les.\n');
  writeFileSync(join(cwd, 'b.txt'), '1. Telefoons zijn toegestaan in de les.\n');
  writeFileSync(join(cwd, 'uit.md'), 'oud');
  mkdirSync(join(cwd, 'map.md'));
  return cwd;
}

async function compareTo(output: string, cwd = setting(), ...flags: string[]) {
  const before = readdirSync(cwd);
  const result = await runMain(['compare', 'a.txt', 'b.txt', '-o', output, ...flags], { cwd });
  return { ...result, cwd, isClean: readdirSync(cwd).join() === before.join() };
}

describe('a target that cannot be', () => {
  test.each([
    [
      'uit.md',
      'uit.md: dit bestand bestaat al. Gebruik --force om het te overschrijven, of kies een andere naam.',
    ],
    [
      'uit.odt',
      'uit.odt: Akkoord schrijft geen .odt. Kies een naam die eindigt op .md, .html, .pdf of .docx.',
    ],
    [
      'uit',
      'uit: Akkoord schrijft geen bestanden zonder extensie. Kies een naam die eindigt op .md, .html, .pdf of .docx.',
    ],
    ['weg/uit.md', 'weg/uit.md: de map weg bestaat niet. Maak die eerst aan.'],
    ['a.txt/uit.md', 'a.txt/uit.md: a.txt is geen map.'],
    ['map.md', 'map.md: dit is een map, geen bestand.'],
  ])('%s', async (output, sentence) => {
    const { code, stdout, stderr, isClean, cwd } = await compareTo(output);
    expect(stderr).toBe(`${sentence}\n`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(isClean).toBe(true);
    expect(readFileSync(join(cwd, 'uit.md'), 'utf8')).toBe('oud');
  });

  test('an input, also through a link, even with --force', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.md'), '1. Telefoons zijn verboden.\n');
    symlinkSync('a.md', join(cwd, 'b.md'));
    const argv = ['compare', '-', 'a.md', '-o', 'b.md', '--force'];
    const { code, stderr } = await runMain(argv, { cwd, stdin: 'tekst' });
    expect(stderr).toMatch(/^b\.md: dit is ook een bestand dat gelezen wordt\./);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('Telefoons');
  });

  test('a link that leads nowhere', async () => {
    const cwd = setting();
    symlinkSync('weg.md', join(cwd, 'koppeling.md'));
    const { code, stderr, isClean } = await compareTo('koppeling.md', cwd, '--force');
    expect(stderr).toMatch(
      /^koppeling\.md: dit is een snelkoppeling naar een bestand dat er niet is\./,
    );
    expect(code).toBe(2);
    expect(isClean).toBe(true);
  });

  // Windows has no pipes with a name in a folder.
  test.skipIf(process.platform === 'win32')('a pipe', async () => {
    const cwd = setting();
    execFileSync('mkfifo', [join(cwd, 'pijp.md')]);
    const { code, stderr, isClean } = await compareTo('pijp.md', cwd, '--force');
    expect(stderr).toMatch(/^pijp\.md: dit is geen gewoon bestand/);
    expect(code).toBe(2);
    expect(isClean).toBe(true);
  });

  test.each(['CON.md', 'aux.md', 'lpt1.concept.md', 'Nul .md'])('%s, a device', async (name) => {
    const { code, stderr, isClean } = await compareTo(name);
    expect(stderr).toBe(
      `${name}: zo mag een bestand op Windows niet heten. Kies een andere naam, zodat iedereen het kan openen.\n`,
    );
    expect(code).toBe(2);
    expect(isClean).toBe(true);
  });

  test.each(['console.md', 'com10.md', 'aux-lokaal.md'])('but not %s', async (name) => {
    expect((await compareTo(name)).code).toBe(1);
  });

  test('a name that is too long', async () => {
    const { code, stderr, isClean } = await compareTo(`${'a'.repeat(300)}.md`);
    expect(stderr).toMatch(/: deze naam is te lang voor een bestand\.$/m);
    expect(code).toBe(2);
    expect(isClean).toBe(true);
  });
});

describe('an existing file', () => {
  test('is overwritten with --force', async () => {
    const { code, cwd } = await compareTo('uit.md', setting(), '--force');
    expect(readFileSync(join(cwd, 'uit.md'), 'utf8')).not.toBe('oud');
    expect(code).toBe(1);
  });

  test('is written through a link, and keeps who may read it', async () => {
    const cwd = setting();
    chmodSync(join(cwd, 'uit.md'), 0o600);
    symlinkSync('uit.md', join(cwd, 'koppeling.md'));
    const { code } = await compareTo('koppeling.md', cwd, '--force');
    expect(code).toBe(1);
    expect(lstatSync(join(cwd, 'koppeling.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'uit.md'), 'utf8')).not.toBe('oud');
    if (process.platform !== 'win32') {
      expect(statSync(join(cwd, 'uit.md')).mode & 0o777).toBe(0o600);
    }
  });

  test.each([
    ['j', true],
    [' Ja ', true],
    ['n', false],
    ['', false],
  ])('on a terminal the answer %j decides', async (answer, overwritten) => {
    const cwd = setting();
    const argv = ['compare', 'a.txt', 'b.txt', '-o', 'uit.md'];
    const { code, stderr } = await runMain(argv, { cwd, tty: true, stdin: `${answer}\n` });
    expect(stderr).toMatch(/^uit\.md bestaat al\. Overschrijven\? \[j\/N\] /);
    expect(readFileSync(join(cwd, 'uit.md'), 'utf8') !== 'oud').toBe(overwritten);
    expect(code).toBe(overwritten ? 1 : 2);
  });

  test('is left alone when the terminal closes', async () => {
    const argv = ['compare', 'a.txt', 'b.txt', '-o', 'uit.md'];
    const { code } = await runMain(argv, { cwd: setting(), tty: true, stdin: '' });
    expect(code).toBe(2);
  });
});
