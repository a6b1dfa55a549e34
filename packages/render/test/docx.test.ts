import { identify, type Protocol } from '@akkoord/clause';
import { describe, expect, test } from 'vitest';
import { Numberings } from '../src/docx/numbering.ts';
import { comparisonToDocx, protocolToDocx, type TableOptions, toTable } from '../src/index.ts';
import { comparisonContract } from './comparison-contract.ts';
import { docxParts, docxText } from './docx-text.ts';
import { hostileComparison, hostileTexts } from './hostile-comparison.ts';
import { sampleComparison } from './sample-comparison.ts';
import {
  clause,
  flow,
  note,
  otherBlocks,
  paragraph,
  parent,
  reference,
  sampleProtocol,
  section,
  table,
} from './sample-protocol.ts';

const documentOf = async (docx: Promise<Uint8Array>) =>
  docxParts(await docx)['word/document.xml'] ?? '';

describe('a comparison', { timeout: 60_000 }, () => {
  comparisonContract({
    write: async (comparison, options) => docxText(await comparisonToDocx(comparison, options)),
    repeatsSame: true,
  });

  test('is a table with a repeated header row, on its side with a column for the council, and marks that hold without colour', async () => {
    const xml = await documentOf(comparisonToDocx(sampleComparison));
    const onItsSide = /<w:pgSz [^>]*w:orient="landscape"/;
    expect(xml).not.toMatch(onItsSide);
    expect(await documentOf(comparisonToDocx(sampleComparison, { remarks: 'column' }))).toMatch(
      onItsSide,
    );
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:rStyle w:val="Toegevoegd"/>');
    expect(xml).toContain('<w:rStyle w:val="Verwijderd"/>');
    const styles = docxParts(await comparisonToDocx(sampleComparison))['word/styles.xml'] ?? '';
    expect(styles).toMatch(/w:styleId="Verwijderd"[\s\S]*?<w:strike\/>/);
    expect(styles).toMatch(/w:styleId="Toegevoegd"[\s\S]*?<w:u /);
    const main = toTable(sampleComparison).groups.flatMap(({ rows }) => rows).length;
    expect(xml.match(/<w:tr>/g)?.length).toBeGreaterThan(main);
  });

  test('its columns fill the page, upright and on its side', async () => {
    const widthsOf = async (options: TableOptions) => {
      const xml = await documentOf(comparisonToDocx(sampleComparison, options));
      const grids = [...xml.matchAll(/<w:tblGrid>([\s\S]*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
        [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
      );
      return grids.at(-1) ?? [];
    };
    for (const [remarks, width, count] of [
      ['none', 10206, 3],
      ['column', 15136, 4],
    ] as const) {
      const widths = await widthsOf({ remarks });
      expect(widths).toHaveLength(count);
      expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - width)).toBeLessThan(10);
    }
  });

  test('the same comparison gives the same bytes, without a date', async () => {
    const one = await comparisonToDocx(sampleComparison);
    const two = await comparisonToDocx(structuredClone(sampleComparison));
    expect(Buffer.from(one).equals(two)).toBe(true);
    expect(Object.values(docxParts(one)).join('')).not.toMatch(/dcterms:created|dcterms:modified/);
  });

  test('no text of a document becomes a field, a link or markup', async () => {
    const xml = await documentOf(comparisonToDocx(hostileComparison));
    const fields = await documentOf(comparisonToDocx(sampleComparison));
    for (const tag of ['w:fldSimple', 'w:instrText', 'w:hyperlink', 'w:object']) {
      expect(xml.split(`<${tag}`).length).toBe(fields.split(`<${tag}`).length);
    }
  });
});

describe('a protocol', { timeout: 60_000 }, () => {
  const meta: Protocol['meta'] = { title: 'Telefoons', language: 'nl', status: 'adopted' };
  const protocol = (...children: Protocol['children']): Protocol =>
    identify({ type: 'protocol', meta, children });

  test('has headings, footnotes, properties, and its status on every page', async () => {
    const parts = docxParts(await protocolToDocx(sampleProtocol));
    const xml = parts['word/document.xml'] ?? '';
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(4);
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBe(1);
    expect(xml.match(/<w:footnoteReference /g)?.length).toBe(2);
    expect(parts['word/footnotes.xml']).toContain('Algemene verordening');
    expect(parts['docProps/core.xml']).toContain('<dc:title>Protocol sociale media</dc:title>');
    expect(parts['docProps/custom.xml']).toContain('Ter instemming voorgelegd');
    expect(parts['word/header1.xml']).toContain('CONCEPT');
    expect(parts['word/footer1.xml']).toMatch(/Pagina [\s\S]*PAGE[\s\S]* van [\s\S]*NUMPAGES/);
    expect(docxText(await protocolToDocx(sampleProtocol))).toContain('nog niet ingevuld');
    expect(parts['word/styles.xml']).toContain('w:lang w:val="nl-NL"');
  });

  test('shows a table of contents from six headings on', async () => {
    const many = Array.from({ length: 6 }, (_, i) => section(1, String(i + 1), `Deel ${i}`, []));
    const toc = /Table of Contents/;
    expect(await documentOf(protocolToDocx(protocol(...many)))).toMatch(toc);
    expect(await documentOf(protocolToDocx(protocol(...many.slice(1))))).not.toMatch(toc);
  });

  test('the same tree gives the same bytes, links and contents included', async () => {
    const many = Array.from({ length: 7 }, (_, i) => section(1, String(i + 1), `Deel ${i}`, []));
    for (const tree of [sampleProtocol, protocol(...many)]) {
      const one = await protocolToDocx(tree);
      expect(Buffer.from(one).equals(await protocolToDocx(structuredClone(tree)))).toBe(true);
    }
  });

  test('loses no text of any block or note', async () => {
    const small = table(['kop', 'kop 2'], ['cel', 'cel 2']);
    const text = docxText(
      await protocolToDocx(
        protocol(
          clause('prose', null, [
            paragraph('een', reference('a'), ' weer', reference('a')),
            ...otherBlocks,
            flow(parent('blockquote', [parent('paragraph', ['citaat']), small])),
            paragraph(parent('delete', ['weg']), { type: 'break' }, 'verder'),
          ]),
          clause('item', '1', [flow(small)]),
          clause('item', '2', []),
          note('a', paragraph('Eerste noot', reference('b')), flow(small)),
          note('b', paragraph('Noot in een noot.')),
          note('c', { type: 'code', value: 'losse noot' }),
          note(
            'd',
            flow(parent('blockquote', [small])),
            flow(parent('list', [parent('listItem', [small])])),
          ),
          note('leeg'),
        ),
      ),
    );
    for (const part of ['regel 2', 'citaat', 'vier', 'punt', 'weg', 'verder', 'kop | kop 2']) {
      expect(text).toContain(part);
    }
    for (const part of ['Eerste noot', 'Noot in een noot.', 'losse noot', 'Overige noten']) {
      expect(text).toContain(part);
    }
  });

  test('hostile text comes out as text, hidden characters by name', async () => {
    const hostile = [...hostileTexts, 'om \u202Eomgekeerd\u202C \u0007 \uD800', '{ DATE } «veld»'];
    const docx = await protocolToDocx(
      protocol(
        section(1, '%1', hostile[0] ?? '', [
          ...hostile.map((text, index) => clause('item', `${index}%2`, [text])),
        ]),
      ),
    );
    const text = docxText(docx);
    for (const part of hostile.slice(0, -2)) expect(text).toContain(part);
    expect(text).toContain('om [U+202E]omgekeerd[U+202C] [U+0007] [U+D800]');
    expect(text).toContain('{ DATE } «veld»');
  });
});

describe('numbers', () => {
  const shown = (...labels: string[]) => {
    const numberings = new Numberings();
    const references = numberings.references(labels, 'item');
    const levels = new Map(
      numberings.config().map(({ reference: name, levels: [level] }) => [name, level]),
    );
    return references.map((name) => {
      const { text, format, start } = levels.get(name) ?? {};
      return [name.replace('nummering-', ''), text, format, start].join(' ');
    });
  };

  test.each([
    [
      ['1.', '2.', '3.'],
      ['1 %1. decimal 1', '1 %1. decimal 1', '1 %1. decimal 1'],
    ],
    [
      ['1.', '3.'],
      ['1 %1. decimal 1', '2 %1. decimal 3'],
    ],
    [
      ['2.1', '2.2'],
      ['1 2.%1 decimal 1', '1 2.%1 decimal 1'],
    ],
    [
      ['a.', 'b.'],
      ['1 %1. lowerLetter 1', '1 %1. lowerLetter 1'],
    ],
    [
      ['i.', 'ii.'],
      ['1 %1. lowerRoman 1', '1 %1. lowerRoman 1'],
    ],
    [
      ['i.', 'j.'],
      ['1 %1. lowerLetter 9', '1 %1. lowerLetter 9'],
    ],
    [
      ['IV', 'V'],
      ['1 %1 upperRoman 4', '1 %1 upperRoman 4'],
    ],
    [
      ['–', '–'],
      ['1 – bullet 1', '2 – bullet 1'],
    ],
    [['Art.'], ['1 Art. bullet 1']],
    [['%1'], ['1 %1 bullet 1']],
    [['01.'], ['1 01. bullet 1']],
  ])('%j count as they stand', (labels, expected) => {
    expect(shown(...labels)).toEqual(expected);
  });
});
