import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const root = join(import.meta.dirname, '../../..');
const damaged = 'protocols/de-wolkenfabriek/social-media/2022-11-22/source.txt';
const word = 'protocols/de-windroos/social-media/2024-06-10/protocol.docx';
const clean = 'protocols/de-vuurtoren/social-media/2025-09-01.md';
const printed = 'protocols/de-pauwenveer/mobiele-telefoons/2024-08-26/protocol.pdf';

/** Every command that a code block of a guide shows. */
function commandsOf(file: string): string[] {
  const blocks = readFileSync(join(root, file), 'utf8').matchAll(/^```\w*\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, block]) =>
    [...(block ?? '').matchAll(/^(?:npx -y pnpm@\S+ )?akkoord (.+)$/gm)].map(
      ([, line]) => line ?? '',
    ),
  );
}

test.each([
  'packages/cli/README.md',
  'docs/how-to/eigen-documenten.md',
  'docs/how-to/was-wordt-in-word.md',
])(
  'every command in %s works as it stands there',
  async (file) => {
    const cwd = temporaryFolder();
    for (const name of ['protocol.txt', 'oud.txt', 'nieuw.txt']) {
      copyFileSync(join(root, damaged), join(cwd, name));
    }
    for (const name of ['protocol.docx', 'oud.docx'])
      copyFileSync(join(root, word), join(cwd, name));
    copyFileSync(join(root, clean), join(cwd, 'nieuw.md'));
    copyFileSync(join(root, printed), join(cwd, 'telefoons.pdf'));
    await runMain(['render', 'nieuw.md', '-o', 'nieuw.pdf'], { cwd });
    const answers = 'templates/social-media/answers.example.yaml';
    copyFileSync(join(root, answers), join(cwd, 'antwoorden.yaml'));
    writeFileSync(join(cwd, 'koppels.yaml'), 'koppel:\n  - was: 3.1\n    wordt: B.2\n');
    const commands = commandsOf(file);
    expect(commands.length).toBeGreaterThanOrEqual(3);
    for (const command of commands) {
      const { code, stderr } = await runMain(command.split(' '), { cwd });
      expect(code, `${command}: ${stderr}`).toBeLessThan(2);
    }
  },
  120_000,
);
