import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const guide = readFileSync(
  join(import.meta.dirname, '../../../docs/how-to/een-tekst-meer-scholen.md'),
  'utf8',
);
const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide)?.[1] ?? '';

function folder(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'gedeeld.md'), block('markdown'));
  writeFileSync(join(cwd, 'beuk.yaml'), block('yaml'));
  for (const [name, school] of [
    ['eik', 'De Eik'],
    ['den', 'De Den'],
  ]) {
    writeFileSync(
      join(cwd, `${name}.yaml`),
      `school: ${school}\ninvullen: { meldpunt: de mentor }\n`,
    );
  }
  return cwd;
}

test('every command of the guide works as it stands there', async () => {
  const cwd = folder();
  const commands = [...guide.matchAll(/^akkoord (.+)$/gm)].map(([, line]) => line ?? '');
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    const argv = [...command.matchAll(/"([^"]+)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    const { code, stdout, stderr } = await runMain(argv, { cwd });
    expect(code, stderr).toBe(0);
    if (!argv.includes('-o')) expect(stdout).toContain('De Beuk: In de pauze mag de telefoon aan.');
  }
  const text = readFileSync(join(cwd, 'de-beuk.md'), 'utf8');
  expect(text).toContain('2. Meldingen gaan naar de directeur.');
  expect(text).toContain('3. In de pauze mag de telefoon aan.');
});

test.each<[string[], string]>([
  [['eik.yaml', '--school', 'De Wilg'], 'De Wilg: van deze school is er geen bestand'],
  [['eik.yaml', 'eik.yaml'], 'De Eik: twee bestanden'],
  [['gedeeld.md'], 'gedeeld.md: '],
])('%j is refused', async (argv, message) => {
  const { code, stderr } = await runMain(['uitgave', 'gedeeld.md', ...argv], { cwd: folder() });
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});
