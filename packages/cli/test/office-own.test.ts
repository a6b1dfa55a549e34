import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, digest, ownText, type Protocol } from '@akkoord/clause';
import { protocolToDocx, protocolToOdt } from '@akkoord/render';
import { compareProtocols, decodeSource, readProtocol } from '@akkoord/workflow';
import { describe, expect, test } from 'vitest';
import { isHeavy } from '../../../scripts/heavy.ts';
import { exampleAt, tampered } from './own-documents.ts';
import { temporaryFolder } from './run-main.ts';

/** Debian's package libreoffice-writer-nogui; `.ci/run` installs it. */
const office = isHeavy && spawnSync('soffice', ['--version']).status === 0;
const title = office
  ? 'after LibreOffice saved it'
  : `after LibreOffice saved it (skipped: ${isHeavy ? 'soffice is not installed' : 'pnpm test:heavy runs it'})`;

/** Let LibreOffice open a document and save it anew. */
function savedAnew(name: string, bytes: Uint8Array, form: 'docx' | 'odt' | 'txt'): Uint8Array {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), bytes);
  const out = join(folder, 'uit');
  const profile = `-env:UserInstallation=file://${join(folder, 'profiel')}`;
  const argv = ['--headless', '--convert-to', form === 'txt' ? 'txt:Text (encoded):UTF8' : form];
  execFileSync('soffice', [profile, ...argv, '--outdir', out, join(folder, name)], {
    stdio: 'ignore',
  });
  return readFileSync(join(out, name.replace(/\w+$/, form)));
}

const paths = [
  'protocols/de-vuurtoren/social-media/2025-09-01.md',
  'protocols/de-waterklok/social-media/2023-04-17/source.txt',
];

describe.skipIf(!office)(title, () => {
  test.each(paths)(
    '%s as Word is still read back whole',
    async (path) => {
      const tree = await exampleAt(path);
      const source = await decodeSource(
        'x.docx',
        savedAnew('x.docx', await protocolToDocx(tree), 'docx'),
      );
      expect(source.own?.verdict).toBe('same');
      expect(digest(await readProtocol(source))).toEqual(digest(tree));
    },
    120_000,
  );

  test('a word that was changed is what a comparison shows, in Word and in OpenDocument', async () => {
    const tree = await exampleAt(paths[0] as string);
    for (const form of ['docx', 'odt'] as const) {
      const edited = await tampered(form, tree, { shown: ['klaargezet', 'kanariegeel'] });
      const source = await decodeSource(`x.${form}`, savedAnew(`x.${form}`, edited, form));
      expect(source.own?.verdict).toBe(form === 'docx' ? 'different' : undefined);
      expect(changedWords(tree, await readProtocol(source))).toEqual(['klaargezet', 'kanariegeel']);
    }
  }, 120_000);

  test('an OpenDocument text opens with all its words', async () => {
    const tree = await exampleAt(paths[0] as string);
    const text = Buffer.from(savedAnew('x.odt', protocolToOdt(tree), 'txt')).toString();
    const bare = (words: string) => words.replace(/[\s\d]+/g, '');
    for (const clause of clausesOf(tree)) expect(bare(text)).toContain(bare(ownText(clause)));
  }, 120_000);
});

function changedWords(before: Protocol, after: Protocol): string[] {
  return compareProtocols(before, after).changes.flatMap(({ diff }) =>
    diff.filter(({ op }) => op !== 'equal').map(({ text }) => text),
  );
}
