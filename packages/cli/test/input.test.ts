import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const text = 'Protocol\n\n1. Telefoons zijn verboden in de les.\n';

/** What each command says of a file that it cannot read. */
const refused: ReadonlyArray<readonly [name: string, content: string | Uint8Array, says: RegExp]> =
  [
    ['leeg.txt', '', /^leeg\.txt: Dit bestand is leeg: er staat geen tekst in\.$/],
    ['wit.md', ' \n\n', /^wit\.md: Dit bestand is leeg: er staat geen tekst in\.$/],
    [
      'binair.txt',
      Uint8Array.of(97, 0, 98, 0, 1),
      /^binair\.txt: Dit is geen tekstbestand\. .+\.$/,
    ],
    [
      'groot.txt',
      'a'.repeat(5 * 1024 * 1024 + 1),
      /^groot\.txt: Dit bestand is groter dan 5 MB.*\.$/,
    ],
    [
      'lang.txt',
      `Regels\n\n${'mag niet '.repeat(50_000)}`,
      /^lang\.txt: Regel 3 heeft meer dan 400\.000 tekens, .* Zet elke bepaling op een eigen regel/,
    ],
    [
      'sterren.md',
      `# Regels\n\n${'*mag* '.repeat(5000)}`,
      /^sterren\.md: De alinea die op regel 3 begint, heeft meer dan 4\.000 tekens van Markdown/,
    ],
  ];

/** What a command says of a document that it does not read, or where only text has a meaning. */
const documents: ReadonlyArray<
  readonly [name: string, content: string | Uint8Array, says: RegExp]
> = [
  [
    'a.rtf',
    '{\\rtf1 Regels}',
    /^a\.rtf: Dit is een document met opmaak.*'Word-document \(\.docx\)'/,
  ],
  ['a.docx', '{\\rtf1 Regels}', /^a\.docx: Dit is een document met opmaak/],
  ['a.msg', 'Message-ID: <1@b>\nMIME-Version: 1.0\n\nHallo', /^a\.msg: Dit is een e-mail\. /],
];

describe.each([
  ['parse', (file: string) => ['parse', file]],
  ['compare', (file: string) => ['compare', file, 'goed.txt', '-o', 'uit.md']],
  ['compare, second file', (file: string) => ['compare', 'goed.txt', file, '-o', 'uit.pdf']],
  ['draft', (file: string) => ['draft', 'social-media', '--answers', file, '-o', 'uit.html']],
])('%s refuses', (_, argv) => {
  const run = async (file: string, content?: string | Uint8Array) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'goed.txt'), text);
    mkdirSync(join(cwd, 'map'));
    if (content !== undefined) writeFileSync(join(cwd, file), content);
    const before = readdirSync(cwd);
    const result = await runMain(argv(file), { cwd });
    expect(readdirSync(cwd)).toEqual(before);
    expect(result.stdout).toBe('');
    expect(result.code).toBe(2);
    return result.stderr.trimEnd();
  };

  test.each(refused)('%s', async (file, content, says) => {
    expect(await run(file, content)).toMatch(says);
  });

  test.each(documents)('%s', async (file, content, says) => {
    const only = argv(file)[0] === 'draft';
    expect(await run(file, content)).toMatch(only ? /Dit is geen tekstbestand\. Hier hoort/ : says);
  });

  test('a missing file', async () => {
    expect(await run('weg.txt')).toBe('weg.txt: dit bestand bestaat niet.');
  });

  test('a file below a file', async () => {
    expect(await run('goed.txt/weg.txt')).toBe('goed.txt/weg.txt: dit bestand bestaat niet.');
  });

  test('a folder', async () => {
    expect(await run('map')).toBe('map: dit is een map, geen bestand.');
  });
});

describe('standard input', () => {
  test('is read for -', async () => {
    const { code, stdout } = await runMain(['parse', '-', '--json'], { cwd: '/', stdin: text });
    expect(JSON.parse(stdout)).toMatchObject({ type: 'protocol' });
    expect(code).toBe(0);
  });

  test('is Markdown when it looks like that', async () => {
    const stdin = '---\ntitle: Uit de pijp\n---\n\n# Regels\n\n1. Telefoons zijn verboden.\n';
    const { stdout } = await runMain(['parse', '-', '--json'], { cwd: '/', stdin });
    expect(JSON.parse(stdout)).toMatchObject({ meta: { title: 'Uit de pijp' } });
  });

  test('is named in messages', async () => {
    const { code, stderr } = await runMain(['parse', '-'], { cwd: '/', stdin: '' });
    expect(stderr).toMatch(/^standaardinvoer: Dit bestand is leeg/);
    expect(code).toBe(2);
  });

  test('is cut off when it does not end', async () => {
    const stdin = 'a'.repeat(51 * 1024 * 1024);
    const { code, stderr } = await runMain(['parse', '-'], { cwd: '/', stdin });
    expect(stderr).toMatch(/groter dan 5 MB/);
    expect(code).toBe(2);
  });

  test('on a terminal says how to end', async () => {
    const { stderr } = await runMain(['parse', '-'], { cwd: '/', stdin: text, tty: true });
    expect(stderr).toContain('Ctrl-D');
  });
});

test('a file in Windows-1252 is read, with a notice', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'oud.txt'), Buffer.from('1. Privé is privé.', 'latin1'));
  const { code, stdout, stderr } = await runMain(['parse', 'oud.txt', '--json'], { cwd });
  expect(stdout).toContain('Privé is privé.');
  expect(stderr).toMatch(/^oud\.txt: .*Windows-1252/);
  expect(code).toBe(0);
});

test('parse refuses a text with too many clauses, by name', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'veel.txt'), `Regels\n\n${'- mag\n'.repeat(10_001)}`);
  const { code, stdout, stderr } = await runMain(['parse', 'veel.txt', '--json'], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^veel\.txt: Deze tekst heeft 10\.001 bepalingen; .* eigen bestand\.\n$/);
});
