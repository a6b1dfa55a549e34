import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { identify, type Protocol } from '@akkoord/clause';
import { toTable } from '@akkoord/render';
import { afterAll, describe, expect, test } from 'vitest';
import { comparisonContract } from '../../render/test/comparison-contract.ts';
import { sampleComparison } from '../../render/test/sample-comparison.ts';
import {
  clause,
  note,
  otherBlocks,
  paragraph,
  parent,
  reference,
  sampleProtocol,
  section,
} from '../../render/test/sample-protocol.ts';
import * as pdfRoom from '../src/index.ts';
import { comparisonToPdf, createPdfWriter, protocolToPdf } from '../src/index.ts';
import { pageTexts, readPdf, tagsOf } from './tag-tree.ts';

const writer = createPdfWriter();
afterAll(() => writer.close());

const meta: Protocol['meta'] = { title: 'Telefoons', language: 'nl', status: 'adopted' };
const protocol = (...children: Protocol['children']): Protocol =>
  identify({ type: 'protocol', meta, children });
const read = async (tree: Protocol) => readPdf((await writer.protocolToPdf(tree)).pdf);

test('exports exactly these names', () => {
  expect(Object.keys(pdfRoom).sort()).toEqual([
    'comparisonToPdf',
    'createPdfWriter',
    'documentToPdf',
    'letterToPdf',
    'protocolToPdf',
    'synopsisToPdf',
  ]);
});

test('the same input gives the same bytes, in one compiler or in two', async () => {
  const [one, two] = [
    await protocolToPdf(sampleProtocol),
    await writer.protocolToPdf(sampleProtocol),
  ];
  expect(Buffer.from(one.pdf).equals(two.pdf)).toBe(true);
  const [three, four] = [
    await comparisonToPdf(sampleComparison),
    await writer.comparisonToPdf(sampleComparison),
  ];
  expect(Buffer.from(three.pdf).equals(four.pdf)).toBe(true);
  for (const { pdf, warnings } of [one, three]) {
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(warnings).toEqual([]);
  }
});

test('claims PDF/UA-1, carries no date, and leaves no folder behind', async () => {
  const { pdf } = await protocolToPdf(sampleProtocol);
  const source = Buffer.from(pdf).toString('latin1');
  expect(source).toContain('pdfuaid:part>1<');
  expect(source).not.toMatch(/\/CreationDate|CreateDate>/);
  const own = createPdfWriter();
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('akkoord-pdf-'));
  const before = folders();
  own.close();
  expect(before.filter((name) => existsSync(`${tmpdir()}/${name}`)).length).toBeLessThan(
    before.length,
  );
});

describe('a protocol', () => {
  test('has title, language, bookmarks, and its status on every page', async () => {
    const { title, language, outline, text, pages } = await read(sampleProtocol);
    expect(title).toBe('Protocol sociale media');
    expect(language).toBe('nl-NL');
    expect(outline).toEqual([
      'Inleiding',
      'A. Voor iedereen',
      "2.1 Foto's en film",
      'B. Als er iets misgaat',
      'C. Voor medewerkers',
      'Bijlage: vaststelling en medezeggenschap',
    ]);
    expect(text.match(/CONCEPT/g)?.length).toBeGreaterThan(pages);
    expect(text).toContain(`Pagina 1 van ${pages}`);
    expect(text).toContain('nog niet ingevuld');
  });

  test('keeps its own numbers as labels of lists', async () => {
    const { tags } = await read(sampleProtocol);
    const labels = tagsOf(tags, 'LI')
      .map((item) => item.children[0]?.text)
      .filter(Boolean);
    expect(labels).toEqual([
      '1.',
      '2.',
      'a.',
      'b.',
      '•',
      '•',
      '3.',
      '•',
      '•',
      '•',
      '10.',
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
      '–',
    ]);
  });

  test('has real headings, tables, notes, links and emphasis', async () => {
    const { tags } = await read(sampleProtocol);
    expect(tagsOf(tags, 'H1').map(({ text }) => text)).toContain('A. Voor iedereen');
    expect(tagsOf(tags, 'H2').map(({ text }) => text)).toEqual(["2.1 Foto's en film"]);
    expect(tagsOf(tags, 'TH').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Wat', 'Wie', 'Termijn']),
    );
    expect(tagsOf(tags, 'Note').map(({ text }) => text)).toEqual([
      '1 Zie de Algemene verordening gegevensbescherming.',
      '2 Alleen ouders van de groep kunnen meelezen.',
    ]);
    expect(tagsOf(tags, 'Link').map(({ text }) => text)).toContain('de website');
    expect(tagsOf(tags, 'Code').map(({ text }) => text)).toEqual(['welkom123']);
  });

  test('never skips a heading level, however deep the source began', async () => {
    const { tags } = await read(
      protocol(section(4, null, 'Diep', [section(6, null, 'Dieper', [])])),
    );
    expect(tagsOf(tags, 'H1').map(({ text }) => text)).toContain('Diep');
    expect(tagsOf(tags, 'H2').map(({ text }) => text)).toEqual(['Dieper']);
  });

  test('shows a table of contents from six headings on', async () => {
    const many = Array.from({ length: 6 }, (_, i) => section(1, String(i + 1), `Deel ${i}`, []));
    expect(tagsOf((await read(protocol(...many))).tags, 'TOCI')).toHaveLength(6);
    expect(tagsOf((await read(protocol(...many.slice(1)))).tags, 'TOCI')).toHaveLength(0);
  });

  test('loses no note: repeated, nested and unused ones', async () => {
    const { tags, text } = await read(
      protocol(
        clause('prose', null, [paragraph('een', reference('a'), ' en weer', reference('a'))]),
        note('a', paragraph('Eerste noot', reference('b')), paragraph('tweede blok')),
        note('b', paragraph('Noot in een noot.')),
        note('c', { type: 'code', value: 'losse noot' }),
        note('leeg'),
      ),
    );
    expect(tagsOf(tags, 'Note')).toHaveLength(1);
    expect(text).toContain('tweede blok');
    expect(text).toContain('Overige noten');
    expect(text).toContain('Noot in een noot.');
    expect(text).toContain('losse noot');
  });

  test('sets every kind of block', async () => {
    const { text, tags } = await read(
      protocol(
        clause('prose', null, [
          ...otherBlocks,
          paragraph(parent('delete', ['weg']), { type: 'break' }, 'verder'),
        ]),
        clause('item', '1', []),
      ),
    );
    for (const part of ['regel 2', 'citaat', '4.', 'punt', 'weg', 'verder'])
      expect(text).toContain(part);
    expect(tagsOf(tags, 'BlockQuote')).toHaveLength(1);
    expect(text).not.toContain('CONCEPT');
  });

  test('sets an empty text, with no title', async () => {
    const bare: Protocol = {
      type: 'protocol',
      meta: { title: null, language: 'nl' },
      children: [],
    };
    const { title, text } = await read(bare);
    expect(title).toBe('Zonder titel');
    expect(text).toContain('STATUS NIET VERMELD');
  });

  test('names what the fonts cannot show, and warns of it', async () => {
    const hostile =
      'vóór 漢字 en 👍🏽 en 👩‍👩‍👧 en \u202Eomgekeerd\u202C \u0007 \uD800 zacht\u00ADhyphen e\u0301 x\uFE0F';
    const { pdf, warnings } = await writer.protocolToPdf(
      protocol(
        section(1, null, '#eval("1") $x$ *kop* @ref <label>', [clause('item', '1', [hostile])]),
      ),
    );
    const { text } = await readPdf(pdf);
    for (const part of [
      'vóór',
      '[U+6F22]',
      '[U+1F44D]',
      '[U+202E]',
      '[U+0007]',
      '[U+D800]',
      '#eval("1") $x$ *kop* @ref <label>',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(part);
    }
    expect(warnings).toContain(
      'Het onzichtbare teken U+202E is in het document zichtbaar gemaakt als [U+202E].',
    );
    expect(warnings).toContain(
      'Het teken U+6F22 staat niet in het lettertype. In het document staat er [U+6F22].',
    );
    expect(warnings).toHaveLength(10);
  });

  test('breaks words that are longer than a line', async () => {
    const long = `https://school.example/${'a'.repeat(300)}`;
    const { text } = await read(protocol(clause('prose', null, [long])));
    expect(text.replace(/\s+/g, '')).toContain(long);
  });
});

describe('a comparison', () => {
  comparisonContract({
    write: async (comparison, options) => {
      const { text } = await readPdf((await writer.comparisonToPdf(comparison, options)).pdf);
      return text;
    },
    repeatsSame: true,
  });

  test('is a table with a header row, and marks that hold without colour', async () => {
    const { pdf, pages } = await writer.comparisonToPdf(sampleComparison);
    const { tags, title } = await readPdf(pdf);
    expect(title).toBe('Was-wordt: Protocol sociale media');
    expect(tagsOf(tags, 'TH').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Gegeven', 'Nr.', 'Was', 'Wordt']),
    );
    expect(pages).toBeGreaterThan(1);
    const source = Buffer.from(pdf).toString('latin1');
    expect(source).toContain('/Underline');
    expect(source).toContain('/LineThrough');
  });

  test('its tag tree says of each stretch that it went out or came in, whole blocks too', async () => {
    const { pdf } = await writer.comparisonToPdf(sampleComparison);
    const spans = tagsOf((await readPdf(pdf)).tags, 'Span').map(({ text }) => text);
    const { rows } = toTable(sampleComparison);
    const marked = (side: 'before' | 'after') =>
      rows.flatMap((row) => row[side]?.runs.filter(({ op }) => op !== 'equal') ?? []);
    for (const { text } of [...marked('before'), ...marked('after')]) {
      for (const line of text.split('\n')) expect(spans).toContain(line);
    }
    const source = Buffer.from(pdf).toString('latin1');
    expect(source.match(/\/LineThrough/g)?.length).toBe(marked('before').length);
    expect(source.match(/\/Underline/g)?.length).toBe(marked('after').length);
  });

  test('never leaves a heading, or a header row, at the foot of a page', {
    timeout: 60_000,
  }, async () => {
    const moved = structuredClone(sampleComparison);
    for (let schools = 0; schools < 16; schools++) {
      moved.after.meta.approval = {
        decisions: Array.from({ length: schools }, (_, index) => ({
          body: 'mr',
          school: `School ${index}`,
        })),
      };
      const { pdf } = await writer.comparisonToPdf(moved);
      const lines = (await pageTexts(pdf)).map(
        (text) => text.trimEnd().split('\n').slice(-2)[0] ?? '',
      );
      for (const last of lines)
        expect(last).not.toMatch(/^(?:Was-wordttabel|Samenvatting|Opmerking MR)$/);
    }
  });

  test('breaks a row only where its text does not fit on a page', async () => {
    const long = structuredClone(sampleComparison);
    const change = long.changes[4] as (typeof long.changes)[number];
    change.diff = [
      { op: 'insert', text: 'Een zin van gewone lengte over telefoons. '.repeat(350) },
    ];
    expect(toTable(long).rows.find(({ number }) => number === 5)?.style).toBe('block');
    const { pages } = await writer.comparisonToPdf(long);
    expect(pages).toBeGreaterThan(3);
  });
});
