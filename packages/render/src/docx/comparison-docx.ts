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
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Badge } from '../view/badges.ts';
import type { FoldedRow } from '../view/folded.ts';
import { hasShortRemarks, rowShape, sideLength, wideSide } from '../view/row-shape.ts';
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
import { columnLegend } from '../view/table-columns.ts';
import type { TableHead } from '../view/table-head.ts';
import type { TableOptions } from '../view/table-options.ts';
import { foldWords } from '../words/fold-words.ts';
import { phrases } from '../words/phrases.ts';
import { tableWords } from '../words/table-words.ts';
import { builtToDocx, runOf } from './built-docx.ts';
import { colours, landscape, type Paper, properties, section, styleIds } from './house-style.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';
import { summaryToDocx } from './summary-docx.ts';

/**
 * Write a comparison as a Word document: a was-wordt table on A4 with a header row on every page; with a column for the
 * council the page lies on its side. Changed words are underlined or struck through.
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
  const paper = paperOf(table);
  const parts = [
    headOf(table, paper),
    tablesOf(table),
    foldedOf(table),
    uncoveredParagraphs(table),
  ];
  return packDocx({
    ...properties(head.title),
    sections: [
      section(parts.flat(), {
        paper,
        header: [head.title, ''],
        footer: `${head.before.title} / ${head.after.title}`,
      }),
    ],
  });
}

/** Upright, with narrow margins; on its side where the council has a column. */
function paperOf({ columns }: WasWordt): Paper {
  return columns.some(({ key }) => key === 'council')
    ? landscape
    : { orientation: 'portrait', width: 10206, margin: 850 };
}

function headOf({ head, summary, columns, rows }: WasWordt, paper: Paper): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: plainText(head.title) }),
    factsOf(head, paper),
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
function factsOf({ before, after }: TableHead, { width }: Paper): Table {
  const labels = [...new Set([...before.facts, ...after.facts].map(({ label }) => label))];
  const value = (facts: TableHead['before']['facts'], label: string) =>
    facts.find((fact) => fact.label === label)?.value ?? '–';
  const rows = [
    ['Titel', before.title, after.title],
    ...labels.map((label) => [label, value(before.facts, label), value(after.facts, label)]),
    ['Lezing', before.reading, after.reading],
  ];
  const first = 2200;
  const other = Math.floor((width - first) / 2);
  return gridOf(
    [first, other, other],
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
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    margins: { top: 40, bottom: 20, left: 80, right: 80, marginUnitType: WidthType.DXA },
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

/** Width of the numbers and of what the council remarks, in twentieths of a point. */
const fixedWidths = { number: 540, council: 3200 } as const;

function tablesOf(table: WasWordt): FileChild[] {
  const { columns, groups, head } = table;
  const council = columns.find(({ key }) => key === 'council');
  const edges = fixedWidths.number + (council ? fixedWidths.council : 0);
  const side = Math.floor((paperOf(table).width - edges) / 2);
  const titles = [tableWords.number, head.before.role, head.after.role];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }) => [
      ...(title === null ? [] : [headingOf(title, 2)]),
      gridOf(
        [fixedWidths.number, side, side, ...(council ? [fixedWidths.council] : [])],
        [
          headerRow([...titles, ...(council ? [council.title] : [])]),
          ...rows.flatMap((row) => rowsOf(row, council !== undefined)),
        ],
      ),
    ]);
}

/** So many UTF-16 units of a narrow column stay on one page, with what they are about. */
const longText = 700;

/** What a row is about, both texts, and what there is to say of them, each in a row of its own beside the number. */
function rowsOf(row: Row, hasCouncil: boolean): TableRow[] {
  const lines = linesOfRow(row);
  const longest = Math.max(sideLength(row.before), sideLength(row.after));
  const long = longest > (rowShape(row) === 'pair' ? longText : 2 * longText);
  return lines.map((cells, index) => {
    const isLast = index === lines.length - 1;
    const own = isLast ? borders : { ...borders, bottom: none };
    const number = new TextRun({ text: index === 0 ? `${row.number}` : '', color: colours.soft });
    const beside = (paragraph: Paragraph) =>
      new TableCell({
        borders: own,
        ...(lines.length > 1 ? { verticalMerge: mergeAt(index) } : {}),
        children: [paragraph],
      });
    return new TableRow({
      cantSplit: !long,
      children: [
        beside(new Paragraph({ style: styleIds.small, keepNext: !isLast, children: [number] })),
        ...cells.map((cell) => new TableCell({ ...cell, borders: own })),
        ...(hasCouncil ? [beside(smallOf(''))] : []),
      ],
    });
  });
}

function mergeAt(index: number): (typeof VerticalMergeType)[keyof typeof VerticalMergeType] {
  return index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
}

/** The cells of a row of the table, by the rows that Word gets for it. */
function linesOfRow(row: Row): Array<Array<Omit<ITableCellOptions, 'borders'>>> {
  const remarks = rowRemarks(row).join(' ');
  const said = remarks === '' ? [] : [softOf(remarks)];
  const name = nameRuns(row);
  switch (rowShape(row)) {
    case 'brief': {
      const soft = new TextRun({ text: `  ${plainText(remarks)}`, color: colours.soft });
      const words = row.merged.flatMap((run) => [runOf(run)]);
      const children = [...name, new TextRun('  '), ...words, soft];
      return [[{ columnSpan: 2, children: [new Paragraph({ style: styleIds.small, children })] }]];
    }
    case 'whole': {
      const side = row[wideSide(row) ?? 'after'];
      if (!side) return [];
      const inline = hasShortRemarks(row) ? remarks : '';
      const below = inline === '' ? said : [];
      return [[{ columnSpan: 2, children: [...wholeOf(row, side, inline), ...below] }]];
    }
    case 'pair':
    case 'stacked': {
      const first = new Paragraph({ style: styleIds.small, keepNext: true, children: name });
      const shading = { type: ShadingType.CLEAR, fill: colours.ground, color: 'auto' };
      const sides = (['before', 'after'] as const).map((key) => ({
        children: row[key] ? textOf(row, row[key]) : [smallOf('')],
      }));
      return [
        [{ columnSpan: 2, shading, children: [first] }],
        rowShape(row) === 'pair'
          ? sides
          : [{ columnSpan: 2, children: sides.flatMap(({ children }) => children) }],
        ...(said.length > 0 ? [[{ columnSpan: 2, children: said }]] : []),
      ];
    }
  }
}

/** One line of words runs on from what it is; what is built of more begins on a line of its own. */
function wholeOf(row: Row, side: TableSide, remarks: string): Array<Paragraph | Table> {
  const [words, ...more] = linesOf(side.runs);
  const soft = remarks
    ? [new TextRun({ text: `  ${plainText(remarks)}`, color: colours.soft })]
    : [];
  const look = row.style === 'block' ? blockLook(side) : {};
  if (side.blocks || more.length > 0) {
    const first = new Paragraph({ style: styleIds.small, keepNext: true, children: nameRuns(row) });
    const last = soft.length > 0 ? [new Paragraph({ style: styleIds.small, children: soft })] : [];
    return [first, ...textOf(row, side), ...last];
  }
  const own = (words ?? []).map((run) =>
    row.style === 'block' ? new TextRun(plainText(run.text)) : runOf(run),
  );
  const children = [...nameRuns(row), new TextRun('  '), ...own, ...soft];
  return [new Paragraph({ style: styleIds.small, ...look, children })];
}

function nameRuns(row: Row): TextRun[] {
  const text = (names: readonly string[]) => plainText(names.join(' → '));
  const [labels, headings] = [rowLabels(row), rowHeadings(row)];
  return [
    badgeRun(row.kind, `${row.symbol} ${row.word}`),
    ...(labels.length > 0 ? [new TextRun({ text: `  ${text(labels)}`, bold: true })] : []),
    ...(headings.length > 0
      ? [new TextRun({ text: `  ${text(headings)}`, color: colours.soft })]
      : []),
    ...badgeRuns(row.badges),
  ];
}

function badgeRuns(badges: readonly Badge[]): TextRun[] {
  return badges.flatMap(({ kind, symbol, text }) => [
    new TextRun('  '),
    badgeRun(kind, `${symbol} ${text}`),
  ]);
}

function softOf(text: string): Paragraph {
  const run = new TextRun({ text: plainText(text), color: colours.soft });
  return new Paragraph({ style: styleIds.small, children: [run] });
}

/** The rows in which no rule changes, in short. */
function foldedOf({ folded }: WasWordt): FileChild[] {
  if (folded.length === 0) return [];
  return [
    headingOf(foldWords.title),
    smallOf(foldWords.intro),
    ...folded.flatMap(({ title, layout, rows }) => [
      headingOf(title, 2),
      ...(layout === 'line'
        ? [
            new Paragraph({
              style: styleIds.small,
              children: rows.flatMap((row, index) => [
                ...(index > 0 ? [new TextRun('; ')] : []),
                ...foldedRuns(row),
              ]),
            }),
          ]
        : rows.flatMap((row) => [
            new Paragraph({
              style: styleIds.small,
              indent: { left: 240, hanging: 240 },
              children: foldedRuns(row),
            }),
            ...row.remarks.map(softOf),
          ])),
    ]),
  ];
}

function foldedRuns({ row, name, badges, runs }: FoldedRow): TextRun[] {
  return [
    new TextRun({ text: `${row.number}  `, color: colours.soft }),
    ...(name ? [new TextRun({ text: `${plainText(name)}  `, bold: true })] : []),
    ...badgeRuns(badges),
    ...linesOf(runs).flatMap((own) => [new TextRun(' '), ...own.map((run) => runOf(run))]),
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
  const [color] = old ? min : plus;
  return lines.map(
    (own, index) =>
      new Paragraph({
        style: styleIds.small,
        ...blockLook({ runs }),
        children: [
          ...(index === 0 ? [new TextRun({ text: old ? '− ' : '+ ', bold: true, color })] : []),
          ...own.map(({ text }) => new TextRun(plainText(text))),
        ],
      }),
  );
}

/** What is new or gone as a whole has a bar beside it, and a ground. */
function blockLook({ runs }: Pick<TableSide, 'runs'>) {
  const [color, fill] = runs[0]?.op === 'delete' ? min : plus;
  return {
    shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 4, color } },
    indent: { left: 120 },
  } as const;
}
