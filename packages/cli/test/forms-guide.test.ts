import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(root, 'docs/how-to/kort-of-voor-leerlingen.md'), 'utf8');

test('every command in the guide on forms of a text works as it stands there', async () => {
  const cwd = temporaryFolder();
  const example = join(root, 'templates/social-media/answers.example.yaml');
  copyFileSync(example, join(cwd, 'answers.yaml'));
  const blocks = [...guide.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  const commands = blocks.flatMap((block) => block.trim().split('\n'));
  expect(commands).toHaveLength(7);
  for (const command of commands) {
    const words = [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word);
    // Markdown in the place of PDF: what is tried is the form.
    const argv = words.slice(1).map((word) => word.replaceAll('"', '').replace(/\.pdf$/, '.md'));
    const { code, stderr } = await runMain(argv, { cwd });
    expect(code, `${command}: ${stderr}`).toBe(0);
  }
}, 120_000);
