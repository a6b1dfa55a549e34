import type { Comparison } from '@akkoord/clause';
import {
  BorderStyle,
  type FileChild,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
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
import type { TableOptions } from '../view/table-options.ts';
import { phrases } from '../words/phrases.ts';
import { tableWords } from '../words/table-words.ts';
import { builtToDocx, runOf } from './built-docx.ts';
import { headOf } from './comparison-head-docx.ts';
import {
  badgeRun,
  badgeRuns,
  borders,
  gridOf,
  headerRow,
  headingOf,
  min,
  none,
  plus,
  smallOf,
  softOf,
} from './comparison-parts-docx.ts';
import { foldedOf } from './folded-docx.ts';
import { colours, landscape, type Paper, properties, section, styleIds } from './house-style.ts';
import { packDocx } from './package.ts';
import { plainText } from './plain-text.ts';

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

function uncoveredParagraphs({ uncovered }: WasWordt): Paragraph[] {
  if (uncovered.length === 0) return [];
  return [headingOf(phrases.uncovered), ...uncovered.map(smallOf)];
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
