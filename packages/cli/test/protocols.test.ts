import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf, coverage, isClause, type Protocol } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render';
import { readProtocol, synopsisOf } from '@akkoord/workflow';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../protocols');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the example protocols', () => {
  test.each(globSync('**/*.md', { cwd: folder }))('%s is canonical Markdown', async (file) => {
    const content = read(file);
    const tree = await readProtocol({ path: file, content });
    expect(tree.data?.messages?.filter(({ level }) => level !== 'info') ?? []).toEqual([]);
    expect(toMarkdown(tree)).toBe(content);
    const known = clausesOf(tree).map(({ wId }) => wId);
    for (const { clauses } of tree.meta.approval?.rights ?? []) {
      expect(known).toEqual(expect.arrayContaining(clauses));
    }
  });

  test.each(globSync('**/source.txt', { cwd: folder }))(
    '%s is read with nothing lost',
    async (file) => {
      const content = read(file);
      const tree = await readProtocol({ path: file, content });
      expect(coverage(tree, content)).toEqual({ missing: [], double: [], different: [] });
      expect(clausesOf(tree).length).toBeGreaterThan(15);
      expect(tree.meta.title).not.toBeNull();
    },
  );
});

const schools = [
  'de-vuurtoren/social-media/2025-09-01.md',
  'de-wolkenfabriek/social-media/2022-11-22/source.txt',
  'de-waterklok/social-media/2023-04-17/source.txt',
].map((path) => readProtocol({ path, content: read(path) }));
const [vuurtoren, wolkenfabriek, waterklok] = (await Promise.all(schools)) as [
  Protocol,
  Protocol,
  Protocol,
];

describe('the three primary schools, as if they merge', () => {
  test('De Waterklok is read with every clause in its place', () => {
    const outline = waterklok.children.flatMap((child) =>
      child.type === 'section'
        ? [
            `${child.num ?? child.heading}: ${child.children
              .filter(isClause)
              .map(({ num }) => num ?? '-')
              .join(' ')}`,
          ]
        : [],
    );
    expect(outline).toEqual([
      'Inleiding: - - -',
      'A: 1 2 3 4 5 6 7',
      'B: 1 2 3 4',
      'C: 1 2 3 4 5 6',
      'D: 1 2 3',
      'E: 1 2 3',
      'F: 1 2',
    ]);
    expect(waterklok.meta.approval).toEqual({
      decisions: [{ body: 'mr', decidedOn: '2023-04-03', decision: 'consent' }],
      adoption: { by: 'bestuur', on: '2023-04-17' },
    });
  });

  test('have things to decide, things that they share, and things that one alone has', () => {
    const { rows } = synopsisOf([vuurtoren, wolkenfabriek, waterklok]);
    const agreement = Object.fromEntries(rows.map((row) => [row.topic, row.agreement]));
    const silent = Object.fromEntries(rows.map((row) => [row.topic, row.silent.length]));
    expect(agreement).toMatchObject({
      parents_recording: 'opposed',
      friending_pupils: 'opposed',
      devices: 'different',
      parent_groups: 'different',
      edited_ai: 'different',
      report_procedure: 'different',
      sanctions_pupils_parents: 'different',
      own_responsibility: 'same',
      confidentiality: 'same',
      school_image_consent: 'different',
    });
    expect(silent).toMatchObject({ copyright: 2, correction: 2, pupil_groups: 2, disclaimer: 1 });
    expect(silent).toMatchObject({ friending_parents: 1, authorities: 2 });
  });
});
