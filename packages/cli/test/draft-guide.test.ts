import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/how-to/protocol-opstellen.md'), 'utf8');

test('every command in the guide on drafting works as it stands there', async () => {
  const cwd = temporaryFolder();
  copyFileSync(
    join(root, 'templates/social-media/answers.example.yaml'),
    join(cwd, 'answers.yaml'),
  );
  const answers = readFileSync(join(cwd, 'answers.yaml'), 'utf8');
  writeFileSync(join(cwd, 'half.yaml'), answers.replace(/^media_lessen: .*\n/m, ''));
  const blocks = [...guide.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  const commands = blocks.flatMap((block) => block.trim().split('\n'));
  expect(commands).toHaveLength(7);
  for (const command of commands) {
    const { code, stderr } = await runMain(command.replace('akkoord ', '').split(' '), { cwd });
    expect(code, `${command}: ${stderr}`).toBe(0);
  }
}, 60_000);

test('the commands that it puts in a sentence exist', async () => {
  const cwd = temporaryFolder();
  const asked = await runMain(['draft', 'social-media'], { cwd });
  expect(asked.stderr).toMatch(/^Zonder terminal kan Akkoord niets vragen/);
  const example = await runMain(['template', 'show', 'social-media', '--example'], { cwd });
  expect(example.code).toBe(0);
  expect(guide).toContain('`akkoord template show social-media --example`');
});

test('is at most two pages', () => {
  expect(guide.split(/\s+/).length).toBeLessThan(900);
});
