import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { approvalFolder } from './approval-work.ts';

const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
].join('\n');

const odd = [
  ['aliases without end', bomb, 'verwijst met * en & te vaak naar zichzelf'],
  ['a list as a key', '? [x, y]\n: 2\n', 'een lijst of een groep waar een naam hoort'],
  ['a key twice', 'a: 1\na: 2\n', 'a staat hier twee keer'],
] as const;

const readers = [
  ['answers', ['draft', 'social-media', '--answers', 'odd.yaml']],
  ['--data', ['approval', 'request', 'p.md', '--data', 'odd.yaml']],
  ['--pairs', ['compare', 'p.md', 'p.md', '--pairs', 'odd.yaml']],
  ['--taxonomy', ['parse', 'p.md', '--taxonomy', 'odd.yaml']],
  ['decisions', ['harmonize', 'p.md', 'q.md', '--no-ask', '--decisions', 'odd.yaml']],
] as const;

test.each(
  readers.flatMap(([reader, argv]) =>
    odd.map(([what, content, sentence]) => ({ what, reader, argv, content, sentence })),
  ),
)('$what in $reader is said of that file', async ({ argv, content, sentence }) => {
  const { cwd, run, read } = approvalFolder();
  writeFileSync(join(cwd, 'q.md'), read());
  writeFileSync(join(cwd, 'odd.yaml'), content);
  const { code, stderr } = await run(...argv);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^odd\.yaml/);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('Akkoord zelf');
});

test.each(readers.slice(0, 4))('%s of more than 256 kB are refused', async (_, argv) => {
  const { cwd, run } = approvalFolder();
  writeFileSync(join(cwd, 'odd.yaml'), `by: ${'x'.repeat(256 * 1024)}\n`);
  const { code, stderr } = await run(...argv);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^odd\.yaml: dit bestand is groter dan 256 kB/);
});
