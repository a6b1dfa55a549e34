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
import type { Letter, LetterAnnex, LetterPart } from '../view/letter.ts';
import { phrases } from '../words/phrases.ts';
import { colours, type Paper, properties, section, styleIds } from './house-style.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';

/** Margins of two centimetres, so that a letter has one page in the fonts of other offices too. */
const paper: Paper = { orientation: 'portrait', width: 9638, margin: 1134 };

/**
 * Write a letter as a Word document, with the annexes that it holds itself on pages of their own. The text and the
 * was-wordt table are documents of their own.
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
    ...facts.map(([label, value]) => text(`${label}: ${value}`, {}, { after: 20 })),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      text: plainText(title),
      spacing: { before: 140, after: 100 },
    }),
    text(opening),
    ...partsToDocx(parts),
    text(phrases.greeting, {}, { before: 160, after: 440 }),
    ...signature.map((line) => text(line, {}, { after: 0 })),
    ...below(letter).map((line, index) =>
      text(line, { color: colours.soft, size: 18 }, { before: index === 0 ? 120 : 0, after: 0 }),
    ),
    ...annexes.flatMap(annexToDocx),
  ];
  return packDocx({
    ...properties(title),
    sections: [section(children, { paper, header: [title, ''], footer: sender })],
  });
}

/** What stands below who signs: who gets a copy, and what goes with it. */
function below({ copies, annexes }: Letter): string[] {
  const names = annexes.map(({ name }, index) => `${index + 1}. ${name}`).join('; ');
  return [...(copies ? [copies] : []), ...(names ? [`${phrases.annexes}: ${names}`] : [])];
}

function annexToDocx({ name, content }: LetterAnnex, index: number): FileChild[] {
  if (typeof content === 'string') return [];
  const title = plainText(`${phrases.annex} ${index + 1}: ${name}`);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: title }),
    ...partsToDocx(content),
  ];
}

function text(
  words: string,
  run: { bold?: boolean; color?: string; size?: number } = {},
  spacing: { before?: number; after?: number } = {},
): Paragraph {
  return new Paragraph({ spacing, children: [new TextRun({ ...run, text: plainText(words) })] });
}

/** Words keep some room from a table before them. */
function partsToDocx(parts: readonly LetterPart[]): FileChild[] {
  return parts.flatMap((part, index) =>
    part.type === 'paragraph' && parts[index - 1]?.type === 'table'
      ? [text(part.text, {}, { before: 140 })]
      : partToDocx(part),
  );
}

function partToDocx(part: LetterPart): FileChild[] {
  switch (part.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          spacing: { before: 170, after: 60 },
          text: plainText(part.text),
        }),
      ];
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
      return part.items.map(
        (item) =>
          new Paragraph({
            indent: { left: 200, hanging: 200 },
            spacing: { after: 60 },
            children: [new TextRun(plainText(`• ${item}`))],
          }),
      );
    case 'table':
      return [tableToDocx(part)];
  }
}

function tableToDocx({ columns, rows }: Extract<LetterPart, { type: 'table' }>): Table {
  const widths = columns.length === 3 ? [3000, 1338, 5300] : [2870, 6768];
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
    width: { size: paper.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 0, left: 60, right: 90, marginUnitType: WidthType.DXA },
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}
