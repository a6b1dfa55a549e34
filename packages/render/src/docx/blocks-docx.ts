import {
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Inline } from '../view/blocks.ts';
import { columnShares } from '../view/column-shares.ts';
import { colours, portrait } from './house-style.ts';
import { bulletList, labelRoom, type Numberings } from './numbering.ts';
import { plainText } from './plain-text.ts';

/** What blocks need to know of the document that they come to stand in. */
export interface BlockPlace {
  numberings: Numberings;
  /** Distance from the left margin, in twentieths of a point. */
  indent: number;
  /** Footnotes that stand at the foot of a page by now; `null` inside a footnote, which cannot have any. */
  placed: Set<number> | null;
}

/** How the first paragraph of an item shows its label. */
export type ItemLabel = Pick<IParagraphOptions, 'numbering'>;

/** Set blocks; the first paragraph gets the label. Where there is none to get it, an empty one does. */
export function itemToDocx(
  blocks: readonly Block[],
  label: ItemLabel,
  place: BlockPlace,
): Array<Paragraph | Table> {
  const [first, ...rest] = blocks;
  const own = { ...place, indent: place.indent + labelRoom };
  const hanging = { left: own.indent, hanging: labelRoom };
  if (first?.type !== 'paragraph') {
    const empty = new Paragraph({ ...label, indent: hanging });
    return [empty, ...blocksToDocx(blocks, own)];
  }
  const children = inlinesToDocx(first.inlines, place);
  return [new Paragraph({ ...label, indent: hanging, children }), ...blocksToDocx(rest, own)];
}

/** Set blocks one under the other. */
export function blocksToDocx(
  blocks: readonly Block[],
  place: BlockPlace,
): Array<Paragraph | Table> {
  return blocks.flatMap((block) => blockToDocx(block, place));
}

function blockToDocx(block: Block, place: BlockPlace): Array<Paragraph | Table> {
  const indent = { left: place.indent };
  const edge = { style: BorderStyle.SINGLE, size: 6, color: colours.edge, space: 6 };
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ indent, children: inlinesToDocx(block.inlines, place) })];
    case 'code': {
      const lines = block.text
        .split('\n')
        .map(
          (line, index) =>
            new TextRun({ text: plainText(line), ...(index > 0 ? { break: 1 } : {}) }),
        );
      return [new Paragraph({ indent, shading: ground, children: lines })];
    }
    case 'rule':
      return [new Paragraph({ indent, border: { bottom: edge } })];
    case 'quote': {
      const inner = { ...place, indent: place.indent + labelRoom };
      return blocksToDocx(block.blocks, inner);
    }
    case 'list': {
      const { labels, items } = block;
      const references = labels && place.numberings.references(labels, 'item');
      return items.flatMap((item, index) => {
        const reference = references?.[index] ?? bulletList;
        return itemToDocx(item, { numbering: { reference, level: 0, custom: true } }, place);
      });
    }
    case 'table':
      return [tableToDocx(block, place)];
  }
}

/** Width of a character, in twentieths of a point; somewhat wide, so that capitals fit. */
const characterWidth = 115;

const ground = { type: ShadingType.CLEAR, fill: colours.ground, color: 'auto' };

function tableToDocx({ header, rows }: Block & { type: 'table' }, place: BlockPlace): Table {
  const width = portrait.width - place.indent;
  const columnWidths = columnShares([header, ...rows], width / characterWidth).map((share) =>
    Math.floor(share * width),
  );
  const inCell = { ...place, indent: 0 };
  const edge = { style: BorderStyle.SINGLE, size: 4, color: colours.edge };
  const borders = { top: edge, bottom: edge, left: edge, right: edge };
  const row = (cells: Inline[][], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(
        (cell) =>
          new TableCell({
            borders,
            ...(isHeader ? { shading: ground } : {}),
            children: [
              new Paragraph({ children: inlinesToDocx(cell, inCell, { bold: isHeader }) }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    indent: { size: place.indent, type: WidthType.DXA },
    columnWidths,
    margins: { top: 60, bottom: 20, left: 90, right: 90, marginUnitType: WidthType.DXA },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Set inlines as runs; a link keeps its address, and a note stands at the foot of the page. */
export function inlinesToDocx(
  inlines: readonly Inline[],
  place: BlockPlace,
  style: IRunOptions = {},
): ParagraphChild[] {
  return inlines.flatMap((inline) => inlineToDocx(inline, place, style));
}

function inlineToDocx(inline: Inline, place: BlockPlace, style: IRunOptions): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return [new TextRun({ ...style, text: plainText(inline.text) })];
    case 'code':
      return [new TextRun({ ...style, shading: ground, text: plainText(inline.text) })];
    case 'emphasis':
      return inlinesToDocx(inline.inlines, place, { ...style, italics: true });
    case 'strong':
      return inlinesToDocx(inline.inlines, place, { ...style, bold: true });
    case 'delete':
      return inlinesToDocx(inline.inlines, place, { ...style, strike: true });
    case 'break':
      return [new TextRun({ ...style, break: 1 })];
    case 'link': {
      const children = inlinesToDocx(inline.inlines, place, { ...style, style: 'Hyperlink' });
      return [new ExternalHyperlink({ link: inline.url, children })];
    }
    case 'note':
      return [noteToDocx(inline.number, place)];
  }
}

/** A note stands at the foot of the page of its first reference; later ones repeat the number. */
function noteToDocx(number: number, { placed }: BlockPlace): ParagraphChild {
  if (!placed || placed.has(number)) {
    return new TextRun({ text: String(number), superScript: true });
  }
  placed.add(number);
  return new FootnoteReferenceRun(number);
}
