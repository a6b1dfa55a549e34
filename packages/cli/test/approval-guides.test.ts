import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { heavyTest } from '../../../scripts/heavy.ts';
import { runMain, temporaryFolder } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../..');
const guide = (name: string) => readFileSync(join(root, 'docs/how-to', name), 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, block]) =>
    kind === language ? [block ?? ''] : [],
  );
const commands = (text: string) =>
  blocks(text, '').flatMap((block) =>
    [...block.matchAll(/^akkoord (.+)$/gm)].map(([, line]) => line ?? ''),
  );

/** A folder with a drafted protocol and the text before it. */
async function folder() {
  const cwd = temporaryFolder();
  const run = (line: string) => runMain(line.split(' '), { cwd });
  const answers = join(root, 'templates/social-media/answers.example.yaml');
  await runMain(['draft', 'social-media', '--answers', answers, '-o', 'protocol.md'], { cwd });
  copyFileSync(
    join(root, 'protocols/de-vuurtoren/social-media/2025-09-01.md'),
    join(cwd, 'oud.md'),
  );
  return { cwd, run };
}

heavyTest('the guide for boards works from the first command to the last', async () => {
  const text = guide('protocol-laten-goedkeuren.md');
  const { cwd, run } = await folder();
  const [data, rights] = blocks(text, 'yaml');
  writeFileSync(join(cwd, 'verzoek.yaml'), `${data}${rights}`);
  const lines = commands(text);
  expect(lines).toHaveLength(10);
  for (const line of lines) {
    const { code, stderr } = await run(line);
    expect(code, `${line}: ${stderr}`).toBe(0);
  }
  expect(readFileSync(join(cwd, 'protocol.md'), 'utf8')).toContain('status: adopted');
});

test('the guide for councils works from the first command to the last', async () => {
  const { cwd, run } = await folder();
  writeFileSync(
    join(cwd, 'verzoek.yaml'),
    blocks(guide('protocol-laten-goedkeuren.md'), 'yaml')[0] ?? '',
  );
  const asked = await run('approval request protocol.md --data verzoek.yaml --confirm-rights');
  expect(asked.code, asked.stderr).toBe(0);
  const lines = commands(guide('protocol-beoordelen-mr.md'));
  expect(lines).toHaveLength(5);
  for (const line of lines) {
    const { code, stderr } = await run(line);
    expect(code, `${line}: ${stderr}`).toBe(line.startsWith('compare') ? 1 : 0);
  }
});

test('the guide for special cases works from the first command to the last', async () => {
  const text = guide('goedkeuring-bijzonder.md');
  const { cwd, run } = await folder();
  const [reglement, right] = blocks(text, 'yaml');
  const [data] = blocks(guide('protocol-laten-goedkeuren.md'), 'yaml');
  writeFileSync(
    join(cwd, 'verzoek.yaml'),
    `${data?.replace(/^reactie-voor.*\n/m, '')}${reglement}${right}`,
  );
  const take = async (line: string) => {
    const { code, stderr } = await run(line);
    expect(code, `${line}: ${stderr}`).toBe(0);
    return stderr;
  };
  const lines = commands(text);
  const [consult = '', ...rest] = lines;
  await take(consult);
  expect(await take('approval request protocol.md --data verzoek.yaml --confirm-rights')).toContain(
    'Reactie uiterlijk 13 april 2026',
  );
  const end = '--on 2026-06-08 --by bestuur --effective-from 2026-08-01 --evaluate-by 2029-05-01';
  const last = rest.pop() ?? '';
  for (const line of rest) await take(line);
  const advice = '--decision positive-advice --on 2026-06-08 --by secretaris';
  await take(`approval decide protocol.md --body mr ${advice}`);
  await take(`approval decide protocol.md --body pmr ${advice}`);
  const consent = '--decision consent --on 2026-06-08 --by secretaris';
  await take(`approval decide protocol.md --body pmr ${consent}`);
  await take(`approval adopt protocol.md ${end}`);
  await take(last);
  const verified = await run('verify protocol.md');
  expect(verified.code, verified.stdout).toBe(0);
  expect(lines).toHaveLength(8);
});

test.each([
  ['protocol-laten-goedkeuren.md'],
  ['protocol-beoordelen-mr.md'],
  ['goedkeuring-bijzonder.md'],
])('%s fits on two pages', (name) => {
  expect(guide(name).split(/\s+/).length).toBeLessThan(950);
});
