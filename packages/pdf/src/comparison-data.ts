import type { Comparison } from '@akkoord/clause';
import {
  columnLegend,
  linesOf,
  longestWord,
  phrases,
  type Run,
  rowHeadings,
  rowLabels,
  rowRemarks,
  type TableColumn,
  type TableHead,
  type TableOptions,
  type TableRow,
  type TableSide,
  toTable,
} from '@akkoord/render';

/** Half a page of a wide column, in UTF-16 units; a narrow column holds a third of it. */
const longText = 900;

/** Make the data of a was-wordt document. */
export function comparisonData(comparison: Comparison, options: TableOptions = {}): object {
  const { head, summary, columns, groups, rows, uncovered } = toTable(comparison, options);
  return {
    title: head.title,
    mark: null,
    footer: `${head.before.title} / ${head.after.title}`,
    roles: [head.before.role, head.after.role],
    reader: summary,
    requestsTitle: phrases.requests,
    requests: head.requests,
    summaryTitle: phrases.summary,
    tableTitle: head.tableTitle,
    factTitle: phrases.fact,
    facts: factRows(head),
    total: head.total,
    counts: head.counts.map(({ kind, symbol, text }) => ({ kind, text: `${symbol} ${text}` })),
    sentences: [
      head.overlap,
      head.complete,
      ...(head.rights ? [head.rights] : []),
      head.legend,
      columnLegend(columns),
      rows.length === 0 ? phrases.noneShown : null,
    ].filter((text) => text !== null),
    columns: columns.map((column) => {
      const { key, title } = column;
      return { key, title, width: widthOf(column, rows) };
    }),
    uncoveredTitle: phrases.uncovered,
    uncovered,
    groups: groups.map((group) => ({ title: group.title, rows: group.rows.map(rowData) })),
  };
}

/** How wide a column is, in millimetres, where its words do not ask for more; the others share what is left. */
const widths: Readonly<Partial<Record<TableColumn['key'], number>>> = {
  place: 34,
  remarks: 45,
  rights: 32,
  council: 28,
};

/** Width of a bold character in a cell, and of the edges of a cell, in millimetres. */
const [characterWidth, cellEdges] = [1.9, 4.5] as const;

function widthOf(column: TableColumn, rows: readonly TableRow[]): number | null {
  const least = widths[column.key];
  if (least === undefined) return null;
  return Math.max(least, longestWord(column, rows) * characterWidth + cellEdges);
}

/** Both sides as one table: a fact that one side lacks has a dash. */
function factRows({ before, after }: TableHead): string[][] {
  const labels = [...new Set([...before.facts, ...after.facts].map(({ label }) => label))];
  const value = (facts: TableHead['before']['facts'], label: string) =>
    facts.find((fact) => fact.label === label)?.value ?? '–';
  return [
    ['Titel', before.title, after.title],
    ...labels.map((label) => [label, value(before.facts, label), value(after.facts, label)]),
    ['Lezing', before.reading, after.reading],
  ];
}

function rowData(row: TableRow): object {
  return {
    kind: row.kind,
    word: `${row.symbol} ${row.word}`,
    label: rowLabels(row).join(' → '),
    heading: rowHeadings(row).join(' → '),
    badges: row.badges.map(({ kind, symbol, text }) => ({ kind, text: `${symbol} ${text}` })),
    style: row.style,
    before: sideData(row.before),
    after: sideData(row.after),
    none: row.absent,
    remarks: rowRemarks(row),
    rights: row.rights,
    long: isLong(row),
  };
}

/** Whether a row may not fit on one page, so that it has to break. */
function isLong(row: TableRow): boolean {
  const length = (side: TableSide | null) =>
    side?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  const narrow = [rowRemarks(row), row.rights, [...rowLabels(row), ...rowHeadings(row)]];
  return (
    Math.max(length(row.before), length(row.after)) > longText ||
    narrow.some((texts) => texts.join(' ').length > longText / 3)
  );
}

function sideData(side: TableSide | null): object | null {
  if (!side) return null;
  if (!side.blocks) return linesOf(side.runs).map((runs) => ({ runs }));
  return side.blocks.map((block) =>
    block.type === 'table'
      ? { rows: block.rows, columns: Math.max(1, ...block.rows.map(({ cells }) => cells.length)) }
      : { runs: [...markRun(block), ...block.runs], level: block.level },
  );
}

function markRun({ mark, op }: { mark: string | null; op: Run['op'] }): Run[] {
  return mark === null ? [] : [{ op, text: `${mark} ` }];
}
