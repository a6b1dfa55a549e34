import {
  type Clause,
  type ClauseContent,
  type ClauseData,
  clausesOf,
  type FootnoteDefinition,
  identify,
  type MdastNode,
  type Protocol,
  type Section,
} from '@akkoord/clause';
import fc from 'fast-check';

/** Text that Markdown would take for syntax, and text that it would not. */
const hostile = fc.constantFrom(
  ...[
    '# kop',
    '- punt',
    '1. een',
    '1) een',
    '1.Een',
    '* ster',
    '+ plus',
    '> citaat',
    '--- ',
    '===',
    '***',
  ],
  ...[
    '**vet**',
    '_schuin_',
    '`code`',
    '~~~',
    '<!-- los -->',
    '<!--',
    '-->',
    '<b>',
    '<naam school>',
    '<br>',
  ],
  ...[
    '[^1]',
    '[^2]:',
    '[a](b)',
    '[a]: b',
    '![a](b)',
    '|',
    '| a | b |',
    '\\',
    '\\*',
    '&amp;',
    '&',
    '&#42;',
  ],
  ...[
    '2.1 Tekst',
    '2.1',
    'a) keuze',
    'Artikel 3 Geldt',
    'IV. Deel',
    'Voor ouders:',
    'art. 8',
    '§ 2',
    '(a) x',
  ],
  ...[
    '  dubbel  ',
    'einde ',
    '\u00a0',
    'café',
    '😀',
    '‘s avonds',
    'a_b_c',
    'www.a.nl',
    'x@a.nl',
    'https://a.nl',
  ],
  ...[
    'Regels:',
    'Let op: dit.',
    'tekst',
    'De school',
    'mag',
    'niet.',
    '10 gouden',
    ':',
    '.',
    '!',
    '5',
    '[ ] taak',
  ],
);
const text = fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const solid = text
  .map((value) => value.replace(/\s+/g, ' ').trim())
  .filter((value) => value !== '');

const leaf = fc.oneof(
  { weight: 6, arbitrary: text.map((value): MdastNode => ({ type: 'text', value })) },
  { weight: 1, arbitrary: solid.map((value): MdastNode => ({ type: 'inlineCode', value })) },
);
const marked = fc
  .tuple(fc.constantFrom('strong', 'emphasis'), solid)
  .map(([type, value]): MdastNode => ({ type, children: [{ type: 'text', value }] }));
const link = solid.map(
  (value) =>
    ({ type: 'link', url: 'https://a.nl/(x)', children: [{ type: 'text', value }] }) as MdastNode,
);
const image = solid.map(
  (alt) => ({ type: 'image', url: 'a b.png', title: 'de "school"', alt }) as MdastNode,
);
const reference = fc
  .constantFrom('1', '2', 'weg')
  .map((identifier): MdastNode => ({ type: 'footnoteReference', identifier }));
const spaced = fc.oneof(
  { weight: 4, arbitrary: leaf.map((node) => [node]) },
  { weight: 1, arbitrary: reference.map((node) => [node]) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(marked, link)
      .map((node): MdastNode[] => [
        { type: 'text', value: ' ' },
        node,
        { type: 'text', value: ' ' },
      ]),
  },
  { weight: 1, arbitrary: fc.oneof(marked, link, image).map((node) => [node]) },
  {
    weight: 1,
    arbitrary: solid.map((value): MdastNode[] => [{ type: 'break' }, { type: 'text', value }]),
  },
);
const opening = fc.oneof(
  solid.map((value): MdastNode => ({ type: 'text', value })),
  solid.map((value): MdastNode => ({ type: 'inlineCode', value })),
  marked,
  reference,
);
const phrasing = fc
  .tuple(opening, fc.array(spaced, { maxLength: 3 }))
  .map(([first, others]) => [first, ...others.flat()]);

const paragraph = phrasing.map((children): MdastNode => ({ type: 'paragraph', children }));
const cell = fc.array(leaf, { maxLength: 1 }).map((children) => ({ type: 'tableCell', children }));
const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }).map(
  (rows) =>
    ({
      type: 'table',
      align: [null, 'right'],
      children: rows.map((children) => ({ type: 'tableRow', children })),
    }) as MdastNode,
);
const quotedList = paragraph.map(
  (inner) =>
    ({
      type: 'list',
      ordered: true,
      start: 3,
      children: [{ type: 'listItem', children: [inner] }],
    }) as MdastNode,
);
const quote = fc
  .array(fc.oneof(paragraph, quotedList), { minLength: 1, maxLength: 2 })
  .map((children): MdastNode => ({ type: 'blockquote', children }));
const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: quote },
);

const num = fc.constantFrom(
  '1',
  '2',
  '3',
  '3',
  '12',
  '01',
  '2.1',
  'IV',
  'iv',
  'a',
  'A',
  '3a',
  'Bijlage 1',
  '1-b',
);
const shape = fc.oneof(
  { weight: 6, arbitrary: num.map((value) => ({ form: 'item' as const, num: value })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(null, '1', '2', 'b')
      .map((value) => ({ form: 'step' as const, num: value })),
  },
  { weight: 4, arbitrary: fc.constant({ form: 'bullet' as const, num: null }) },
  { weight: 1, arbitrary: fc.constant({ form: 'item' as const, num: null }) },
  { weight: 4, arbitrary: fc.constant({ form: 'prose' as const, num: null }) },
);
const facts = fc.constantFrom<ClauseData[]>(
  {},
  {},
  {},
  {},
  { topics: ['purpose'] },
  { basis: [{ source: 'WMS: "art. 10"', asOf: '2025' }] },
);
const wIds = fc.constantFrom('', '', '', 'sec_A__cl_1', 'oud-3', 'raar # -->');

const clause: (depth: number) => fc.Arbitrary<Clause> = (depth) =>
  fc
    .tuple(
      shape,
      wIds,
      facts,
      fc.array(block, { maxLength: 2 }),
      nested(depth),
      fc.array(block, { maxLength: 1 }),
    )
    .map(([{ form, num: label }, wId, data, before, inner, after]): Clause => {
      const children = [...before, ...inner, ...after] as ClauseContent[];
      return { type: 'clause', eId: '', wId, num: label, form, data, children };
    });
const nested = (depth: number): fc.Arbitrary<Clause[]> =>
  depth > 1 ? fc.constant([]) : fc.array(clause(depth + 1), { maxLength: 3 });

const note = fc.tuple(
  fc.constantFrom('1', '2'),
  fc.array(fc.oneof(paragraph, quotedList, table), { maxLength: 2 }),
);
const heading = fc.oneof(
  solid,
  fc.constantFrom('', 'Voor ouders', 'Stap 1', '10 gouden regels', 'Titel'),
);

const section: (depth: number) => fc.Arbitrary<Section> = (depth) =>
  fc
    .tuple(
      fc.option(num),
      fc.constantFrom(null, null, 'Artikel', 'Hoofdstuk', '§', 'Art.', 'Bijlage', 'ARTIKEL'),
      heading,
      fc.array(clause(1), { maxLength: 4 }),
      depth > 2 ? fc.constant([]) : fc.array(section(depth + 1), { maxLength: 2 }),
    )
    .map(([num, word, title, clauses, sections]): Section => {
      const children = [...clauses, ...sections];
      const label = num !== null && word ? { label: word } : {};
      const place = { type: 'section', eId: '', depth: depth as 1 } as const;
      return { ...place, ...label, num, heading: title, children };
    });

/** Any clause tree as a reader could make it, with text that is hostile to Markdown. */
export const anyProtocol: fc.Arbitrary<Protocol> = fc
  .tuple(
    fc.constantFrom(null, 'Titel', '# Protocol: "sociale" media'),
    fc.array(clause(0), { maxLength: 3 }),
    fc.array(section(1), { maxLength: 3 }),
    fc.array(clause(0), { maxLength: 2 }),
    fc.uniqueArray(note, { maxLength: 2, selector: ([identifier]) => identifier }),
  )
  .map(([title, before, sections, after, notes]) => {
    const definitions = notes.map(
      ([identifier, children]): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        identifier,
        children: children as FootnoteDefinition['children'],
      }),
    );
    const children = [
      ...before,
      ...definitions.slice(1),
      ...sections,
      ...after,
      ...definitions.slice(0, 1),
    ];
    return withoutDoubledFacts(
      identify({ type: 'protocol', meta: { title, language: 'nl' }, children }),
    );
  });

/** Facts stand by wId, so that a wId that stands twice cannot have any. */
function withoutDoubledFacts(tree: Protocol): Protocol {
  const clauses = clausesOf(tree);
  for (const clause of clauses) {
    if (clauses.some((other) => other !== clause && other.wId === clause.wId)) clause.data = {};
  }
  return tree;
}
