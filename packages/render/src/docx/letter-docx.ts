import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Letter, LetterPart } from '../view/letter.ts';
import { phrases } from '../words/phrases.ts';
import { colours, portrait, properties, section, styleIds } from './house-style.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';

/**
 * Write a letter as a Word document. Its annexes are documents of their own.
 *
 * @returns The same bytes for the same letter.
 */
export async function letterToDocx(letter: Letter): Promise<Uint8Array> {
  const { title, sender, recipient, date, subject, opening, parts, signature, annexes } = letter;
  const facts: Array<[string, string]> = [
    ['Aan', recipient],
    ['Datum', date],
    ['Onderwerp', subject],
  ];
  const children: FileChild[] = [
    text(sender, { bold: true, color: colours.accent, size: 24 }),
    ...facts.map(([label, value]) => text(`${label}: ${value}`)),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      text: plainText(title),
      spacing: { before: 300 },
    }),
    text(opening),
    ...parts.flatMap(partToDocx),
    text(phrases.greeting, {}, { before: 360, after: 700 }),
    ...signature.map((line) => text(line)),
    ...(annexes.length > 0
      ? [
          text(
            `${phrases.annexes}: ${annexes.map((name, index) => `${index + 1}. ${name}`).join('; ')}`,
            { color: colours.soft, size: 18 },
            { before: 200 },
          ),
        ]
      : []),
  ];
  return packDocx({
    ...properties(title),
    sections: [section(children, { paper: portrait, header: [title, ''], footer: sender })],
  });
}

function text(
  words: string,
  run: { bold?: boolean; color?: string; size?: number } = {},
  spacing: { before?: number; after?: number } = {},
): Paragraph {
  return new Paragraph({ spacing, children: [new TextRun({ ...run, text: plainText(words) })] });
}

function partToDocx(part: LetterPart): FileChild[] {
  switch (part.type) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: plainText(part.text) })];
    case 'paragraph':
      return [text(part.text)];
    case 'statement':
      return [
        new Paragraph({
          shading: { type: ShadingType.CLEAR, fill: colours.ground, color: 'auto' },
          border: {
            left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours.accent },
          },
          indent: { left: 180 },
          children: [new TextRun({ bold: true, text: plainText(part.text) })],
        }),
      ];
    case 'list':
      return part.items.map((item) => text(`• ${item}`));
    case 'table':
      return [tableToDocx(part)];
  }
}

function tableToDocx({ columns, rows }: Extract<LetterPart, { type: 'table' }>): Table {
  const widths = columns.length === 4 ? [1700, 1270, 2700, 3400] : [2870, 6200];
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.edge };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (words: string, isHead: boolean) =>
    new TableCell({
      borders: { top: none, bottom: line, left: none, right: none },
      ...(isHead
        ? { shading: { type: ShadingType.CLEAR, fill: colours.ground, color: 'auto' } }
        : {}),
      children: [
        new Paragraph({
          style: styleIds.small,
          children: [new TextRun({ bold: isHead, text: plainText(words) })],
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((words) => cell(words, isHead)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: portrait.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 60, bottom: 30, left: 60, right: 90, marginUnitType: WidthType.DXA },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}
