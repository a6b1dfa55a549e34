import {
  type FileChild,
  HeadingLevel,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { Table as WasWordt } from '../view/table.ts';
import { columnLegend } from '../view/table-columns.ts';
import type { TableHead } from '../view/table-head.ts';
import { phrases } from '../words/phrases.ts';
import {
  badgeRun,
  borders,
  gridOf,
  headerRow,
  headingOf,
  smallOf,
} from './comparison-parts-docx.ts';
import type { Paper } from './house-style.ts';
import { plainText } from './plain-text.ts';
import { summaryToDocx } from './summary-docx.ts';

/** What stands over the table: both texts, what changes, the counts and how to read it. */
export function headOf({ head, summary, columns, rows }: WasWordt, paper: Paper): FileChild[] {
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
