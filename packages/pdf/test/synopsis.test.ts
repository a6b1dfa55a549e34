import { toSynopsisTable } from '@akkoord/render';
import { afterAll, expect, test } from 'vitest';
import { manySchools, sampleSynopsis } from '../../render/test/sample-synopsis.ts';
import { createPdfWriter, synopsisToPdf } from '../src/index.ts';
import { pageTexts } from './tag-tree.ts';

const writer = createPdfWriter();
afterAll(() => writer.close());

const bare = (text: string) => text.replace(/\s+/g, '');

test('questions, matrix and every text stand in the PDF', async () => {
  const { pdf, warnings } = await writer.synopsisToPdf(sampleSynopsis);
  expect(warnings).toEqual([]);
  const text = bare((await pageTexts(pdf)).join(''));
  const { conflicts, gaps, columns, lines, warnings: told } = toSynopsisTable(sampleSynopsis);
  for (const { question, answers } of [...conflicts, ...gaps]) {
    expect(text).toContain(bare(question ?? ''));
    for (const answer of answers) expect(text).toContain(bare(answer));
  }
  for (const part of [...told, ...columns.map(({ name }) => name)]) {
    expect(text).toContain(bare(part));
  }
  for (const { cells, remarks } of lines) {
    for (const { position, clauses } of cells) {
      for (const part of [position, ...clauses.map((clause) => clause.text)]) {
        expect(text).toContain(bare(part));
      }
    }
    for (const remark of remarks) expect(text).toContain(bare(remark));
  }
});

test('with many schools the matrix stands under letters', async () => {
  const { pdf, pages } = await writer.synopsisToPdf(manySchools(30));
  const text = (await pageTexts(pdf)).join(' ');
  expect(text).toMatch(/Z\s*:\s*Protocol \(26\);\s*AA\s*:\s*Protocol \(27\)/);
  expect(pages).toBeLessThan(8);
});

test('the same synopsis gives the same bytes', async () => {
  const one = await synopsisToPdf(sampleSynopsis);
  const other = await writer.synopsisToPdf(structuredClone(sampleSynopsis));
  expect(Buffer.from(one.pdf).equals(other.pdf)).toBe(true);
});
