import {
  BorderStyle,
  HeadingLevel,
  type ITableCellBorders,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Badge } from '../view/badges.ts';
import { colours, styleIds } from './house-style.ts';
import { plainText } from './plain-text.ts';

/** A heading of the document that is no title. */
export function headingOf(text: string, level: 1 | 2 = 1): Paragraph {
  const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return new Paragraph({ heading, text: plainText(text) });
}

/** A paragraph in small letters. */
export function smallOf(text: string): Paragraph {
  return new Paragraph({ style: styleIds.small, text: plainText(text) });
}

/** The same, in a softer colour. */
export function softOf(text: string): Paragraph {
  const run = new TextRun({ text: plainText(text), color: colours.soft });
  return new Paragraph({ style: styleIds.small, children: [run] });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.edge };
/** No line. */
export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** A line under each cell. */
export const borders: ITableCellBorders = { top: none, bottom: line, left: none, right: none };

/** A table of these widths, in twentieths of a point. */
export function gridOf(columnWidths: number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { top: 40, bottom: 20, left: 80, right: 80, marginUnitType: WidthType.DXA },
    rows,
  });
}

/** A row of titles that stands on every page. */
export function headerRow(titles: readonly string[]): TableRow {
  const bottom = { style: BorderStyle.SINGLE, size: 10, color: colours.accent };
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map(
      (title) =>
        new TableCell({
          borders: { ...borders, bottom },
          shading: { type: ShadingType.CLEAR, fill: colours.ground, color: 'auto' },
          children: [
            new Paragraph({
              style: styleIds.small,
              keepNext: true,
              children: [new TextRun({ text: title, bold: true })],
            }),
          ],
        }),
    ),
  });
}

/** What is to know of a row, behind each other. */
export function badgeRuns(badges: readonly Badge[]): TextRun[] {
  return badges.flatMap(({ kind, symbol, text }) => [
    new TextRun('  '),
    badgeRun(kind, `${symbol} ${text}`),
  ]);
}

/** Ink and ground of what is new. */
export const plus = [colours.plus, colours.plusGround] as const;
/** Ink and ground of what is gone. */
export const min = [colours.min, colours.minGround] as const;
const move = [colours.move, colours.moveGround] as const;
const quiet = [colours.soft, 'FFFFFF'] as const;
const inks: Readonly<Partial<Record<string, readonly [ink: string, ground: string]>>> = {
  new: plus,
  own: plus,
  looser: plus,
  repealed: min,
  lacking: min,
  stricter: min,
  moved: move,
  renumbered: move,
  same: quiet,
  arranged: quiet,
  editorial: quiet,
  reworded: quiet,
};

/** A word with the ink and ground of its kind. */
export function badgeRun(kind: string, text: string): TextRun {
  const [color, fill] = inks[kind] ?? [colours.edit, colours.editGround];
  const shading = { type: ShadingType.CLEAR, fill, color: 'auto' };
  return new TextRun({ text: plainText(text), bold: true, color, shading });
}
