import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '@akkoord/clause';
import { toTable } from '@akkoord/render/view';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../pdf/test/tag-tree.ts';
import { docxText } from '../../render/test/docx-text.ts';
import { htmlText } from '../../render/test/plain-text.ts';
import { runMain, temporaryFolder } from './run-main.ts';

const was = `# Afspraken over de fiets

## Voor leerlingen

1. Leerlingen rijden niet op het plein.[^1]
2. Medewerkers vragen toestemming aan ouders.

| Wat er gebeurt | Wat wij doen |
| --- | --- |
| Eerste keer | gesprek met de mentor |
| Tweede keer | fiets een dag aan de ketting |

[^1]: Toestemming geeft de leerling die rijdt.
`;

const wordt = was
  .replace('Voor leerlingen', 'Voor medewerkers en ouders')
  .replace('Medewerkers vragen toestemming aan ouders', 'Ouders vragen toestemming aan medewerkers')
  .replace('een dag', 'een week')
  .replace('ketting |\n', 'ketting |\n| Derde keer | schorsing |\n')
  .replace('de leerling die rijdt', 'alleen de directeur');

/** A folder with both texts. */
function both(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'was.md'), was);
  writeFileSync(join(cwd, 'wordt.md'), wordt);
  return cwd;
}

const readers = {
  md: (path: string) => readFileSync(path, 'utf8'),
  html: (path: string) => htmlText(readFileSync(path, 'utf8')),
  docx: (path: string) => docxText(readFileSync(path)),
  pdf: async (path: string) => (await readPdf(readFileSync(path))).text,
} as const satisfies Record<string, (path: string) => string | Promise<string>>;

const bare = (text: string) => text.replace(/<\/?(?:del|ins)>|\\|\s+/g, '');

const told = [
  '5 wijzigingen, waarvan 5 inhoudelijk.',
  'medewerkers en ouders',
  'De tekst van de kop verandert.',
  'alleen de directeur',
  'Voetnoot bij 1',
  'schorsing',
  'Deze rij van de tabel is nieuw.',
];

describe('five changes of five kinds', { timeout: 60_000 }, () => {
  test.each(Object.keys(readers) as Array<keyof typeof readers>)('stand in %s', async (form) => {
    const cwd = both();
    const name = `uit.${form}`;
    const { code, stderr } = await runMain(['compare', 'was.md', 'wordt.md', '-o', name], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`Geschreven: ${name} (5 wijzigingen, 1 bepaling gelijk).`);
    const text = bare(await readers[form](join(cwd, name)));
    for (const part of told) expect(text).toContain(bare(part));
  });

  test('stand in the terminal, and in the data', async () => {
    const cwd = both();
    const { stdout } = await runMain(['compare', 'was.md', 'wordt.md'], { cwd });
    for (const part of told) expect(bare(stdout)).toContain(bare(part));
    const json = await runMain(['compare', 'was.md', 'wordt.md', '--json'], { cwd });
    const comparison = JSON.parse(json.stdout) as Comparison;
    expect(toTable(comparison).head.total).toBe(told[0]);
    expect(comparison.others.map(({ code }) => code).sort()).toEqual([
      'heading-text',
      'note-text',
      'table-row-added',
    ]);
  });

  test('are all of substance', async () => {
    const cwd = both();
    const argv = ['compare', 'was.md', 'wordt.md', '--only', 'substantive'];
    const { stdout, code } = await runMain([...argv, '--fail-on', 'substantive'], { cwd });
    expect(stdout.match(/^[±+] (?:Gewijzigd|Nieuw) /gm)).toHaveLength(5);
    expect(code).toBe(1);
    expect((await runMain([...argv, '--fail-on', 'none'], { cwd })).code).toBe(0);
  });
});

/** Clauses in which no norm is read, and one that says itself whom it is about. */
const garden = `# Afspraken in de tuin

## Voor leerlingen

1. Klets niet.
2. De jas hangt aan de haak.
3. De mentor is er op maandag.
`;
const gardenForStaff = garden.replace('Voor leerlingen', 'Voor medewerkers');
const boundOthers = 'Dit gold voor leerlingen en geldt nu voor medewerkers.';

describe('a heading that speaks to others', { timeout: 60_000 }, () => {
  /** A folder with both texts. */
  function gardens(): string {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'was.md'), garden);
    writeFileSync(join(cwd, 'wordt.md'), gardenForStaff);
    return cwd;
  }
  const times = (text: string) => bare(text).split(bare(boundOthers)).length - 1;

  test.each(Object.keys(readers) as Array<keyof typeof readers>)('is told in %s', async (form) => {
    const cwd = gardens();
    await runMain(['compare', 'was.md', 'wordt.md', '-o', `uit.${form}`], { cwd });
    expect(times(await readers[form](join(cwd, `uit.${form}`)))).toBe(2);
  });

  test('is told in the terminal, the data and side by side', async () => {
    const cwd = gardens();
    expect(times((await runMain(['compare', 'was.md', 'wordt.md'], { cwd })).stdout)).toBe(2);
    const json = await runMain(['compare', 'was.md', 'wordt.md', '--json'], { cwd });
    const { changes } = JSON.parse(json.stdout) as Comparison;
    expect(changes.map(({ kind, findings }) => [kind, ...findings.map((one) => one.code)])).toEqual(
      [['substitution', 'bearers-changed'], ['substitution', 'bearers-changed'], ['unchanged']],
    );
    await runMain(['synopsis', 'was.md', 'wordt.md', '-o', 'naast.csv'], { cwd });
    const csv = readFileSync(join(cwd, 'naast.csv'), 'utf8');
    expect(csv.match(/;verschillend;/g)).toHaveLength(2);
    const { stdout } = await runMain(['synopsis', 'was.md', 'wordt.md', '--json'], { cwd });
    expect(stdout.match(/"schools-bind"/g)).toHaveLength(2);
  });
});
