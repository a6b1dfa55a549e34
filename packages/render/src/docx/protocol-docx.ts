import type { Protocol } from '@akkoord/clause';
import { type FileChild, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { type ApprovalRow, approvalRows } from '../view/approval.ts';
import type { Block } from '../view/blocks.ts';
import {
  type ClauseGroup,
  type DocumentContent,
  type DocumentNote,
  type DocumentSection,
  type ProtocolDocument,
  toDocument,
} from '../view/document.ts';
import { frontPage } from '../view/front-page.ts';
import type { ProtocolOptions } from '../view/protocol-options.ts';
import { statusWord } from '../view/status.ts';
import { footerLine } from '../view/surroundings.ts';
import { phrases } from '../words/phrases.ts';
import { annexToDocx, sourcesToDocx } from './annexes-docx.ts';
import { type BlockPlace, blocksToDocx, itemToDocx } from './blocks-docx.ts';
import { frontPageToDocx, unlisted } from './front-page-docx.ts';
import { headingAt, portrait, properties, section } from './house-style.ts';
import { bulletList, labelRoom, Numberings } from './numbering.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';

/**
 * Write a protocol as a Word document: headings, numbers that Word counts by itself and that are those of
 * the protocol, footnotes, table of contents, and where the text stands, which shows on every page.
 *
 * The canonical Markdown goes with it as a part, so that the file is read back whole.
 *
 * @param tree A clause tree with ids.
 * @param options A logo (no SVG: Word shows none without a picture beside it), whether the Markdown goes with it, and
 *   where the sources of clauses stand.
 * @returns The same bytes for the same tree.
 */
export async function protocolToDocx(
  tree: Protocol,
  { logo, source = 'inside', sources }: ProtocolOptions = {},
): Promise<Uint8Array> {
  const document = toDocument(tree, sources);
  const { meta } = document;
  const front = frontPage(tree);
  const { title, mark } = front;
  const place = { numberings: new Numberings(), indent: 0, placed: new Set<number>() };
  const content = [...contentToDocx(document.content, place), ...looseNotes(document, place)];
  const footnotes = document.notes
    .filter(({ number }) => place.placed.has(number))
    .map((note) => [note.number, { children: noteParagraphs(note, place) }] as const);
  const options = {
    ...properties(title),
    pageNumbers: estimatePageNumbers,
    ...(meta.subject ? { subject: plainText(meta.subject) } : {}),
    description: plainText(statusWord(meta)),
    customProperties: customProperties(approvalRows(meta, tree)),
    numbering: { config: place.numberings.config() },
    footnotes: Object.fromEntries(footnotes),
    sections: [
      section(
        [
          ...frontPageToDocx(front, logo),
          ...contents(document.contents),
          ...content,
          ...sourcesToDocx(document.sources),
          ...annexToDocx(front),
        ],
        { paper: portrait, header: [title, mark ?? ''], footer: footerLine(meta) },
      ),
    ],
  };
  return packDocx(options, source === 'inside' ? toMarkdown(tree) : undefined);
}

/** Word wants each name once: what has several values has them in one. */
function customProperties(rows: readonly ApprovalRow[]): Array<{ name: string; value: string }> {
  const values = new Map<string, string>();
  for (const row of rows) {
    const [name, value] = [plainText(row.label), plainText(row.value)];
    const known = values.get(name);
    values.set(name, known === undefined ? value : `${known}; ${value}`);
  }
  return [...values].map(([name, value]) => ({ name, value }));
}

function contents(listed: readonly DocumentSection[]): FileChild[] {
  if (listed.length === 0) return [];
  const toc = new TableOfContents(phrases.contents, { hyperlink: true, headingStyleRange: '1-2' });
  return [unlisted(phrases.contents), toc];
}

function contentToDocx(content: readonly DocumentContent[], place: BlockPlace): FileChild[] {
  const numbered = content.filter(
    (part): part is DocumentSection => part.type === 'section' && part.label !== '',
  );
  const labels = numbered.map(({ label }) => label);
  const references = place.numberings.references(labels, 'heading');
  return content.flatMap((part): FileChild[] => {
    if (part.type === 'clauses') return groupToDocx(part, place);
    const reference = references[numbered.indexOf(part)];
    return [
      new Paragraph({
        heading: headingAt(part.level),
        ...(reference ? { numbering: { reference, level: 0, custom: true } } : {}),
        text: plainText(part.heading),
      }),
      ...contentToDocx(part.content, place),
    ];
  });
}

function groupToDocx({ list, clauses }: ClauseGroup, place: BlockPlace): FileChild[] {
  const references =
    list === 'numbered'
      ? place.numberings.references(
          clauses.map(({ label }) => label),
          'item',
        )
      : clauses.map(() => bulletList);
  return clauses.flatMap(({ content }, index) => {
    if (list === 'prose') return partsToDocx(content, place);
    const numbering = { reference: references[index] as string, level: 0, custom: true };
    const nested = content.findIndex(({ type }) => type === 'clauses');
    const own = (nested < 0 ? content : content.slice(0, nested)) as Block[];
    const rest = nested < 0 ? [] : content.slice(nested);
    const inner = { ...place, indent: place.indent + labelRoom };
    return [...itemToDocx(own, { numbering }, place), ...partsToDocx(rest, inner)];
  });
}

function partsToDocx(parts: ReadonlyArray<Block | ClauseGroup>, place: BlockPlace): FileChild[] {
  return parts.flatMap((part) =>
    part.type === 'clauses' ? groupToDocx(part, place) : blocksToDocx([part], place),
  );
}

/** A footnote of Word holds paragraphs only: of a table each row becomes one. */
function noteParagraphs({ blocks }: DocumentNote, place: BlockPlace): Paragraph[] {
  const set = blocksToDocx(blocks.flatMap(withoutTables), { ...place, placed: null, indent: 0 });
  const paragraphs = set.filter((one) => one instanceof Paragraph);
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({})];
}

function withoutTables(block: Block): Block[] {
  if (block.type === 'quote') return [{ ...block, blocks: block.blocks.flatMap(withoutTables) }];
  if (block.type === 'list') {
    return [{ ...block, items: block.items.map((item) => item.flatMap(withoutTables)) }];
  }
  if (block.type !== 'table') return [block];
  return [block.header, ...block.rows].map((cells) => ({
    type: 'paragraph',
    inlines: cells.flatMap((cell, index) => [
      ...(index > 0 ? [{ type: 'text', text: ' | ' } as const] : []),
      ...cell,
    ]),
  }));
}

/** Notes that no place in the text refers to stand under a heading at the end, so that none is lost. */
function looseNotes({ notes }: ProtocolDocument, place: BlockPlace): FileChild[] {
  const loose = notes.filter(({ number }) => !place.placed?.has(number));
  if (loose.length === 0) return [];
  const labels = loose.map(({ number }) => `${number}.`);
  const references = place.numberings.references(labels, 'item');
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: phrases.looseNotes }),
    ...loose.flatMap(({ blocks }, index) => {
      const reference = references[index] as string;
      const numbering = { reference, level: 0, custom: true };
      return itemToDocx(blocks, { numbering }, { ...place, placed: null });
    }),
  ];
}
