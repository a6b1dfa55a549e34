import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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
