import { type Protocol, type ReadingMessage, walk } from '@akkoord/clause';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseText } from '../src/index.ts';
import { measureLoss } from '../src/loss.ts';
import { anyMarkdown } from './any-markdown.ts';

const taxonomy = defaultTaxonomy();
const settings = { numRuns: 150, endOnFailure: true } as const;

const messagesOf = (tree: Protocol, code: string): ReadingMessage[] =>
  (tree.data?.messages ?? []).filter((message) => message.code === code);

const kindsTold = (tree: Protocol) =>
  messagesOf(tree, 'left-out').map(({ data }) => [data?.kind, data?.count]);

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

// Independent of the fixtures: sentences, notes, running lines and lists made of single words.
const word = fc.constantFrom(
  ...['school', 'deur', 'fiets', 'plein', 'regel', 'lokaal', 'klas', 'bel', 'jas', 'pauze', 'mp3'],
);
const sentence = fc
  .array(word, { minLength: 3, maxLength: 14 })
  .map((words) => `De ${words.join(' ')}.`);
const number = fc.integer({ min: 1, max: 30 });
const line = fc.oneof(
  sentence,
  fc.tuple(number, sentence).map(([n, text]) => `${n}. ${text}`),
  fc.tuple(number, sentence).map(([n, text]) => `${n}) ${text}`),
  fc.tuple(number, sentence).map(([n, text]) => `${n} ${text}`),
  fc.tuple(number, word).map(([n, text]) => `${n} ${text} en`),
  fc.tuple(number, sentence).map(([n, text]) => `[${n}] ${text}`),
  fc.tuple(word, number).map(([text, n]) => `Wij gaan naar ${text}${n} toe en terug.`),
  fc.tuple(number, number).map(([n, of]) => `Pagina ${n} van ${of}`),
  fc.constantFrom(
    '* Ook de fiets.',
    'Wij bellen* aan.',
    '12',
    'Inhoud',
    '1.2 Doel ........ 3',
    '3.',
  ),
);
const anyText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\f', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** Letters by the tree alone: those of clauses and headings, and those of what stands beside them. */
function counted(tree: Protocol): { inside: number; aside: number } {
  let inside = 0;
  let aside = 0;
  walk(tree, (node, ancestors) => {
    const chain = [...ancestors, node].map(({ type }) => type);
    const out = chain.includes('footnoteDefinition') || chain.includes('furniture');
    if ('value' in node && typeof node.value === 'string' && node.type !== 'footnoteReference') {
      const source = (node as { data?: { source?: string } }).data?.source ?? node.value;
      if (out) aside += letters(source);
      else inside += letters(source);
    }
  });
  return { inside, aside };
}

describe('what leaves the comparison is counted and told', () => {
  it('footnotes, lines of pages and the title', () => {
    const source =
      'Regels van het plein\n\n1. De bel¹ gaat om negen uur.\n2. Wie te laat² is, meldt zich.\n\n¹ Op maandag niet.\n² Of ziek.\n\nPagina 1 van 1\n';
    const tree = parseText(source, { taxonomy });
    expect(kindsTold(tree)).toEqual([
      ['title', 1],
      ['footnote', 2],
      ['furniture', 1],
    ]);
    const [warning] = messagesOf(tree, 'much-left-out');
    expect(warning).toMatchObject({
      level: 'warning',
      data: { parts: [{ kind: 'footnote' }, {}] },
    });
  });

  it('no warning where little leaves it', () => {
    const rules = Array.from(
      { length: 40 },
      (_, i) => `${i + 1}. De deur van lokaal ${i} blijft dicht.`,
    );
    const tree = parseText(`Regels\n\n${rules.join('\n')}\n\nPagina 1 van 1\n`, { taxonomy });
    expect(kindsTold(tree)).toEqual([
      ['title', 1],
      ['furniture', 1],
    ]);
    expect(messagesOf(tree, 'much-left-out')).toEqual([]);
  });

  it('a long title counts, the title of a short text does not', () => {
    const words = 'fiets en deur en plein en klas en bel '.repeat(5);
    const long = parseMarkdown(`# Regels van ${words}\n\n${'De deur is dicht. '.repeat(85)}\n`, {
      taxonomy,
    });
    expect(messagesOf(long, 'much-left-out')).toHaveLength(1);
    const short = parseText('Protocol sociale media\n\n1. De deur is dicht.\n', { taxonomy });
    expect(messagesOf(short, 'much-left-out')).toEqual([]);
  });

  it('the data above Markdown, which are no loss', () => {
    const tree = parseMarkdown('---\ntitle: Regels\n---\n\n1. De deur is dicht.\n', { taxonomy });
    expect(kindsTold(tree)).toEqual([['metadata', 1]]);
    expect(messagesOf(tree, 'much-left-out')).toEqual([]);
  });

  it('notes in Markdown', () => {
    const tree = parseMarkdown(
      '# Regels\n\n1. De deur[^a] is dicht.\n\n[^a]: Ook die van lokaal negen.\n',
      {
        taxonomy,
      },
    );
    expect(kindsTold(tree)).toEqual([
      ['title', 1],
      ['footnote', 1],
    ]);
    expect(messagesOf(tree, 'much-left-out')).toHaveLength(1);
  });
});

describe.each([
  ['text', anyText, (source: string) => parseText(source, { taxonomy })],
  ['Markdown', anyMarkdown, (source: string) => parseMarkdown(source, { taxonomy })],
] as const)('the second law of loss holds for any %s:', (_, sources, read) => {
  it('what the tree keeps beside its clauses is what is told', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const tree = read(source);
        const { kinds, letters: all } = measureLoss(tree);
        const { inside, aside } = counted(tree);
        const of = (kind: string) => kinds.find((loss) => loss.kind === kind)?.letters ?? 0;
        expect(of('footnote') + of('furniture')).toBe(aside);
        expect(all).toBeGreaterThanOrEqual(inside + aside);
        expect(all).toBeLessThanOrEqual(letters(source));
        const told = messagesOf(tree, 'left-out').map(({ data }) => data?.kind);
        expect(told).toEqual(all === 0 ? [] : kinds.map(({ kind }) => kind));
        const warned = messagesOf(tree, 'much-left-out').length > 0;
        if (aside > all * 0.1) expect(warned).toBe(true);
        if (kinds.length === 0) expect(warned).toBe(false);
      }),
      settings,
    );
  });

  it('a line that begins with a number is a clause, a heading or an item, or there is a message', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const tree = read(source);
        const starts = new Set<number | undefined>();
        walk(tree, (node) => {
          if (node.type === 'clause' || node.type === 'section')
            starts.add(node.position?.start.offset);
          const { data } = node as {
            data?: { marks?: Array<{ kind: string; position: { start: { offset?: number } } }> };
          };
          for (const { kind, position } of data?.marks ?? []) {
            if (kind === 'num' || kind === 'heading' || kind === 'frontmatter' || kind === 'syntax')
              starts.add(position.start.offset);
          }
        });
        const places = (tree.data?.messages ?? []).map(({ place }) => place);
        for (const match of source.matchAll(/^[ \t]*\d{1,3}[.)]?(?=\s)/gmu)) {
          const offset = match.index + match[0].length - match[0].trimStart().length;
          const told = places.some(
            (place) =>
              place && (place.start.offset ?? 0) <= offset && offset < (place.end.offset ?? 0),
          );
          expect(starts.has(offset) || told, `${JSON.stringify(source)} at ${offset}`).toBe(true);
        }
      }),
      settings,
    );
  });
});
