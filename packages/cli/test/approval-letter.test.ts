import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { approvalFolder, consentOf, requestedFolder } from './approval-work.ts';

vi.setConfig({ testTimeout: 120_000 });

const letter = (...more: string[]) => ['approval', 'letter', 'p.md', ...more];

test('the letters are those that the steps wrote, as often as you like', async () => {
  const { run, read, request, names } = approvalFolder();
  expect((await request('-o', 'verzoek.md')).code).toBe(0);
  expect((await run(...consentOf('mr'), '-o', 'besluit-mr.md')).code).toBe(0);
  const before = read();
  for (const force of [[], ['--force']]) {
    const { code, stderr } = await run(...letter('-o', 'brief.md', ...force));
    expect(code, stderr).toBe(0);
    expect(stderr).toBe(
      'Geschreven: brief-mr-de-wilg.md\nGeschreven: brief-mr-de-wilg-besluit.md\n',
    );
  }
  expect(read('brief-mr-de-wilg-besluit.md')).toBe(read('besluit-mr.md'));
  expect(read('brief-mr-de-wilg-besluit.md')).toContain('de secretaris');
  expect(read('brief-mr-de-wilg.md')).toContain('# Verzoek om instemming');
  expect(read()).toBe(before);
  expect(names()).not.toContain('brief.md');
});

test('copies for the other sections are written apart, and tell what is asked of whom', async () => {
  const { run, read } = await requestedFolder();
  const { code, stderr } = await run(...letter('--only', 'copies', '-o', 'kopie.md'));
  expect([code, stderr]).toEqual([0, 'Geschreven: kopie.md\n']);
  const text = read('kopie.md');
  expect(text).toContain('Aan: de andere geledingen van de medezeggenschapsraad van De Wilg');
  expect(text).toContain('| de personeelsgeleding | instemming | WMS art. 12, onder m |');
  expect(text).not.toContain('| de hele raad |');
  for (const part of ['De oude regels zijn oud.', 'Een brief.', 'Een studiemiddag.']) {
    expect(text).toContain(part);
  }
});

test('one letter has the name that was given, in any form', async () => {
  const { cwd, run, read } = await requestedFolder();
  for (const body of ['mr', 'pmr']) expect((await run(...consentOf(body))).code).toBe(0);
  for (const name of ['brief.md', 'brief.pdf', 'brief.docx']) {
    const { code, stderr } = await run(...letter('--body', 'pmr', '-o', name));
    expect([code, stderr]).toEqual([0, `Geschreven: ${name}\n`]);
  }
  expect(read('brief.md')).toContain('ersoneelsgeleding');
  expect(readFileSync(join(cwd, 'brief.pdf'), 'latin1')).toMatch(/^%PDF/);
  expect(readFileSync(join(cwd, 'brief.docx'), 'latin1')).toMatch(/^PK/);
  const asked = await run(...letter('--only', 'request', '-o', 'v.md', '--previous', 'p.md.bak'));
  expect(asked.code, asked.stderr).toBe(0);
  expect(read('v.md')).toContain('# Was-wordt');
});

test('the request is not sent with another text; its decisions stay what they were', async () => {
  const { cwd, run, read } = await requestedFolder();
  expect((await run(...consentOf('mr'))).code).toBe(0);
  writeFileSync(join(cwd, 'p.md'), read().replace('Medewerkers filmen', 'Niemand filmt'));
  const { code, stderr } = await run(...letter('-o', 'brief.md'));
  expect(code).toBe(2);
  expect(stderr).toMatch(/^p\.md: de tekst is gewijzigd na het verzoek/);
  expect((await run(...letter('-o', 'brief.md', '--only', 'decisions'))).code).toBe(0);
});

test.each([
  [[], 'De optie -o, --output <bestand> ontbreekt.'],
  [['-o', 'brief.md'], 'p.md: hier is niets vastgelegd'],
  [['-o', 'brief.html'], '.pdf, .docx of .md'],
  [['-o', 'brief.md', '--only', 'alles'], 'Kies uit request, copies, discussion, decisions'],
])('%j of a text that was never put to a council', async (argv, sentence) => {
  const { run, names } = approvalFolder();
  const { code, stderr } = await run(...letter(...argv));
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
  expect(names()).toEqual(['p.md', 'verzoek.yaml']);
});
