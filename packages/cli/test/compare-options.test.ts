import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const protocol = join(
  import.meta.dirname,
  '../../../protocols/de-vuurtoren/social-media/2025-09-01.md',
);

function folder(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

const texts = {
  'oud.md': '1. Een telefoon ligt in de kluis.\n2. De mediatheek sluit om vijf uur.\n',
  'nieuw.md': '1. Wie bellen wil, gaat naar de hal.\n2. De mediatheek sluit om vijf uur.\n',
};

test('--pairs takes what a person decided, and says so', async () => {
  const pairs = 'koppel:\n  - was: 1\n    wordt: 1\nscheid:\n  - was: 2\n    wordt: 2\n';
  const cwd = folder({ ...texts, 'koppels.yaml': pairs });
  const argv = ['compare', 'oud.md', 'nieuw.md', '--pairs', 'koppels.yaml'];
  expect((await runMain(argv, { cwd })).stdout).toContain('Koppeling door u bepaald');
  const { stdout } = await runMain([...argv, '--json'], { cwd });
  const kinds = JSON.parse(stdout).changes.map((one: { kind: string; matchedBy: string }) => [
    one.kind,
    one.matchedBy,
  ]);
  expect(kinds).toEqual([
    ['substitution', 'person'],
    ['repeal', 'none'],
    ['insertion', 'none'],
  ]);
});

test('--pairs names every clause that is not there', async () => {
  const pairs = JSON.stringify({ koppel: [{ was: 'cl_7', wordt: 'cl_8' }] });
  const cwd = folder({ ...texts, 'koppels.json': pairs });
  const argv = ['compare', 'oud.md', 'nieuw.md', '--pairs', 'koppels.json'];
  const { code, stderr } = await runMain(argv, { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('koppels.json: koppel[1].was: er is geen bepaling cl_7');
  expect(stderr).toContain('koppels.json: koppel[1].wordt: er is geen bepaling cl_8');
});

test('--sure pairs less', async () => {
  const other = join(
    import.meta.dirname,
    '../../../protocols/sterrenwacht-college/social-media/2024-03-26/source.txt',
  );
  const bands = async (...flags: string[]) => {
    const { stdout } = await runMain(['compare', protocol, other, '--json', ...flags], {
      cwd: '/',
    });
    const { changes } = JSON.parse(stdout) as {
      changes: Array<{ before: string[]; after: string[]; band: string }>;
    };
    return changes.flatMap(({ before, after, band }) =>
      before.length > 0 && after.length > 0 ? [band] : [],
    );
  };
  expect(new Set(await bands())).toContain('doubtful');
  expect(new Set(await bands('--sure'))).toEqual(new Set(['certain']));
});

test.each([['model'], ['social-media']])('--base %s lays a text beside the model', async (base) => {
  const { stdout, stderr } = await runMain(['compare', protocol, '--base', base], { cwd: '/' });
  expect(stdout).toMatch(/^Naast het model: /);
  expect(stderr).toMatch(/^Model: sjabloon social-media, ingevuld met de voorbeeldantwoorden/);
});

test.each([
  [['oud.md'], /Er ontbreekt iets: <wordt>/],
  [['oud.md', 'nieuw.md', '--base', 'model'], /Met --base geeft u één tekst op/],
  [['oud.md', '--base', 'onbekend'], /Kies uit model, mobiele-telefoons, pesten, social-media/],
  [['-', 'nieuw.md', '--pairs', '-'], /maar één tekst van de standaardinvoer/],
  [['oud.md', 'nieuw.md', '--pairs', 'weg.yaml'], /weg\.yaml: dit bestand bestaat niet/],
])('%j is wrong use', async (argv, message) => {
  const { code, stderr } = await runMain(['compare', ...argv], { cwd: folder(texts) });
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

test('--for makes the summary for one group, in Dutch as well', async () => {
  const cwd = folder({
    'oud.md': '1. De mediatheek sluit om vijf uur.\n',
    'nieuw.md':
      '1. De mediatheek sluit om vijf uur.\n2. Ouders moeten een pasje dragen.\n3. Leerlingen mogen niet op het dak.\n',
  });
  const { stdout } = await runMain(
    ['compare', 'oud.md', 'nieuw.md', '--voor', 'parents', '--json'],
    {
      cwd,
    },
  );
  const { summary } = JSON.parse(stdout) as { summary: Array<{ change: number; text: string }> };
  expect(summary).toMatchObject([
    { change: 1, text: 'Nieuw, een plicht voor ouders: ‘Ouders moeten een pasje dragen’.' },
  ]);
});
