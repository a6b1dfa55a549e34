import type { Comparison } from '@akkoord/clause';
import {
  type Badge,
  columnLegend,
  type FoldedGroup,
  foldWords,
  hasShortRemarks,
  linesOf,
  phrases,
  type Run,
  rowHeadings,
  rowLabels,
  rowRemarks,
  rowShape,
  sideLength,
  type TableHead,
  type TableOptions,
  type TableRow,
  type TableSide,
  tableWords,
  toTable,
  wideSide,
} from '@akkoord/render';

/** So many UTF-16 units of a narrow column a row keeps together on one page; a column with the room of two has twice that. */
const longText = 700;

/** Make the data of a was-wordt document. */
export function comparisonData(comparison: Comparison, options: TableOptions = {}): object {
  const { head, summary, columns, groups, folded, rows, uncovered } = toTable(comparison, options);
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
    numberTitle: tableWords.number,
    council: columns.find(({ key }) => key === 'council')?.title ?? null,
    uncoveredTitle: phrases.uncovered,
    uncovered,
    groups: groups
      .filter((group) => group.rows.length > 0)
      .map((group) => ({ title: group.title, rows: group.rows.map(rowData) })),
    foldedTitle: foldWords.title,
    foldedIntro: foldWords.intro,
    folded: folded.map(foldedData),
  };
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
    ...nameData(row),
    kind: row.kind,
    word: `${row.symbol} ${row.word}`,
    badges: row.badges.map(badgeData),
    style: row.style,
    wide: wideSide(row),
    shape: rowShape(row),
    merged: row.merged,
    before: sideData(row.before),
    after: sideData(row.after),
    remarks: rowRemarks(row),
    inline: hasShortRemarks(row),
    long: isLong(row),
  };
}

function nameData(row: TableRow): object {
  return {
    number: `${row.number}`,
    label: rowLabels(row).join(' → '),
    heading: rowHeadings(row).join(' → '),
  };
}

function badgeData({ kind, symbol, text }: Badge): object {
  return { kind, text: `${symbol} ${text}` };
}

function foldedData({ title, layout, rows }: FoldedGroup): object {
  return {
    title,
    layout,
    rows: rows.map(({ row, name, badges, runs, remarks }) => ({
      number: `${row.number}`,
      name,
      badges: badges.map(badgeData),
      lines: linesOf(runs).filter((line) => line.length > 0),
      remarks,
    })),
  };
}

/** Whether a row may not fit on what is left of a page, so that it has to break. */
function isLong(row: TableRow): boolean {
  const room = rowShape(row) === 'pair' ? longText : 2 * longText;
  return (
    Math.max(sideLength(row.before), sideLength(row.after)) > room ||
    rowRemarks(row).join(' ').length > longText
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
