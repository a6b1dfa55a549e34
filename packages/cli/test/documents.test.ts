import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@akkoord/clause';
import { readProtocol } from '@akkoord/workflow';
import { describe, expect, test } from 'vitest';
import { hostileFiles } from '../../read/test/makers/hostile.ts';
import { runMain, temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'protocols/de-windroos/social-media/2024-06-10/protocol.docx');
const other = join(root, 'protocols/de-vuurtoren/social-media/2025-09-01.md');

/** A folder with the example in Word under another name, and a protocol in Markdown. */
function folder(): string {
  const cwd = temporaryFolder();
  copyFileSync(example, join(cwd, 'oud.bestand'));
  copyFileSync(other, join(cwd, 'nieuw.md'));
  return cwd;
}

const told = /oud\.bestand: In dit document staan 2 bijgehouden wijzigingen\./;

describe('a document of Word', () => {
  test('is read, told by its content and not by its name', async () => {
    const { code, stdout, stderr } = await runMain(['parse', 'oud.bestand'], { cwd: folder() });
    expect(code).toBe(0);
    expect(stdout).toContain('Gelezen: 14 bepalingen in 5 onderdelen.');
    expect(stderr).toMatch(told);
    expect(stderr).toContain('oud.bestand: 1 opmerking in de kantlijn is niet meegelezen.');
  });

  test('is read from standard input', async () => {
    const { code, stdout } = await runMain(['parse', '-', '--json'], {
      cwd: '/',
      stdin: readFileSync(example),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).meta.title).toBe('Protocol sociale media Basisschool De Windroos');
  });

  test('becomes Markdown with the same text', async () => {
    const cwd = folder();
    await runMain(['import', 'oud.bestand', '-o', 'uit.md'], { cwd });
    const { stdout } = await runMain(['parse', 'oud.bestand', '--json'], { cwd });
    const content = readFileSync(join(cwd, 'uit.md'), 'utf8');
    const again = await readProtocol({ path: 'uit.md', content });
    expect(digest(again).text).toBe(digest(JSON.parse(stdout)).text);
  });

  test('is read before its changes where that is asked', async () => {
    const cwd = folder();
    const after = await runMain(['import', 'oud.bestand'], { cwd });
    const before = await runMain(['import', 'oud.bestand', '--tracked', 'before'], { cwd });
    expect(after.stdout).toContain('krijgt de leerling aan het eind van de dag terug');
    expect(before.stdout).toContain('krijgt de leerling na een week terug');
  });

  test.each([
    ['explain', ['explain', 'oud.bestand', 'sec_2__cl_1']],
    ['compare', ['compare', 'oud.bestand', 'nieuw.md', '--fail-on', 'none']],
    ['compare with a model', ['compare', 'oud.bestand', '--base', 'model', '--fail-on', 'none']],
    ['synopsis', ['synopsis', 'oud.bestand', 'nieuw.md']],
    ['harmonize', ['harmonize', 'oud.bestand', 'nieuw.md', '--no-ask']],
    ['render', ['render', 'oud.bestand', '-o', 'uit.html']],
    [
      'draft --from',
      ['draft', 'social-media', '--from', 'oud.bestand', '--answers', 'antwoorden.yaml'],
    ],
  ])('is read by %s', async (_, argv) => {
    const cwd = folder();
    copyFileSync(
      join(root, 'templates/social-media/answers.example.yaml'),
      join(cwd, 'antwoorden.yaml'),
    );
    const { code, stderr } = await runMain(argv, { cwd });
    expect(stderr).toMatch(told);
    expect(code).toBe(0);
  });

  test('has no approval recorded in it: a step says to make Markdown first', async () => {
    const cwd = folder();
    const { code, stderr } = await runMain(['approval', 'decide', 'oud.bestand'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Maak dat eerst met akkoord import oud.bestand');
  });

  test('in the place of Markdown is left as it is', async () => {
    const cwd = temporaryFolder();
    copyFileSync(example, join(cwd, 'protocol.md'));
    const { code, stderr } = await runMain(['approval', 'decide', 'protocol.md'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('protocol.md: Dit is geen tekstbestand.');
    expect(readFileSync(join(cwd, 'protocol.md')).equals(readFileSync(example))).toBe(true);
  });
});

describe('a folder', () => {
  function filled(): string {
    const cwd = folder();
    mkdirSync(join(cwd, 'scholen'));
    copyFileSync(example, join(cwd, 'scholen/school 10.docx'));
    copyFileSync(other, join(cwd, 'scholen/school 2.md'));
    writeFileSync(join(cwd, 'scholen/~$school 10.docx'), 'PK');
    writeFileSync(join(cwd, 'scholen/.verborgen'), 'x');
    writeFileSync(join(cwd, 'scholen/besluiten.yaml'), 'a: 1\n');
    writeFileSync(join(cwd, 'scholen/logo.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    mkdirSync(join(cwd, 'scholen/oud'));
    return cwd;
  }

  test.each([
    ['synopsis', []],
    ['harmonize', ['--no-ask']],
  ])(
    'is for %s the files in it that can be read, in the order of their names',
    async (command, more) => {
      const { code, stderr } = await runMain([command, 'scholen', ...more], { cwd: filled() });
      expect(stderr).toContain('Uit scholen: school 2.md, school 10.docx.\n');
      expect(stderr).toContain(
        'Uit scholen niet gelezen: .verborgen, ~$school 10.docx, besluiten.yaml, logo.png, oud.\n',
      );
      expect(code).toBe(0);
    },
  );

  test('without anything to read says what to put in it', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'leeg'));
    const { code, stderr } = await runMain(['synopsis', 'leeg'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^leeg: in deze map staat geen bestand/),
    ]);
  });

  test('may be a pattern, where the shell leaves that to the program', async () => {
    const { code, stdout } = await runMain(['synopsis', 'scholen/school *', '--json'], {
      cwd: filled(),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).witnesses).toHaveLength(2);
  });

  test('a pattern that fits nothing is said', async () => {
    const { code, stderr } = await runMain(['synopsis', 'scholen/*.odt'], { cwd: filled() });
    expect([code, stderr]).toEqual([2, 'scholen/*.odt: er is geen bestand met zo’n naam.\n']);
  });
});

const hostile = hostileFiles(20261121);
const samples = hostile.filter(
  ({ name, code }, i) => !/million|very many/.test(name) && (code !== undefined || i % 12 === 0),
);

test.each(samples)('$name leaves no file behind', { timeout: 20_000 }, async ({ bytes, code }) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'x.docx'), bytes);
  const result = await runMain(['import', 'x.docx', '-o', 'uit.md'], { cwd });
  if (code === undefined && result.code === 0) return;
  expect(result.code).toBe(2);
  expect(readdirSync(cwd)).toEqual(['x.docx']);
  expect(result.stderr).toMatch(/^x\.docx: (?:Dit|De|In dit) .*\.\n$/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  expect(result.stderr).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F]/);
});
