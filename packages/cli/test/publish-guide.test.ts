import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdown } from '@akkoord/render';
import { expect, test, vi } from 'vitest';
import { png } from '../../render/test/sample-logo.ts';
import { adoptedText, root } from './own-documents.ts';
import { runMain, temporaryFolder } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

test('the guide on publishing works from the first command to the last', async () => {
  const guide = readFileSync(join(root, 'docs/how-to/protocol-publiceren.md'), 'utf8');
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'protocol.md'), toMarkdown(adoptedText()));
  writeFileSync(join(cwd, 'logo.png'), png(120, 40));
  const lines = [...guide.matchAll(/^akkoord (.+)$/gm)].map(([, line]) => line ?? '');
  expect(lines).toHaveLength(9);
  for (const line of lines) {
    const { code, stdout, stderr } = await runMain(line.split(' '), { cwd });
    expect(code, `${line}: ${stderr}`).toBe(0);
    if (line.startsWith('verify')) expect(stdout).toContain('precies de tekst');
    if (line.startsWith('compare')) expect(stdout).toContain('geen verschillen');
  }
  expect(guide.split(/\s+/).length).toBeLessThan(750);
});
