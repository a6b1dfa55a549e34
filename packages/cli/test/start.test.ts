import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const protocols = [
  'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt',
  'protocols/de-waterklok/social-media/2023-04-17/source.txt',
];

/** Run a command, and list the rooms and libraries that were loaded for it. */
async function loadedBy(...argv: string[]): Promise<string[]> {
  const hook = join(import.meta.dirname, 'fixtures/loaded.js');
  const bin = join(root, 'packages/cli/src/bin.ts');
  const said = await new Promise<string>((give) => {
    execFile(process.execPath, ['--import', hook, bin, ...argv], { cwd: root }, (_, __, stderr) =>
      give(stderr),
    );
  });
  const urls = [...said.matchAll(/^loaded file:(.*)$/gm)].map(([, url]) => url ?? '');
  const names = urls.map(
    (url) =>
      /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ??
      /\/packages\/([^/]+)\/src\//.exec(url)?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

test('help needs no other room', async () => {
  expect(await loadedBy('--help')).toEqual(['cli', 'commander']);
});

test('comparing texts loads nothing that it does not use', async () => {
  const loaded = await loadedBy('compare', ...protocols);
  expect(loaded).toEqual(expect.arrayContaining(['parse', 'annotate', 'collate', 'render']));
  const idle = [
    'compose',
    'docx',
    'handlebars',
    'harmonize',
    'micromark',
    'pdf',
    'saxes',
    'unpdf',
    'yaml',
    'zod',
  ];
  expect(loaded.filter((name) => idle.includes(name))).toEqual([]);
});
