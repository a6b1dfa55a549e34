import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { approvalFolder } from './approval-work.ts';
import { runMain, temporaryFolder } from './run-main.ts';

// Composes and reads whole protocols; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');

async function folder() {
  const cwd = temporaryFolder();
  const run = (...argv: string[]) => runMain(argv, { cwd });
  const answers = join(root, 'templates/mobiele-telefoons/answers.example.yaml');
  await run('draft', 'mobiele-telefoons', '--answers', answers, '-o', 'p.md');
  return { cwd, run, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

describe('the data of a request', () => {
  test('have what the model says of the consequences, and nothing that a person must say', async () => {
    const { run, read } = await folder();
    const { code, stderr } = await run('approval', 'prepare', 'p.md', '-o', 'verzoek.yaml');
    expect([code, stderr.includes('akkoord approval request p.md --data verzoek.yaml')]).toEqual([
      0,
      true,
    ]);
    const data = parse(read('verzoek.yaml'));
    expect(data).toMatchObject({
      by: null,
      on: null,
      respondBy: null,
      reasons: null,
      measures: null,
    });
    expect(data.consequences.parents).toContain('- Ouders bereiken hun kind via de school.');
    expect(data.consequences.pupils).toMatch(/^- /);
    expect(read('verzoek.yaml')).toContain('haal weg wat niet past');
  });

  test('are refused as a request until they are filled in, and taken when they are', async () => {
    const { cwd, run, read } = await folder();
    await run('approval', 'prepare', 'p.md', '-o', 'verzoek.yaml');
    const ask = ['approval', 'request', 'p.md', '--data', 'verzoek.yaml', '--confirm-rights'];
    const before = read('p.md');
    expect((await run(...ask)).code).toBe(2);
    expect(read('p.md')).toBe(before);
    const filled = read('verzoek.yaml')
      .replace(/^by:$/m, 'by: de directeur')
      .replace(/^on:$/m, 'on: 2026-03-01')
      .replace(/^respondBy:$/m, 'respondBy: 2026-04-15')
      .replace(/^reasons:$/m, 'reasons: Rust in de les.')
      .replace(/^measures:$/m, 'measures: geen');
    writeFileSync(join(cwd, 'verzoek.yaml'), filled);
    const asked = await run(...ask, '-o', 'brief.md');
    expect(asked.code, asked.stderr).toBe(0);
    expect(read('brief.md')).toContain('Ouders bereiken hun kind via de school.');
  });

  test('with the text before it, only of what changed', async () => {
    const { cwd, run, read } = await folder();
    const text = read('p.md');
    writeFileSync(join(cwd, 'oud.md'), text);
    const same = parse((await run('approval', 'prepare', 'p.md', '--previous', 'oud.md')).stdout);
    expect(Object.values(same.consequences).join('')).toBe('');
    const other = text.replace('leveren hem aan het begin van de schooldag in', 'leveren hem in');
    expect(other).not.toBe(text);
    writeFileSync(join(cwd, 'oud.md'), other);
    const changed = parse(
      (await run('approval', 'prepare', 'p.md', '--previous', 'oud.md')).stdout,
    );
    expect(changed.consequences.parents).toBe('- Ouders bereiken hun kind via de school.');
  });

  test('of foreign text have no consequences, are no other form, and go over no file', async () => {
    const { run, read, names } = approvalFolder();
    expect(parse((await run('approval', 'prepare', 'p.md')).stdout).consequences).toEqual({
      staff: '',
      parents: '',
      pupils: '',
    });
    const old = read('verzoek.yaml');
    const over = await run('approval', 'prepare', 'p.md', '-o', 'verzoek.yaml');
    expect([over.code, over.stderr.includes('--force'), read('verzoek.yaml') === old]).toEqual([
      2,
      true,
      true,
    ]);
    const form = await run('approval', 'prepare', 'p.md', '-o', 'verzoek.docx');
    expect([form.code, form.stderr.includes('.yaml'), names().includes('verzoek.docx')]).toEqual([
      2,
      true,
      false,
    ]);
  });
});
