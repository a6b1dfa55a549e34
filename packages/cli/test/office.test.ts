import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { protocolToDocx, redlineToDocx } from '@akkoord/render';
import { compareProtocols, readProtocol } from '@akkoord/workflow';
import { describe, expect, test } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { docxText } from '../../render/test/docx-text.ts';
import { wholeText } from '../../render/test/whole-text.ts';
import { temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const python = '/usr/bin/python3';

/** Debian's packages libreoffice-writer-nogui and python3-uno; `.ci/run` installs them. */
const office =
  isHeavy &&
  spawnSync('soffice', ['--version']).status === 0 &&
  spawnSync(python, ['-c', 'import uno']).status === 0;
const title = office
  ? 'in LibreOffice'
  : `in LibreOffice (skipped: ${isHeavy ? 'soffice or python3-uno is not installed' : 'pnpm test:heavy runs it'})`;

const read = (path: string) =>
  readProtocol({ path, content: readFileSync(join(root, path), 'utf8') });
const files = globSync('protocols/*/*/{*.md,*/source.txt}', { cwd: root }).sort();
const protocols = await Promise.all(files.map(read));

/** Open Word files in LibreOffice; give what stands there as it is, all accepted, and all rejected. */
function inOffice(files: Record<string, Uint8Array>) {
  const folder = temporaryFolder();
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  execFileSync(python, [join(import.meta.dirname, 'office.py'), join(folder, 'profile'), ...paths]);
  return (name: string, mode: 'asis' | 'accept' | 'reject') =>
    readFileSync(join(folder, `${name}.${mode}.txt`), 'utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd();
}

describe.skipIf(!office)(title, () => {
  test('all changes of a redline accepted give the new text, rejected the old one, for every pair', async () => {
    const pairs = protocols.flatMap((before, row) =>
      protocols.flatMap((after, column) =>
        row === column ? [] : [compareProtocols(before, after)],
      ),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    const files: Record<string, Uint8Array> = {};
    for (const [index, pair] of pairs.entries()) files[`${index}.docx`] = await redlineToDocx(pair);
    const written = inOffice(files);
    // LibreOffice keeps an empty paragraph where one went out that had a footnote; the standard does not.
    const text = (name: string, mode: 'accept' | 'reject') =>
      written(name, mode).replace(/\n{2,}/g, '\n');
    for (const [index, pair] of pairs.entries()) {
      expect(text(`${index}.docx`, 'accept')).toBe(wholeText(pair, 'after', { marks: true }));
      expect(text(`${index}.docx`, 'reject')).toBe(wholeText(pair, 'before', { marks: true }));
    }
  }, 120_000);

  test('a protocol shows its own numbers, counted by the program', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [index, tree] of protocols.entries())
      files[`${index}.docx`] = await protocolToDocx(tree);
    const text = inOffice(files);
    for (const [index, tree] of protocols.entries()) {
      const same = compareProtocols(tree, tree);
      const shown = text(`${index}.docx`, 'asis').replace(/[ \t]+/g, ' ');
      const labelled = wholeText(same, 'after')
        .split('\n')
        .filter((line) => line.includes('\t'));
      expect(labelled.length).toBeGreaterThan(10);
      for (const line of labelled) {
        if (!line.startsWith('•'))
          expect(shown).toContain(line.slice(0, 30).replace(/[ \t]+/g, ' '));
      }
      expect(docxText(files[`${index}.docx`] as Uint8Array)).not.toContain(
        labelled.find((line) => /^\d/.test(line)),
      );
    }
  }, 120_000);
});
