import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkdown } from '@akkoord/render';
import { describe, expect, test, vi } from 'vitest';
import { adoptedText, forms, tampered } from './own-documents.ts';
import { runMain, temporaryFolder } from './run-main.ts';

vi.setConfig({ testTimeout: 120_000 });

const tree = adoptedText();

describe.each(forms)('verify on a %s', (form) => {
  const verify = async (bytes: Uint8Array, ...flags: string[]) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, `x.${form}`), bytes);
    return runMain(['verify', `x.${form}`, ...flags], { cwd });
  };

  test('that was published says the same as on the Markdown that it was made of', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'protocol.md'), toMarkdown(tree));
    const written = await runMain(['render', 'protocol.md', '-o', `x.${form}`], { cwd });
    expect(written.code, written.stderr).toBe(0);
    const [text, document] = [
      await runMain(['verify', 'protocol.md'], { cwd }),
      await runMain(['verify', `x.${form}`], { cwd }),
    ];
    expect(document.stdout).toBe(text.stdout);
    expect([document.code, text.code]).toEqual([0, 0]);
    expect(document.stdout).toContain('precies de tekst waarover is besloten');
  });

  test.each([
    ['a word that is seen', { shown: ['tas', 'jas'] }, ['tas', 'jas']],
    ['a word inside', { inside: ['tas', 'jas'] }, ['jas', 'tas']],
    ['a decision inside', { inside: ['decision: consent', 'decision: withheld'] }, ['onthouden']],
    ['a sentence around it', { more: 'Dit geldt niet.' }, ['Dit geldt niet.']],
  ] as const)(
    'with %s changed says that it is another text, and where',
    async (_, change, words) => {
      const { code, stdout } = await verify(await tampered(form, tree, change));
      expect(code).toBe(1);
      expect(stdout).toContain('Dit is niet de tekst die bij de vastlegging hoort.');
      expect(stdout).not.toContain('✓');
      for (const word of words) expect(stdout.replace(/\s+/g, ' ')).toContain(word);
    },
  );

  test('with the same word changed in both is not the text that was decided on', async () => {
    const change = { shown: ['tas', 'jas'], inside: ['tas', 'jas'] } as const;
    const { code, stdout } = await verify(await tampered(form, tree, change));
    expect(code).toBe(1);
    expect(stdout).toContain('Dit is niet de tekst');
    expect(stdout).toMatch(/\[-tas-\]\{\+jas\+\}|over een andere\s+tekst dan deze/);
  });

  test('gives its answer as JSON', async () => {
    const same = await verify(await tampered(form, tree, {}), '--json');
    expect(JSON.parse(same.stdout)).toMatchObject({ holds: true, shown: { verdict: 'same' } });
    const other = await verify(await tampered(form, tree, { shown: ['tas', 'jas'] }), '--json');
    expect(JSON.parse(other.stdout)).toMatchObject({
      holds: false,
      shown: { verdict: 'different', difference: { in: 'text' } },
    });
    expect(other.code).toBe(1);
  });

  test('without the record in it says that it cannot be checked', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'protocol.md'), toMarkdown(tree));
    await runMain(['render', 'protocol.md', '-o', `x.${form}`, '--no-source'], { cwd });
    const { code, stdout, stderr } = await runMain(['verify', `x.${form}`], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('niet na te gaan');
  });

  test('no step of an approval is recorded in it', async () => {
    const cwd = temporaryFolder();
    const bytes = await tampered(form, tree, {});
    writeFileSync(join(cwd, `x.${form}`), bytes);
    const { code, stderr } = await runMain(['approval', 'withdraw', `x.${form}`], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('akkoord import');
    expect(readFileSync(join(cwd, `x.${form}`)).equals(Buffer.from(bytes))).toBe(true);
    expect(existsSync(join(cwd, `x.${form}.bak`))).toBe(false);
  });
});
