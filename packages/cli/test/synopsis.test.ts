import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertSynopsis } from '@akkoord/clause/schema';
import { expect, test } from 'vitest';
import { runMain, temporaryFolder } from './run-main.ts';

const protocols = join(import.meta.dirname, '../../../protocols');
const vo = join(protocols, 'vo-school-2018/social-media/positions.yaml');
const po = join(protocols, 'openbare-basisschool/social-media/positions.yaml');

/** A folder with two short protocols that contradict each other. */
function twoSchools(): string {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, 'a.md'),
    '---\ntitle: De Eik\n---\n\n1. Medewerkers worden geen vrienden met leerlingen op sociale media, tenzij zij familie zijn.\n',
  );
  writeFileSync(
    join(cwd, 'b.md'),
    '---\ntitle: De Beuk\n---\n\n1. Medewerkers mogen vrienden worden met leerlingen op sociale media.\n',
  );
  return cwd;
}

test('asks what two schools must decide', async () => {
  const { code, stdout } = await runMain(['synopsis', 'a.md', 'b.md'], { cwd: twoSchools() });
  expect(code).toBe(0);
  expect(stdout).toContain('! Mogen medewerkers bevriend zijn met leerlingen?');
  const told = stdout.replace(/\s+/g, ' ');
  expect(told).toContain('De Eik: verboden voor medewerkers: ‘Medewerkers ');
  expect(told).toContain(
    'De Beuk: toegestaan voor medewerkers: ‘Medewerkers mogen vrienden worden met leerlingen op sociale media.’',
  );
});

test('prints the synopsis as JSON, with the base that was asked for', async () => {
  const cwd = twoSchools();
  const { stdout } = await runMain(['synopsis', 'a.md', 'b.md', '--base', 'b.md', '--json'], {
    cwd,
  });
  const value: unknown = JSON.parse(stdout);
  assertSynopsis(value);
  expect(value.witnesses.map(({ base }) => base)).toEqual([undefined, true]);
});

test('takes one protocol beside the model', async () => {
  const cwd = twoSchools();
  const { code, stdout } = await runMain(['synopsis', 'a.md', '--base', 'model'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('Model (basis)');
});

test.each(['md', 'html', 'pdf', 'csv', 'json'])('writes a .%s', async (extension) => {
  const cwd = twoSchools();
  const file = `overzicht.${extension}`;
  const { code, stderr } = await runMain(['synopsis', 'a.md', 'b.md', '-o', file], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain(
    `Geschreven: ${file} (te beslissen: 1; niet door iedereen geregeld: 0).`,
  );
  expect(readFileSync(join(cwd, file)).length).toBeGreaterThan(200);
});

test('files of positions are columns too, and a warning tells of mixed sectors', async () => {
  const cwd = temporaryFolder();
  const { code, stdout, stderr } = await runMain(['synopsis', vo, po, '--json'], { cwd });
  expect(code).toBe(0);
  const value: unknown = JSON.parse(stdout);
  assertSynopsis(value);
  expect(value.rows.filter(({ cells }) => Object.keys(cells).length === 2).length).toBeGreaterThan(
    8,
  );
  expect(stderr).toContain('verschillende onderwijssoorten');
});

test('refuses what it cannot do, and says why', async () => {
  const cwd = twoSchools();
  const said = async (...argv: string[]) => {
    const { code, stderr } = await runMain(['synopsis', ...argv], { cwd });
    expect(code).toBe(2);
    return stderr;
  };
  expect(await said('a.md')).toContain('Geef minstens 2 protocollen op');
  expect(await said(...Array<string>(31).fill('a.md'))).toContain('hoogstens 30');
  expect(await said('-', '-')).toContain('maar één tekst van de standaardinvoer');
  expect(await said('a.md', 'b.md', '-o', 'x.docx')).toContain('.csv of .json');
  expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
  writeFileSync(join(cwd, 'fout.yaml'), 'title: Fout');
  expect(await said('a.md', 'fout.yaml')).toContain('fout.yaml: positions: ');
  expect(await said('a.md', 'weg.md')).toContain('weg.md: dit bestand bestaat niet.');
});

test('prints what schools decided on a subject, by id or by name', async () => {
  const cwd = temporaryFolder();
  const { code, stdout } = await runMain(['positions', 'friending_pupils'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain(
    'Vo-school (2018): verboden voor medewerkers, tenzij familie of echte vrienden',
  );
  expect(stdout).toContain('  bepaling A.6; 2018; sha256');
  const byName = await runMain(['positions', 'Vrienden met (oud-)leerlingen'], { cwd });
  expect(byName.stdout).toBe(stdout);
  const json = await runMain(['positions', 'friending_pupils', '--json'], { cwd });
  expect(JSON.parse(json.stdout)[0]).toMatchObject({ topic: 'friending_pupils', clause: 'A.6' });
});

test('lists the subjects, and helps who names an unknown one', async () => {
  const cwd = temporaryFolder();
  const { stdout } = await runMain(['positions'], { cwd });
  expect(stdout).toMatch(/^friending_pupils +Vrienden met \(oud-\)leerlingen \(4\)$/m);
  const unknown = await runMain(['positions', 'vrienden'], { cwd });
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('Bedoelde u friending_pupils of friending_parents?');
  expect((await runMain(['positions', 'weer'], { cwd })).stderr).not.toContain('Bedoelde');
});
