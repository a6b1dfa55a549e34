import type { Protocol, SeenText } from '@akkoord/clause';
import { basisWords } from '../words/basis-words.ts';
import { phrases } from '../words/phrases.ts';
import type { Block, Inline } from './blocks.ts';
import {
  type ClauseGroup,
  type DocumentContent,
  type ProtocolDocument,
  toDocument,
} from './document.ts';
import { frontPage } from './front-page.ts';
import type { ShownSources } from './protocol-options.ts';
import { footerLine } from './surroundings.ts';

/** The words that a document should show. */
export interface ExpectedText extends SeenText {
  /** Those of the rules alone, within `text`. */
  readonly rules: string;
}

/**
 * Give the words that the PDF, Word and OpenDocument forms of a protocol show, in reading order, to hold them against
 * those of a file.
 *
 * Written from the view, not from a writer: a writer that loses words shows other words than these.
 *
 * @param sources Where the sources stand on which clauses rest. Default `annex`.
 */
export function seenText(tree: Protocol, sources: ShownSources = 'annex'): ExpectedText {
  const document = toDocument(tree, sources);
  const { owner, title, mark, footer, lines, openPoints, annex } = frontPage(tree);
  const words = new Words();
  const content = words.content(document.content);
  const placed = document.notes.filter(({ number }) => words.placed.has(number));
  const text = [
    ...(owner === null ? [] : [owner]),
    title,
    ...(mark === null ? [] : [mark]),
    ...lines.map(({ label, value }) => `${label}: ${value}`),
    ...(openPoints.length > 0 ? [phrases.openPoints, ...openPoints] : []),
    ...(document.contents.length > 0 ? [phrases.contents] : []),
    ...content,
    ...looseNotes(document, words),
    ...sourceWords(document),
    ...(annex.length > 0 ? [phrases.approvalAnnex, phrases.fact, phrases.state] : []),
    ...annex.flatMap(({ label, value }) => [label, value]),
  ];
  const own = words.within();
  return {
    rules: content.join('\n'),
    text: text.join('\n'),
    notes: placed.flatMap(({ blocks }) => own.blocks(blocks)).join('\n'),
    contents: document.contents.map((section) => section.title).join('\n'),
    around: [
      ...[title, mark ?? '', footerLine(tree.meta), footer],
      ...headersIn(document.content),
      ...[phrases.fact, phrases.state],
      ...(document.sources.length > 0 ? [basisWords.clause, basisWords.source] : []),
    ].join('\n'),
  };
}

function sourceWords({ sources }: ProtocolDocument): string[] {
  if (sources.length === 0) return [];
  const { annex, intro, clause, source } = basisWords;
  return [annex, intro, clause, source, ...sources.flatMap((row) => [row.label, ...row.sources])];
}

function looseNotes({ notes }: ProtocolDocument, words: Words): string[] {
  const loose = notes.filter(({ number }) => !words.placed.has(number));
  if (loose.length === 0) return [];
  const own = words.within();
  return [
    phrases.looseNotes,
    ...loose.flatMap(({ number, blocks }) => [`${number}.`, ...own.blocks(blocks)]),
  ];
}

/** The cells of the heads of tables: a table that goes on shows them again on the next page. */
function headersIn(content: readonly DocumentContent[]): string[] {
  const words = new Words();
  const inBlocks = (blocks: ReadonlyArray<Block | ClauseGroup>): string[] =>
    blocks.flatMap((block): string[] => {
      if (block.type === 'clauses') return block.clauses.flatMap((one) => inBlocks(one.content));
      if (block.type === 'quote') return inBlocks(block.blocks);
      if (block.type === 'list') return block.items.flatMap(inBlocks);
      return block.type === 'table' ? block.header.map((cell) => words.inlines(cell)) : [];
    });
  return content.flatMap((part) =>
    part.type === 'section' ? headersIn(part.content) : inBlocks([part]),
  );
}

/** Gives the words of parts of a document. */
class Words {
  /** The notes that stand at the foot of a page by now; null within a note. */
  readonly #placed: Set<number> | null;

  constructor(placed: Set<number> | null = new Set()) {
    this.#placed = placed;
  }

  get placed(): ReadonlySet<number> {
    return this.#placed ?? new Set();
  }

  /** The same within a note, in which a sign of a note is its number. */
  within(): Words {
    return new Words(null);
  }

  content(content: readonly DocumentContent[]): string[] {
    return content.flatMap((part) =>
      part.type === 'section' ? [part.title, ...this.content(part.content)] : this.#group(part),
    );
  }

  blocks(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  inlines(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.#inline(inline)).join('');
  }

  #group({ clauses }: ClauseGroup): string[] {
    return clauses.flatMap(({ label, content }) => [
      label,
      ...content.flatMap((part) =>
        part.type === 'clauses' ? this.#group(part) : this.#block(part),
      ),
    ]);
  }

  #block(block: Block): string[] {
    switch (block.type) {
      case 'paragraph':
        return [this.inlines(block.inlines)];
      case 'code':
        return [block.text];
      case 'rule':
        return [];
      case 'quote':
        return this.blocks(block.blocks);
      case 'list':
        return block.items.flatMap((item, index) => [
          block.labels?.[index] ?? '',
          ...this.blocks(item),
        ]);
      case 'table':
        return [block.header, ...block.rows].flat().map((cell) => this.inlines(cell));
    }
  }

  #inline(inline: Inline): string {
    if (inline.type === 'note') return this.#note(inline.number);
    if (inline.type === 'break') return '\n';
    return 'inlines' in inline ? this.inlines(inline.inlines) : inline.text;
  }

  #note(number: number): string {
    if (!this.#placed || this.#placed.has(number)) return String(number);
    this.#placed.add(number);
    return '';
  }
}
