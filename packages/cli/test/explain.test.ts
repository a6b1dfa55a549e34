import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madePdf } from '../../read/test/pdf/made-pdf.ts';
import { underlined } from '../src/underlined.ts';
import { runMain, temporaryFolder } from './run-main.ts';

const text = `# B. Voor medewerkers

1. Bij twijfel mogen medewerkers niets plaatsen, tenzij de rector het vraagt.
2. Het weer is mooi.
`;

function folder(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'protocol.md'), `---\ntitle: Voorbeeld\n---\n\n${text}`);
  writeFileSync(
    join(cwd, 'eigen.yaml'),
    'topics:\n  - { id: weer, label: Weer, definition: zon, keywords: [weer] }\n',
  );
  writeFileSync(join(cwd, 'fout.yaml'), 'onderwerp: []\n');
  return cwd;
}

describe('akkoord explain', () => {
  test('says on which page of a document a clause begins', async () => {
    const cwd = folder();
    const lines = ['Regels van de kas', 'De mentor geeft de planten water.'];
    const pages = lines.map((line) => ({ texts: [{ text: line, at: [70, 700] as const }] }));
    writeFileSync(join(cwd, 'kas.pdf'), madePdf(pages));
    const told = await runMain(['explain', 'kas.pdf', 'cl_nn1'], { cwd });
    expect(told.stdout, told.stderr).toMatch(/^cl_nn1 \(bladzijde 2\)$/m);
    const json = await runMain(['explain', 'kas.pdf', 'cl_nn1', '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ eId: 'cl_nn1', page: 2 });
  });

  test('underlines the words and gives the reasons', async () => {
    const { code, stdout } = await runMain(['explain', 'protocol.md', 'sec_B__cl_1'], {
      cwd: folder(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        'Bij twijfel mogen medewerkers niets plaatsen, tenzij de rector het vraagt.',
        '^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ].join('\n'),
    );
    expect(stdout).toContain('‘medewerkers’: Geldt voor medewerkers.');
    expect(stdout).toContain('‘mogen medewerkers niets’: Verbod.');
    expect(stdout).toContain('- Bij twijfel (twijfel*)');
    expect(stdout).toContain('WMS art. 12 lid 1, onder d, nagegaan op 2025-08-01');
  });

  test('finds a clause by the number that readers see, where one has it', async () => {
    const cwd = folder();
    const byNumber = await runMain(['explain', 'protocol.md', 'B.1'], { cwd });
    const byId = await runMain(['explain', 'protocol.md', 'sec_B__cl_1'], { cwd });
    expect(byNumber).toEqual(byId);
    writeFileSync(
      join(cwd, 'twee.md'),
      '# Binnen\n\n1. Petten zijn af.\n\n# Buiten\n\n1. Petten mogen op.\n',
    );
    const { code, stderr } = await runMain(['explain', 'twee.md', '1'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('er zijn 2 bepalingen 1. Kies er één: sec_nn1__cl_1, sec_nn2__cl_1.');
  });

  test('finds a clause without a number by the label of its section, as tables print it', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'los.md'),
      '# A. Binnen\n\nPetten zijn af.\n\n# B. Buiten\n\n1. Petten mogen op.\n\nHet waait.\n',
    );
    const { code, stdout } = await runMain(['explain', 'los.md', 'A'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Petten zijn af.');
  });

  test('says where nothing was found, and takes a taxonomy of one’s own', async () => {
    const argv = ['explain', 'protocol.md', 'sec_B__cl_2', '--taxonomy', 'eigen.yaml'];
    const { stdout } = await runMain(argv, { cwd: folder() });
    expect(stdout).toContain('Geen enkele regel vond hier een norm.');
    expect(stdout).toContain('- Weer (weer)');
  });

  test('gives JSON', async () => {
    const { stdout } = await runMain(['explain', 'protocol.md', 'sec_B__cl_1', '--json'], {
      cwd: folder(),
    });
    expect(JSON.parse(stdout)).toMatchObject({
      eId: 'sec_B__cl_1',
      provisions: [{ modality: 'prohibition' }],
    });
  });

  test('refuses an unknown clause and a taxonomy that does not fit', async () => {
    const cwd = folder();
    const unknown = await runMain(['explain', 'protocol.md', 'cl_9'], { cwd });
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('er is geen bepaling cl_9'),
    ]);
    const wrong = await runMain(['parse', 'protocol.md', '--taxonomy', 'fout.yaml'], { cwd });
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('fout.yaml: onderwerp: dit onderdeel is onbekend'),
    ]);
  });
});

test('akkoord parse --json carries the annotations', async () => {
  const { stdout } = await runMain(['parse', 'protocol.md', '--json'], { cwd: folder() });
  expect(stdout).toContain('"modality": "prohibition"');
});

test('underlined breaks at white space and marks every line', () => {
  expect(underlined('een twee drie vier', [{ start: 4, end: 13 }], 9)).toEqual([
    'een twee',
    '    ^^^^',
    'drie vier',
    '^^^^',
  ]);
  expect(underlined('', [], 80)).toEqual([]);
});
