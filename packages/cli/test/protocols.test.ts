import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '@akkoord/approve';
import { clausesOf, coverage, isClause, ownText, type Protocol, sectionsOf } from '@akkoord/clause';
import { toMarkdown } from '@akkoord/render';
import { decodeSource, readProtocol, synopsisOf } from '@akkoord/workflow';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../protocols');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the example protocols', () => {
  test.each(globSync('**/*.md', { cwd: folder }))('%s is canonical Markdown', async (file) => {
    const content = read(file);
    const tree = await readProtocol({ path: file, content });
    expect(tree.data?.messages?.filter(({ level }) => level !== 'info') ?? []).toEqual([]);
    expect(toMarkdown(tree)).toBe(content);
    expect(verify(tree).record.faults).toEqual([]);
    if (tree.meta.status === 'adopted') expect(verify(tree).holds).toBe(true);
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

test('the printed protocol of De Pauwenveer is read as it was written', async () => {
  const path = 'de-pauwenveer/mobiele-telefoons/2024-08-26/protocol.pdf';
  const source = await decodeSource(path, new Uint8Array(readFileSync(join(folder, path))));
  const tree = await readProtocol(source);
  expect(coverage(tree, source.content)).toEqual({ missing: [], double: [], different: [] });
  const wordsOf = (text: string) => text.normalize('NFC').match(/\p{L}+/gu);
  const found = sectionsOf(tree).flatMap((section) => [
    section.heading,
    ...clausesOf(section).map((clause) => ownText(clause)),
  ]);
  const written = read(path.replace('protocol.pdf', 'printed.txt'));
  const body = written.replace(/^---[\s\S]*?---/u, '').replace(/\[\^1\]: .*/u, '');
  expect(wordsOf(found.join(' '))).toEqual(wordsOf(body));
  expect(clausesOf(tree).map(({ num }) => num)).toEqual(
    [null, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, null, null, null, 3, null].map((num) => num && `${num}`),
  );
  expect(new Set(clausesOf(tree).map(({ data }) => data?.page))).toEqual(new Set([1]));
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
    expect(silent).toMatchObject({ copyright: 2, correction: 2, pupil_groups: 1, disclaimer: 1 });
    expect(silent).toMatchObject({ friending_parents: 0, authorities: 2 });
  });
});
