import type { ContentBlock, ContentRun } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeBlocks } from '../src/content/merge-blocks.ts';
import { compare } from '../src/index.ts';

const taxonomy = defaultTaxonomy();
const compared = (before: string, after: string) =>
  compare(parseMarkdown(before, { taxonomy }), parseMarkdown(after, { taxonomy }), { taxonomy });

/** What one text has of a run, joined: words, `[n]` for a mark, and what a link leads to or a picture is. */
const words = (runs: readonly ContentRun[], gone: string) =>
  runs
    .filter(({ op }) => op !== gone)
    .map(({ text, note, target }) => {
      if (target)
        return `<${target.of} ${target.of === 'image' ? target.text : ''} ${target.address}>`;
      return note === undefined ? text : `[${note}]`;
    })
    .join('');

/** What one text has of blocks. */
function side(blocks: readonly ContentBlock[], gone: 'insert' | 'delete'): unknown[] {
  return blocks
    .filter(({ op }) => op !== gone)
    .map((block) => {
      if (block.type === 'table') {
        const rows = block.rows.filter(({ op }) => op !== gone);
        return rows.map(({ cells }) => cells.map((cell) => words(cell, gone)));
      }
      const mark = gone === 'insert' ? (block.was ?? block.mark) : block.mark;
      return [mark, block.level, words(block.runs, gone)];
    });
}

const runs = fc
  .array(
    fc.oneof(
      fc.record({ op: fc.constant('equal' as const), text: fc.constantFrom('de ', 'dag', ' en ') }),
      fc.record({
        op: fc.constant('equal' as const),
        text: fc.constant(''),
        note: fc.integer({ min: 0, max: 2 }),
      }),
      fc.record({
        op: fc.constant('equal' as const),
        text: fc.constant(''),
        target: fc.record({
          of: fc.constantFrom('link' as const, 'image' as const),
          text: fc.constantFrom('', 'plan', 'kaart'),
          address: fc.constantFrom('https://a.nl', 'https://b.nl'),
        }),
      }),
    ),
    { maxLength: 5 },
  )
  .map((all): ContentRun[] => all);
const blocks: fc.Arbitrary<ContentBlock[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('paragraph' as const),
      op: fc.constant('equal' as const),
      mark: fc.constantFrom(null, '•', '1.', '2.'),
      level: fc.constantFrom(0, 1),
      runs,
    }),
    fc.record({
      type: fc.constant('table' as const),
      op: fc.constant('equal' as const),
      rows: fc.array(
        fc.record({
          op: fc.constant('equal' as const),
          cells: fc.array(runs, { minLength: 1, maxLength: 3 }),
        }),
        { maxLength: 4 },
      ),
    }),
  ),
  { maxLength: 4 },
);

test('of any two contents it keeps both, in both directions', () => {
  fc.assert(
    fc.property(blocks, blocks, fc.boolean(), (before, after, turned) => {
      const merged = mergeBlocks(before, after, turned);
      expect(side(merged, 'insert')).toEqual(side(before, 'insert'));
      expect(side(merged, 'delete')).toEqual(side(after, 'delete'));
    }),
    { numRuns: 500 },
  );
});

describe('a table', () => {
  const table = (...rows: string[]) =>
    `# Regels\n\n1. Dit doen wij.\n\n   | Wat | Gevolg |\n   | --- | --- |\n${rows.map((row) => `   | ${row} |`).join('\n')}\n`;
  const { changes } = compared(
    table('Te laat | briefje halen', 'Spijbelen | een dag terugkomen'),
    table('Te laat | briefje halen', 'Vechten | naar huis', 'Spijbelen | een week terugkomen'),
  );
  test('stays a table: a row comes in, and words change in their cell', () => {
    const [, found] = changes[0]?.blocks ?? [];
    expect(found).toMatchObject({ type: 'table', op: 'equal' });
    const rows = found?.type === 'table' ? found.rows : [];
    expect(rows.map(({ op }) => op)).toEqual(['equal', 'equal', 'insert', 'equal']);
    expect(rows[3]?.cells[1]).toEqual([
      { op: 'equal', text: 'een ' },
      { op: 'delete', text: 'dag' },
      { op: 'insert', text: 'week' },
      { op: 'equal', text: ' terugkomen' },
    ]);
  });
});

describe('footnotes', () => {
  const text = (note: string) => `# Regels\n\n1. Niet filmen.[^1] Nooit.\n\n[^1]: ${note}\n`;
  const comparison = compared(text('Ook niet stiekem.'), text('Ook niet even.'));
  test('are listed with their words laid over each other', () => {
    expect(comparison.notes).toEqual([
      {
        before: 1,
        after: 1,
        op: 'equal',
        diff: [
          { op: 'equal', text: 'Ook niet ' },
          { op: 'delete', text: 'stiekem' },
          { op: 'insert', text: 'even' },
          { op: 'equal', text: '.' },
        ],
      },
    ]);
  });
  test('have their mark between the words', () => {
    expect(comparison.changes[0]?.blocks).toMatchObject([
      { runs: [{ text: 'Niet filmen.' }, { note: 0, op: 'equal' }, { text: ' Nooit.' }] },
    ]);
  });
  test('that nothing answers go out and come in', () => {
    const { notes } = compared(
      '# R\n\n1. Niet filmen.[^1]\n\n[^1]: Nooit.\n',
      '# R\n\n1. Niet filmen.\n',
    );
    expect(notes).toMatchObject([{ before: 1, after: null, op: 'delete' }]);
  });
});

describe('links and pictures', () => {
  const text = (words: string) => `# Regels\n\n1. ${words}\n`;
  const runsOf = (before: string, after: string) =>
    compared(text(before), text(after)).changes[0]?.blocks?.flatMap((block) =>
      block.type === 'table' ? [] : block.runs,
    );
  const link = (address: string) => ({ of: 'link', text: 'de kaart', address });

  test('stand between the words; another address goes out and comes in behind the same words', () => {
    expect(
      runsOf('Zie [de kaart](https://a.nl) van nu.', 'Zie [de kaart](https://b.nl) van nu.'),
    ).toEqual([
      { op: 'equal', text: 'Zie de kaart' },
      { op: 'delete', text: '', target: link('https://a.nl') },
      { op: 'insert', text: '', target: link('https://b.nl') },
      { op: 'equal', text: ' van nu.' },
    ]);
    expect(
      runsOf('Zie [de kaart](https://a.nl).', 'Zie nu [de kaart](https://a.nl).')?.filter(
        ({ target }) => target,
      ),
    ).toEqual([{ op: 'equal', text: '', target: link('https://a.nl') }]);
  });

  test('a picture is its description and its address', () => {
    const runs = runsOf('Zo: ![trap links](t.png)', 'Zo: ![trap rechts](t.png)');
    expect(runs?.map(({ op, target }) => [op, target?.text])).toEqual([
      ['equal', undefined],
      ['delete', 'trap links'],
      ['insert', 'trap rechts'],
    ]);
  });

  test('of a footnote stand between its words', () => {
    const note = (address: string) => text(`Niet filmen.[^1]\n\n[^1]: Zie [de kaart](${address}).`);
    const [found] = compared(note('https://a.nl'), note('https://b.nl')).notes ?? [];
    expect(found?.runs).toEqual([
      { op: 'equal', text: 'Zie de kaart' },
      { op: 'delete', text: '', target: link('https://a.nl') },
      { op: 'insert', text: '', target: link('https://b.nl') },
      { op: 'equal', text: '.' },
    ]);
  });
});

describe('what was not covered', () => {
  test('is told by code, with its numbers', () => {
    const before = '---\ntitle: T\nlanguage: nl\nversion: "1"\n---\n\n1. Niet **filmen**.\n';
    const after =
      '---\ntitle: T\nlanguage: nl\nversion: "2"\n---\n\n1. Niet filmen. ![kaart](k.png)\n';
    expect(compared(before, after).limits).toEqual([
      { code: 'metadata', data: { fields: ['version'] } },
      { code: 'emphasis', data: { before: 1, after: 0 } },
      { code: 'images', data: { before: 0, after: 1 } },
    ]);
  });
  test('is nothing where there is nothing', () => {
    expect(compared('1. Niet filmen.\n', '1. Niet bellen.\n').limits).toEqual([]);
  });
});
