import type { Protocol } from '@akkoord/clause';
import {
  type Block,
  basisWords,
  type ClauseGroup,
  type DocumentContent,
  type DocumentNote,
  frontPage,
  type Inline,
  type ProtocolDocument,
  phrases,
  type ShownSources,
  toDocument,
} from '@akkoord/render';

/** A node that the template sets. */
export interface PrintNode {
  type: string;
  [field: string]: unknown;
}

/** A picture that the template sets over the title. */
export interface LogoFile {
  /** Where it lies beside the data. */
  path: string;
  /** In millimetres. */
  width: number;
  height: number;
}

/** Make the data of the document of one protocol; by itself its sources stand in an annex. */
export function protocolData(
  tree: Protocol,
  { logo, sources }: { logo?: LogoFile | undefined; sources?: ShownSources | undefined } = {},
): object {
  const document = toDocument(tree, sources);
  const placed = new Set<number>();
  const content = contentNodes(document.content, { notes: document.notes, placed });
  const { owner, title, mark, footer, openPoints, lines, annex } = frontPage(tree);
  return {
    title,
    mark,
    owner,
    logo: logo ?? null,
    logoText: owner ?? title,
    footer,
    openTitle: phrases.openPoints,
    openPoints,
    lines,
    sources: document.sources,
    sourcesTitle: basisWords.annex,
    sourcesIntro: basisWords.intro,
    clauseTitle: basisWords.clause,
    sourceTitle: basisWords.source,
    annexTitle: phrases.approvalAnnex,
    factTitle: phrases.fact,
    stateTitle: phrases.state,
    contentsTitle: phrases.contents,
    contents: document.contents.length > 0,
    annex: annex.map((row) => ({ ...row, unknown: row.value === phrases.notYet })),
    content: [...content, ...looseNotes(document, placed)],
  };
}

interface NotePlaces {
  notes: readonly DocumentNote[];
  /** Notes that stand at the foot of a page; each stands there once. Null inside a note. */
  placed: Set<number> | null;
}

function contentNodes(content: readonly DocumentContent[], places: NotePlaces): PrintNode[] {
  return content.flatMap((part) =>
    part.type === 'section'
      ? [
          {
            type: 'section',
            level: part.level,
            title: part.title,
            nodes: contentNodes(part.content, places),
          },
        ]
      : groupNodes(part, places),
  );
}

function groupNodes({ list, clauses }: ClauseGroup, places: NotePlaces): PrintNode[] {
  const items = clauses.map(({ content }) =>
    content.flatMap((part) =>
      part.type === 'clauses' ? groupNodes(part, places) : [blockNode(part, places)],
    ),
  );
  if (list === 'prose') return items.flat();
  if (list === 'bullets') return [{ type: 'bullets', items }];
  return [{ type: 'numbered', labels: clauses.map(({ label }) => label), items }];
}

function blockNode(block: Block, places: NotePlaces): PrintNode {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', nodes: inlineNodes(block.inlines, places) };
    case 'code':
      return { type: 'pre', text: block.text };
    case 'quote':
      return { type: 'quote', nodes: block.blocks.map((inner) => blockNode(inner, places)) };
    case 'rule':
      return { type: 'rule' };
    case 'list': {
      const items = block.items.map((item) => item.map((inner) => blockNode(inner, places)));
      return block.labels
        ? { type: 'numbered', labels: block.labels, items }
        : { type: 'bullets', items };
    }
    case 'table':
      return {
        type: 'table',
        columns: block.header.length,
        header: block.header.map((cell) => inlineNodes(cell, places)),
        cells: block.rows.flat().map((cell) => inlineNodes(cell, places)),
      };
  }
}

function inlineNodes(inlines: readonly Inline[], places: NotePlaces): PrintNode[] {
  return inlines.map((inline): PrintNode => {
    if (inline.type === 'note') return noteNode(inline.number, places);
    if (!('inlines' in inline)) return { ...inline };
    const { inlines: inner, ...rest } = inline;
    return { ...rest, nodes: inlineNodes(inner, places) };
  });
}

/** A note stands at the foot of the page of its first reference; later ones repeat the number. */
function noteNode(number: number, { notes, placed }: NotePlaces): PrintNode {
  const note = notes.find((candidate) => candidate.number === number);
  if (!note || !placed || placed.has(number)) return { type: 'again', number };
  placed.add(number);
  const inside = { notes, placed: null };
  const [first, ...rest] = note.blocks;
  return {
    type: 'note',
    number,
    nodes: [
      ...(first?.type === 'paragraph' ? inlineNodes(first.inlines, inside) : []),
      ...(first?.type === 'paragraph' ? rest : note.blocks).map((block) =>
        blockNode(block, inside),
      ),
    ],
  };
}

/** Notes that no place in the text refers to stand under a heading at the end, so that none is lost. */
function looseNotes({ notes }: ProtocolDocument, placed: ReadonlySet<number>): PrintNode[] {
  const loose = notes.filter(({ number }) => !placed.has(number));
  if (loose.length === 0) return [];
  const inside = { notes, placed: null };
  const items = loose.map(({ blocks }) => blocks.map((block) => blockNode(block, inside)));
  const labels = loose.map(({ number }) => `${number}.`);
  return [
    {
      type: 'section',
      level: 1,
      title: phrases.looseNotes,
      nodes: [{ type: 'numbered', labels, items }],
    },
  ];
}
