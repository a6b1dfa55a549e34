import { clausesOf, coverage } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import { defaultDictionary } from '@akkoord/taxonomy/dictionary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LayoutLine, parseText, readLines, textOfLines } from '../src/index.ts';
import { toOutline } from './outline.ts';

const options = { taxonomy: defaultTaxonomy(), dictionary: defaultDictionary() };

const lines: readonly LayoutLine[] = [
  { text: 'Reglement speelzaal', size: 20, x: 70 },
  { text: 'Wij gaan naar binnen', size: 11, weight: 'bold', x: 70 },
  { text: '1. De deur gaat open als de les begint.', size: 11, x: 70 },
  { text: '2. Wij nemen mee:', size: 11, x: 70 },
  { text: '1. schoenen;', size: 11, x: 90 },
  { text: '2. een bidon.', size: 11, x: 90 },
  { text: '3. Wij wachten op de bank tot iedereen er', size: 11, x: 70 },
  { text: 'is.', size: 11, x: 70, page: 1 },
  { text: 'Wij gaan naar huis', size: 11, weight: 'bold', x: 70 },
  { text: 'De toestellen gaan in het hok.', size: 11, x: 70 },
];

describe('lines with layout', () => {
  it('tell headings by weight, lists by indent, pages by number', () => {
    const tree = readLines(lines, options);
    expect(tree.meta.title).toBe('Reglement speelzaal');
    expect(toOutline(tree)).toEqual([
      '# Wij gaan naar binnen',
      '1 | De deur gaat open als de les begint.',
      '2 | Wij nemen mee:',
      '  1 | schoenen;',
      '  2 | een bidon.',
      '3 | Wij wachten op de bank tot iedereen er is.',
      '# Wij gaan naar huis',
      'p | De toestellen gaan in het hok.',
    ]);
  });

  it('without weight the same lines have no such headings', () => {
    const plain = lines.map(({ weight: _, ...line }) => line);
    const headings = toOutline(readLines(plain, options)).filter((line) => line.startsWith('#'));
    expect(headings).not.toContain('# Wij gaan naar binnen');
  });

  it('bold is no sign where most of the text is bold', () => {
    const bold = lines.map((line) => ({ ...line, weight: 'bold' as const }));
    const headings = toOutline(readLines(bold, options)).filter((line) => line.startsWith('#'));
    expect(headings).not.toContain('# De toestellen gaan in het hok.');
  });

  it('go on with what the line before began, or begin anew, where the layout shows it', () => {
    const broken: LayoutLine[] = [
      { text: 'Reglement speelzaal', given: { kind: 'title' } },
      { text: 'Wij gaan naar', given: { kind: 'heading', depth: 1 } },
      { text: '2. buiten', follows: 'goes-on' },
      { text: 'De deur gaat open', follows: 'begins' },
      { text: 'Wij wachten op de bank tot groep', follows: 'begins' },
      { text: '3. er is.', follows: 'goes-on' },
      { text: '• Op de mat', given: { kind: 'item', label: '•', level: 0 }, follows: 'begins' },
      { text: 'staat niets.', follows: 'goes-on' },
    ];
    expect(toOutline(readLines(broken, options))).toEqual([
      '# Wij gaan naar 2. buiten',
      'p | De deur gaat open',
      'p | Wij wachten op de bank tot groep 3. er is.',
      '- | Op de mat staat niets.',
    ]);
  });

  it('tell on which page a clause begins, and which words a scanner hardly read', () => {
    const scanned: LayoutLine[] = [
      { text: 'Reglement speelzaal' },
      { text: '1. De deur gaat open.', doubts: [{ start: 6, end: 10, confidence: 0.3 }] },
      { text: '2. Wij wachten op de', page: 1 },
      { text: 'bank tot iedereen er is.', page: 1 },
    ];
    const tree = readLines(scanned, options);
    expect(clausesOf(tree).map(({ data }) => data?.page)).toEqual([1, 2]);
    expect(tree.data?.messages?.filter(({ code }) => code === 'scan-doubtful')).toMatchObject([
      {
        data: { word: 'deur' },
        place: { start: { line: 2, column: 7 }, end: { line: 2, column: 11 } },
        confidence: 0.3,
        page: 1,
      },
    ]);
  });

  it('no line and empty lines give an empty tree', () => {
    expect(readLines([], options).children).toEqual([]);
    expect(readLines([{ text: '' }, { text: '  ', blanks: 3 }], options).children).toEqual([]);
  });

  it('lines without layout are read as their text is', () => {
    const plain = lines.map(({ text, blanks = 0 }) => ({ text, blanks }));
    expect(toOutline(readLines(plain, options))).toEqual(
      toOutline(parseText(textOfLines(plain), options)),
    );
  });

  it('what a format says is taken over', () => {
    const cells = (...texts: string[]): LayoutLine => {
      const ranges = texts.map((text, i) => {
        const start = texts.slice(0, i).join('\t').length + Math.min(i, 1);
        return { start, end: start + text.length };
      });
      return { text: texts.join('\t'), given: { kind: 'row', cells: ranges } };
    };
    const item = (label: string, text: string, level: number): LayoutLine => ({
      text: `${label} ${text}`,
      given: { kind: 'item', label, level },
    });
    const given: LayoutLine[] = [
      { text: 'Logboek', given: { kind: 'furniture', reason: 'running-line' } },
      { text: 'Afspraken over de fietsenstalling', given: { kind: 'title' } },
      { text: 'Artikel 1 Doel', given: { kind: 'heading', depth: 2, label: 'Artikel 1' } },
      { text: 'fietsen staan veilig', given: { kind: 'paragraph' } },
      { text: 'de poort is dicht', given: { kind: 'paragraph' } },
      { text: 'Wie', given: { kind: 'heading', depth: 4 } },
      { ...item('i.', 'Leerlingen[1] zetten de fiets op slot.', 0) },
      { text: 'Ook brommers.', given: { kind: 'paragraph', level: 0 } },
      item('–', 'met een kettingslot;', 1),
      item('–', 'in een rek.', 1),
      item('iv.', 'Bezoekers ook.', 0),
      cells('Dag', 'Wie kijkt'),
      cells('maandag', ''),
      { text: '1 Van alle klassen.', given: { kind: 'note', label: '1', marker: '1' } },
      { text: 'Ook de brugklas.', given: { kind: 'note', label: '1', marker: '1' } },
      { text: 'Slot', given: { kind: 'heading', depth: 2 } },
      { text: 'Tot zover.', given: { kind: 'paragraph' } },
    ];
    const lines = given.map((line) =>
      line.text.includes('[1]')
        ? { ...line, references: [{ start: 13, end: 16, label: '1' }] }
        : line,
    );
    const tree = readLines(lines, options);
    expect(tree.meta.title).toBe('Afspraken over de fietsenstalling');
    expect(toOutline(tree)).toEqual([
      '~running-line | Logboek',
      '# 1 | Doel',
      'p | fietsen staan veilig',
      'p | de poort is dicht',
      '## Wie',
      'i | Leerlingen[^1] zetten de fiets op slot. ¶ Ook brommers.',
      '  - | met een kettingslot;',
      '  - | in een rek.',
      'iv | Bezoekers ook.',
      'p | Dag | Wie kijkt // maandag |',
      '[^1]: Van alle klassen. Ook de brugklas.',
      '# Slot',
      'p | Tot zover.',
    ]);
    expect(coverage(tree, textOfLines(lines))).toEqual({ missing: [], double: [], different: [] });
  });

  it('a table of a format whose first column counts is a list, and a word before a number heads', () => {
    const row = (number: string, text: string): LayoutLine => ({
      text: `${number}\t${text}`,
      given: {
        kind: 'row',
        cells: [
          { start: 0, end: number.length },
          { start: number.length + 1, end: number.length + 1 + text.length },
        ],
      },
    });
    const lines: LayoutLine[] = [
      { text: 'Protocol buitenspelen', given: { kind: 'title' } },
      { text: 'Het plein', given: { kind: 'heading', depth: 1 } },
      row('1', 'Wij spelen op het plein.'),
      row('2', 'wie valt, gaat naar binnen.'),
      { text: 'De zaal', given: { kind: 'heading', depth: 1 } },
      { text: 'Artikel 1 Doel', given: { kind: 'item', label: 'Artikel 1', level: 0 } },
      { text: '1.1 Wij gymmen.', given: { kind: 'item', label: '1.1', level: 1 } },
      { text: '1.2 Wij douchen.', given: { kind: 'item', label: '1.2', level: 1 } },
    ];
    const tree = readLines(lines, options);
    expect(toOutline(tree)).toEqual([
      '# Het plein',
      '1 | Wij spelen op het plein.',
      '2 | wie valt, gaat naar binnen.',
      '# De zaal',
      '## 1 | Doel',
      '1.1 | Wij gymmen.',
      '1.2 | Wij douchen.',
    ]);
    expect(coverage(tree, textOfLines(lines))).toEqual({ missing: [], double: [], different: [] });
  });

  it('nothing of any lines is lost', () => {
    const given = fc.option(
      fc.oneof(
        fc.record({ kind: fc.constant('title' as const) }),
        fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ kind: fc.constant('paragraph' as const), level: fc.nat(4) }),
        fc.record({
          kind: fc.constant('item' as const),
          label: fc.constant('3.'),
          level: fc.nat(4),
        }),
        fc.record({
          kind: fc.constant('furniture' as const),
          reason: fc.constant('running-line' as const),
        }),
      ),
      { nil: undefined },
    );
    const line = fc
      .record(
        {
          given,
          text: fc.oneof(
            fc.constantFrom(...lines.map(({ text }) => text)),
            fc.string({ maxLength: 30 }),
          ),
          page: fc.nat(3),
          blanks: fc.nat(2),
          x: fc.double({ min: 0, max: 600, noNaN: true }),
          size: fc.constantFrom(8, 11, 14),
          weight: fc.constantFrom('normal' as const, 'bold' as const),
          follows: fc.constantFrom('goes-on' as const, 'begins' as const, undefined),
        },
        { requiredKeys: ['text'] },
      )
      .map((one) => (one.given?.kind === 'item' ? { ...one, text: `3. ${one.text}` } : one));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (some) => {
        const tree = readLines(some, options);
        expect(coverage(tree, textOfLines(some))).toEqual({
          missing: [],
          double: [],
          different: [],
        });
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
});
