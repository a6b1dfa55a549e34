import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxParts } from '../../render/test/docx-text.ts';
import { png, svg } from '../../render/test/sample-logo.ts';
import { runMain, temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const example = join(root, 'protocols/de-vuurtoren/social-media/2025-09-01.md');
const damaged = join(root, 'protocols/sterrenwacht-college/social-media/2024-03-26/source.txt');

const folder = () => {
  const cwd = temporaryFolder();
  copyFileSync(example, join(cwd, 'protocol.md'));
  const run = (line: string) => runMain(line.split(' '), { cwd });
  return { cwd, run, read: (name: string) => readFileSync(join(cwd, name)) };
};

test.each(['pdf', 'docx', 'odt', 'html', 'md'])(
  'writes any readable text as %s, whole',
  async (form) => {
    const { run, read } = folder();
    const { code, stdout, stderr } = await run(`render ${damaged} -o uit.${form}`);
    expect(code, stderr).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Geschreven: uit\.\w+ \(\d+ bepalingen\)\.$/m);
    const first = read(`uit.${form}`);
    expect((await run(`render ${damaged} -o uit.${form} --force`)).code).toBe(0);
    expect(read(`uit.${form}`).equals(first)).toBe(true);
  },
);

test('an existing file stays, unless it may be overwritten', async () => {
  const { run, read, cwd } = folder();
  writeFileSync(join(cwd, 'uit.pdf'), 'van mij');
  const refused = await run('render protocol.md -o uit.pdf');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--force');
  expect(read('uit.pdf').toString()).toBe('van mij');
  expect((await run('render protocol.md -o uit.pdf --force')).code).toBe(0);
  expect(read('uit.pdf').subarray(0, 5).toString()).toBe('%PDF-');
});

test.each([
  ['render protocol.md -o uit.rtf', '.md, .html'],
  ['render protocol.md -o uit', 'zonder extensie'],
  ['render protocol.md', '--output'],
  ['render protocol.md -o protocol.md', 'gelezen'],
  ['render weg.md -o uit.pdf', 'bestaat niet'],
  ['render protocol.md -o weg/uit.pdf', 'map'],
  ['render protocol.md -o uit.pdf --logo weg.png', 'bestaat niet'],
  ['render protocol.md -o uit.pdf --logo protocol.md', 'PNG, JPEG of SVG'],
  ['render protocol.md -o uit.md --logo logo.png', 'Markdown'],
  ['render protocol.md -o uit.docx --logo logo.svg', 'SVG'],
])('%s is refused with what to do, and writes nothing', async (line, words) => {
  const { run, cwd } = folder();
  writeFileSync(join(cwd, 'logo.png'), png(30, 10));
  writeFileSync(join(cwd, 'logo.svg'), svg('<rect width="9" height="9"/>'));
  const { code, stderr } = await run(line);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
  for (const name of ['uit.pdf', 'uit.md', 'uit.docx', 'uit.rtf', 'uit']) {
    expect(existsSync(join(cwd, name))).toBe(false);
  }
});

test('a logo stands over the title, whatever its file is called', async () => {
  const { run, cwd, read } = folder();
  writeFileSync(join(cwd, 'logo.gif'), png(30, 10));
  writeFileSync(join(cwd, 'tekening.txt'), svg('<rect width="9" height="9"/>'));
  for (const line of [
    'render protocol.md -o a.docx --logo logo.gif',
    'render protocol.md -o a.pdf --logo logo.gif',
    'render protocol.md -o b.pdf --logo tekening.txt',
    'render protocol.md -o b.html --logo tekening.txt',
  ]) {
    const { code, stderr } = await run(line);
    expect(code, stderr).toBe(0);
  }
  expect(Object.keys(docxParts(read('a.docx')))).toContain('word/media/image1.png');
  expect(read('a.pdf').toString('latin1')).toMatch(/\/Subtype\s*\/Image/);
  expect(read('b.html').toString()).toContain('src="data:image/svg+xml;base64,');
});

test('the text goes along in PDF and Word, and not where the person does not want it', async () => {
  const { cwd, run, read } = folder();
  const told = await run('render protocol.md -o met.docx');
  expect(told.stderr).toContain('--no-source');
  expect(Object.keys(docxParts(read('met.docx')))).toContain('customXml/item1.xml');
  const bare = await run('render protocol.md -o zonder.docx --no-source');
  expect(bare.stderr).toContain('kan het niet controleren');
  expect(Object.keys(docxParts(read('zonder.docx')))).not.toContain('customXml/item1.xml');
  await run('render protocol.md -o met.pdf');
  await run('render protocol.md -o zonder.pdf --no-source');
  expect(read('met.pdf').toString('latin1')).toContain('/EmbeddedFile');
  expect(read('zonder.pdf').toString('latin1')).not.toContain('/EmbeddedFile');
  const page = await run('render protocol.md -o uit.html');
  expect(page.stderr).not.toContain('--no-source');
  expect(page.stderr).not.toContain('akkoord verify');
  const altered = read('protocol.md').toString().replace('evaluateBy: 2027', 'evaluateBy: 2031');
  writeFileSync(join(cwd, 'protocol.md'), altered);
  const broken = await run('render protocol.md -o uit.html --force');
  expect(broken.stderr).toContain('akkoord verify protocol.md');
});

test('a text that changed since it was adopted is not published as adopted', async () => {
  const { run, cwd } = folder();
  const text = readFileSync(example, 'utf8').replace(/^---[\s\S]*?---\n/, '');
  const front = `---
title: Regels
language: nl
status: adopted
approval:
  adoption:
    by: bestuur
    on: 2026-05-11
    digest: sha256v2:0000000000000000000000000000000000000000000000000000000000000000
---
`;
  writeFileSync(join(cwd, 'anders.md'), `${front}${text}`);
  const { code, stderr } = await run('render anders.md -o uit.pdf');
  expect(code).toBe(2);
  expect(stderr).toContain('daarna gewijzigd');
  expect(existsSync(join(cwd, 'uit.pdf'))).toBe(false);
});

test('a text without rules is no protocol to publish', async () => {
  const { run, cwd } = folder();
  writeFileSync(join(cwd, 'leeg.md'), '# Alleen een kop\n');
  const { code, stderr } = await run('render leeg.md -o uit.pdf');
  expect(code).toBe(2);
  expect(stderr).toContain('geen bepalingen');
});
