import type { Comparison } from '@akkoord/clause';
import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type ITableCellBorders,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { longestWord } from '../view/column-needs.ts';
import { linesOf } from '../view/runs.ts';
import {
  type TableRow as Row,
  rowHeadings,
  rowLabels,
  rowRemarks,
  type TableSide,
  toTable,
  type Table as WasWordt,
} from '../view/table.ts';
import { columnLegend, type TableColumn } from '../view/table-columns.ts';
import type { TableHead } from '../view/table-head.ts';
import type { TableOptions } from '../view/table-options.ts';
import { phrases } from '../words/phrases.ts';
import { builtToDocx, runOf } from './built-docx.ts';
import { colours, landscape, properties, section, styleIds } from './house-style.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';
import { summaryToDocx } from './summary-docx.ts';

/**
 * Write a comparison as a Word document: a was-wordt table on A4, on its side, with a header row on every
 * page and an empty last column for the council. Changed words are underlined or struck through.
 *
 * @param comparison Two texts compared.
 * @param options Which rows, in which order. Default: all, in text order.
 * @returns The same bytes for the same comparison.
 */
export async function comparisonToDocx(
  comparison: Comparison,
  options: TableOptions = {},
): Promise<Uint8Array> {
  const table = toTable(comparison, options);
  const { head } = table;
  return packDocx({
    ...properties(head.title),
    sections: [
      section([...headOf(table), ...tablesOf(table), ...uncoveredParagraphs(table)], {
        paper: landscape,
        header: [head.title, ''],
        footer: `${head.before.title} / ${head.after.title}`,
      }),
    ],
  });
}

function headOf({ head, summary, columns, rows }: WasWordt): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: plainText(head.title) }),
    factsOf(head),
    ...(summary ? summaryToDocx(summary) : []),
    ...(head.requests.length > 0 ? [headingOf(phrases.requests)] : []),
    ...head.requests.map(
      (request) =>
        new Paragraph({ children: [new TextRun({ text: plainText(request), bold: true })] }),
    ),
    headingOf(phrases.summary),
    ...(head.total ? [smallOf(head.total)] : []),
    new Paragraph({
      spacing: { after: 120 },
      children: head.counts.flatMap(({ kind, symbol, text }, index) => [
        ...(index > 0 ? [new TextRun('   ')] : []),
        badgeRun(kind, `${symbol} ${text}`),
      ]),
    }),
    ...(head.overlap ? [smallOf(head.overlap)] : []),
    smallOf(head.complete),
    ...(head.rights ? [smallOf(head.rights)] : []),
    smallOf(head.legend),
    smallOf(columnLegend(columns)),
    headingOf(head.tableTitle),
    ...(rows.length === 0 ? [smallOf(phrases.noneShown)] : []),
  ];
}

function uncoveredParagraphs({ uncovered }: WasWordt): Paragraph[] {
  if (uncovered.length === 0) return [];
  return [headingOf(phrases.uncovered), ...uncovered.map(smallOf)];
}

function headingOf(text: string, level: 1 | 2 = 1): Paragraph {
  const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return new Paragraph({ heading, text: plainText(text) });
}

function smallOf(text: string): Paragraph {
  return new Paragraph({ style: styleIds.small, text: plainText(text) });
}

/** Both texts as one table: a fact that one side lacks has a dash. */
function factsOf({ before, after }: TableHead): Table {
  const labels = [...new Set([...before.facts, ...after.facts].map(({ label }) => label))];
  const value = (facts: TableHead['before']['facts'], label: string) =>
    facts.find((fact) => fact.label === label)?.value ?? '–';
  const rows = [
    ['Titel', before.title, after.title],
    ...labels.map((label) => [label, value(before.facts, label), value(after.facts, label)]),
    ['Lezing', before.reading, after.reading],
  ];
  return gridOf(
    [2336, 6400, 6400],
    [
      headerRow([phrases.fact, before.role, after.role]),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell) => new TableCell({ borders, children: [smallOf(cell)] })),
          }),
      ),
    ],
  );
}

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.edge };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders: ITableCellBorders = { top: none, bottom: line, left: none, right: none };

function gridOf(columnWidths: number[], rows: TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: landscape.width, type: WidthType.DXA },
    columnWidths,
    margins: { top: 60, bottom: 40, left: 90, right: 90, marginUnitType: WidthType.DXA },
    rows,
  });
}

function headerRow(titles: readonly string[]): TableRow {
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

const fixedWidths: Readonly<Partial<Record<TableColumn['key'], number>>> = {
  place: 2050,
  remarks: 2600,
  rights: 1750,
  council: 1750,
};

/** Width of a character in a cell, bold and somewhat wide, and of the edges of a cell, in twentieths of a point. */
const characterWidth = 112;
const cellEdges = 230;

function tablesOf({ columns, groups }: WasWordt): FileChild[] {
  const all = groups.flatMap(({ rows }) => rows);
  const fixed = columns.map((column) => {
    const least = fixedWidths[column.key];
    return least && Math.max(least, longestWord(column, all) * characterWidth + cellEdges);
  });
  const rest = landscape.width - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const widths = fixed.map((width) => width ?? Math.floor(rest / 2));
  return groups.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [headingOf(title, 2)]),
    gridOf(widths, [
      headerRow(columns.map((column) => column.title)),
      ...rows.map((row) => rowOf(row, columns)),
    ]),
  ]);
}

/** Half a page of a wide column, in UTF-16 units: a longer row may break. */
const longText = 1400;

function rowOf(row: Row, columns: readonly TableColumn[]): TableRow {
  const once = row.style === 'plain' && row.before !== null && row.after !== null;
  const length = Math.max(...[row.before, row.after].map((side) => lengthOf(side)));
  return new TableRow({
    cantSplit: length + rowRemarks(row).join(' ').length * 2 < longText,
    children: columns
      .filter(({ key }) => !(once && key === 'after'))
      .map(({ key }) => {
        const options: Partial<ITableCellOptions> =
          once && key === 'before' ? { columnSpan: 2 } : {};
        const own = key === 'council' ? { ...borders, left: line } : borders;
        return new TableCell({ ...options, borders: own, children: cellOf(row, key) });
      }),
  });
}

function lengthOf(side: TableSide | null): number {
  return side?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
}

function cellOf(row: Row, key: TableColumn['key']): Array<Paragraph | Table> {
  switch (key) {
    case 'place':
      return placeOf(row);
    case 'before':
    case 'after': {
      const side = row[key];
      if (side) return textOf(row, side);
      const absent = new TextRun({ text: row.absent, italics: true, color: colours.soft });
      return [new Paragraph({ style: styleIds.small, children: [absent] })];
    }
    case 'remarks':
      return filled(rowRemarks(row).map(smallOf));
    case 'rights':
      return filled(row.rights.map(smallOf));
    case 'council':
      return filled([]);
  }
}

/** A cell of a Word table holds at least one paragraph. */
function filled(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [smallOf('')];
}

function placeOf(row: Row): Paragraph[] {
  const small = (children: TextRun[]) => new Paragraph({ style: styleIds.small, children });
  const text = (names: readonly string[]) => plainText(names.join(' → '));
  const labels = rowLabels(row);
  const headings = rowHeadings(row);
  return [
    small([badgeRun(row.kind, `${row.symbol} ${row.word}`)]),
    ...(labels.length > 0 ? [small([new TextRun({ text: text(labels), bold: true })])] : []),
    ...(headings.length > 0
      ? [small([new TextRun({ text: text(headings), color: colours.soft })])]
      : []),
    ...row.badges.map((badge) => small([badgeRun(badge.kind, `${badge.symbol} ${badge.text}`)])),
  ];
}

const plus = [colours.plus, colours.plusGround] as const;
const min = [colours.min, colours.minGround] as const;
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

function badgeRun(kind: string, text: string): TextRun {
  const [color, fill] = inks[kind] ?? [colours.edit, colours.editGround];
  const shading = { type: ShadingType.CLEAR, fill, color: 'auto' };
  return new TextRun({ text: plainText(text), bold: true, color, shading });
}

function textOf({ style }: Row, { runs, blocks }: TableSide): Array<Paragraph | Table> {
  if (blocks) return builtToDocx(blocks);
  const lines = linesOf(runs);
  if (style !== 'block') {
    return lines.map(
      (own) => new Paragraph({ style: styleIds.small, children: own.map((run) => runOf(run)) }),
    );
  }
  const old = runs[0]?.op === 'delete';
  const [color, fill] = old ? min : plus;
  return lines.map(
    (own, index) =>
      new Paragraph({
        style: styleIds.small,
        shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 4, color } },
        indent: { left: 120 },
        children: [
          ...(index === 0 ? [new TextRun({ text: old ? '− ' : '+ ', bold: true, color })] : []),
          ...own.map(({ text }) => new TextRun(plainText(text))),
        ],
      }),
  );
}
