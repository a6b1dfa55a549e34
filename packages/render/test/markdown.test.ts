import { type Clause, digest, identify, type MdastNode, type Protocol } from '@akkoord/clause';
import { parseMarkdown } from '@akkoord/parse';
import { defaultTaxonomy } from '@akkoord/taxonomy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMarkdown } from '../../parse/test/any-markdown.ts';
import { toMarkdown } from '../src/index.ts';
import { anyProtocol } from './any-protocol.ts';

const taxonomy = defaultTaxonomy();
const kept = new Set(['topics', 'basis', 'provenance']);

/** What the round trip keeps: no positions, marks, messages or furniture, leaves joined, white space folded. */
function essence(node: MdastNode): unknown {
  const { position: _, data, children, label, ...rest } = node as MdastNode & { label?: string };
  const facts = Object.entries(data ?? {}).filter(([key]) => kept.has(key));
  return {
    ...rest,
    ...(node.value === undefined ? {} : { value: node.value.replace(/\s+/g, ' ') }),
    ...(label && label !== node.identifier ? { label } : {}),
    ...(facts.length > 0 ? { data: Object.fromEntries(facts) } : {}),
    ...(children ? { children: joined(children).map(essence) } : {}),
  };
}

function joined(children: readonly MdastNode[]): MdastNode[] {
  const found: MdastNode[] = [];
  for (const child of children) {
    const before = found.at(-1);
    if (child.type === 'furniture') continue;
    if ((child.type === 'text' || child.type === 'inlineCode') && before?.type === child.type) {
      found[found.length - 1] = { type: child.type, value: `${before.value}${child.value}` };
    } else found.push({ ...child });
  }
  const edge = (node: MdastNode | undefined) => node === undefined || node.type === 'break';
  const trimmed = found.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = (node.value ?? '').replace(/\s+/g, ' ');
    const start = edge(found[index - 1]) ? value.trimStart() : value;
    return { ...node, value: edge(found[index + 1]) ? start.trimEnd() : start };
  });
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}

const read = (markdown: string): Protocol => parseMarkdown(markdown, { taxonomy });

const head = '---\ntitle: Regels\nlanguage: nl\n---\n\n';

function protocolOf(clause: Partial<Clause> & Pick<Clause, 'form' | 'num' | 'children'>): Protocol {
  const whole: Clause = { type: 'clause', eId: '', wId: '', ...clause };
  return identify({
    type: 'protocol',
    meta: { title: 'Regels', language: 'nl' },
    children: [whole],
  });
}

function textOf(value: string): Clause['children'][number] {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

const wholeProtocol = `---
title: Gedragsregels op het plein
subject: gedrag
language: nl
school:
  name: De Regenboogbrug
  sector: po
version: "1.10"
status: submitted
approval:
  decisions:
    - body: mr
      requestedOn: 2024-03
audience:
  - ouders
clauses:
  oud_3: { topics: [ purpose ], basis: [ { source: WMS art. 10, asOf: 2025-08-01 } ] }
---

Dit protocol geldt op het plein. Er zijn drie soorten regels:

- voor leerlingen
- voor ouders
- voor medewerkers

## A. Voor leerlingen

1. Blijf op het plein. Dit geldt niet:
   - voor groep 8
   - bij brand

   Vraag het bij twijfel aan de leerkracht[^1].

2. Speel **samen**. <!-- #oud_3 -->

## 10 gouden regels <!-- letterlijk -->

- **2.1** Ruim op.
- **2.2** Wees aardig.

## Stappenplan

<!-- stappen -->

1. Bel de ouders.
2. Noteer het gesprek.

De afspraken staan hieronder.

<!-- vervolg -->

| wat | wanneer |
| --- | ------- |
| bal | pauze   |

[^1]: Of aan de pleinwacht.
`;

describe('toMarkdown', () => {
  it('is undone by parseMarkdown', () => {
    fc.assert(
      fc.property(anyProtocol, (tree) => {
        const markdown = toMarkdown(tree);
        const again = read(markdown);
        expect(essence(again as unknown as MdastNode)).toEqual(
          essence(tree as unknown as MdastNode),
        );
        expect(digest(again).text).toBe(digest(tree).text);
        expect(toMarkdown(again)).toBe(markdown);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('keeps all that was read from Markdown of any hand', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const tree = read(source.replaceAll('\0', ''));
        const again = read(toMarkdown(tree));
        expect(essence(again as unknown as MdastNode)).toEqual(
          essence(tree as unknown as MdastNode),
        );
        expect(digest(again).text).toBe(digest(tree).text);
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  it.each([
    ['a whole protocol', wholeProtocol],
    [
      'a title that is also a heading',
      '---\ntitle: Regels\nlanguage: nl\n---\n\n# Regels <!-- letterlijk -->\n',
    ],
    ['no title', '---\ntitle: null\nlanguage: nl\n---\n\n# Regels\n\n1. Blijf.\n'],
    [
      'a clause after the sections',
      `${head}# Plein\n\n1. Blijf.\n\n---\n\nVastgesteld door het bestuur.\n`,
    ],
  ])('gives the same bytes for %s in canonical form', (_, markdown) => {
    expect(toMarkdown(read(markdown))).toBe(markdown);
  });

  it.each([
    ['a list without number', { form: 'bullet', num: null }, '- Blijf.'],
    ['an item', { form: 'item', num: '3' }, '3. Blijf.'],
    ['a label with dots', { form: 'item', num: '2.1' }, '- **2.1** Blijf.'],
    ['a label of words', { form: 'item', num: 'Bijlage 1' }, '- Blijf. <!-- nr=Bijlage%201 -->'],
    ['an item without number', { form: 'item', num: null }, '- Blijf. <!-- item -->'],
    ['a step', { form: 'step', num: '1' }, '<!-- stappen -->\n\n1. Blijf.'],
    ['prose', { form: 'prose', num: null }, 'Blijf.'],
    ['a kept wId', { form: 'item', num: '1', wId: 'oud' }, '1. Blijf. <!-- #oud -->'],
  ] as const)('writes %s', (_, shape, expected) => {
    const tree = protocolOf({ ...shape, children: [textOf('Blijf.')] });
    expect(toMarkdown(tree)).toBe(`${head}${expected}\n`);
  });

  it.each([
    ['# kop', '\\# kop'],
    ['1. een', '1\\. een'],
    ['2.1 Een', '2.1 Een <!-- letterlijk -->'],
    ['a) een', 'a) een <!-- letterlijk -->'],
    ['Artikel 3 Een', 'Artikel 3 Een <!-- letterlijk -->'],
    ['<b>een</b>', '\\<b>een\\</b>'],
    ['<!-- los -->', '\\<!-- los -->'],
    ['een [^1] &amp; *twee*', 'een \\[^1] \\&amp; \\*twee\\*'],
    ['een\n\ttwee', 'een twee'],
  ])('escapes %j', (value, expected) => {
    const tree = protocolOf({ form: 'prose', num: null, children: [textOf(value)] });
    expect(toMarkdown(tree)).toBe(`${head}${expected}\n`);
    expect(digest(read(toMarkdown(tree))).text).toBe(digest(tree).text);
  });

  it('leaves furniture, messages and annotations out', () => {
    const furniture = { type: 'furniture', value: 'Pagina 1', reason: 'page-number' } as const;
    const tree = protocolOf({
      form: 'prose',
      num: null,
      data: { mentions: [], rights: [], numRecovered: true },
      children: [textOf('Blijf.'), furniture],
    });
    tree.children.unshift(furniture);
    expect(toMarkdown(tree)).toBe(`${head}Blijf.\n`);
  });

  it('writes HTML as text and blocks that hold no text not at all', () => {
    const children = [
      { type: 'html', value: '<script>' },
      { type: 'thematicBreak' },
      { type: 'definition', identifier: 'a', url: 'b' },
      { type: 'heading', depth: 2, children: [{ type: 'html', value: '<i>' }] },
    ] as Clause['children'];
    const tree = protocolOf({ form: 'prose', num: null, children });
    expect(toMarkdown(tree)).toBe(`${head}\\<script>\n\n<!-- vervolg -->\n\n\\<i>\n`);
  });
});
