import type { Comparison } from '@akkoord/clause';
import type { FoldedRow } from '../view/folded.ts';
import { oneLine } from '../view/hidden-characters.ts';
import type { ReaderSummary } from '../view/reader-summary.ts';
import { linesOf, type Run } from '../view/runs.ts';
import { rowRemarks, type Table, type TableRow, type TableSide, toTable } from '../view/table.ts';
import { columnLegend, type TableColumn } from '../view/table-columns.ts';
import type { WitnessHead } from '../view/table-head.ts';
import type { TableOptions } from '../view/table-options.ts';
import { foldWords } from '../words/fold-words.ts';
import { phrases } from '../words/phrases.ts';
import { tableWords } from '../words/table-words.ts';

/**
 * Write a comparison as Markdown: head, counts and a was-wordt table.
 *
 * Changed words stand in `<del>` and `<ins>`: `~~` and `**` were tried and do not hold beside punctuation
 * (`woord~~,~~` is no strikethrough by CommonMark's flanking rules). Text of the documents is escaped.
 */
export function comparisonToMarkdown(comparison: Comparison, options: TableOptions = {}): string {
  const table = toTable(comparison, options);
  const lines = [
    ...headOf(table),
    ...tableOf(table),
    ...foldedLines(table),
    ...uncoveredLines(table),
  ];
  return `${lines.join('\n')}\n`;
}

/** Escape text so that Markdown shows it as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~$#&!]/g, (character) => (character === '<' ? '&lt;' : `\\${character}`))
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

function headOf({ head, summary, columns }: Table): string[] {
  return [
    `# ${escapeMarkdown(head.title)}`,
    '',
    ...witnessOf(head.before),
    ...witnessOf(head.after),
    ...(summary ? summaryLines(summary) : []),
    ...(head.requests.length > 0 ? [`## ${phrases.requests}`, ''] : []),
    ...head.requests.flatMap((request) => [escapeMarkdown(request), '']),
    `## ${phrases.summary}`,
    '',
    ...(head.total ? [escapeMarkdown(head.total), ''] : []),
    ...head.counts.map(({ text }) => `- ${escapeMarkdown(text)}`),
    '',
    ...(head.overlap ? [escapeMarkdown(head.overlap), ''] : []),
    escapeMarkdown(head.complete),
    ...(head.rights ? ['', escapeMarkdown(head.rights)] : []),
    '',
    escapeMarkdown(columnLegend(columns)),
    '',
  ];
}

function summaryLines({ title, lines, rest }: ReaderSummary): string[] {
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    ...lines.map(
      ({ lead, words, place }, index) =>
        `${index + 1}. **${escapeMarkdown(lead)}** ${escapeMarkdown(`${words} (${place})`)}`,
    ),
    ...(lines.length > 0 ? [''] : []),
    ...rest.flatMap((text) => [escapeMarkdown(text), '']),
  ];
}

function foldedLines({ folded }: Table): string[] {
  if (folded.length === 0) return [];
  return [
    '',
    `## ${foldWords.title}`,
    '',
    foldWords.intro,
    ...folded.flatMap(({ title, layout, rows }) => [
      '',
      `### ${escapeMarkdown(title)}`,
      '',
      ...(layout === 'list'
        ? rows.map((row) => `- ${itemOf(row)}`)
        : [rows.map(lineOf).join('; ')]),
    ]),
  ];
}

function lineOf({ row, name, badges, runs }: FoldedRow): string {
  const words = [`${row.number}`, name, ...badges.map(({ text }) => text)].filter(Boolean);
  return [...words.map(escapeMarkdown), ...(runs.length > 0 ? [textOf(runs)] : [])].join(' ');
}

function itemOf({ row, name, badges, runs, remarks }: FoldedRow): string {
  const notes = [...badges.map(({ text }) => text), ...remarks];
  return [
    [`${row.number}`, name].filter(Boolean).map(escapeMarkdown).join(' '),
    ...(runs.length > 0 ? [textOf(runs)] : []),
    ...notes.map(escapeMarkdown),
  ].join('<br>');
}

function uncoveredLines({ uncovered }: Table): string[] {
  if (uncovered.length === 0) return [];
  return [
    '',
    `## ${phrases.uncovered}`,
    '',
    ...uncovered.map((text) => `- ${escapeMarkdown(text)}`),
  ];
}

function witnessOf({ role, title, facts, reading }: WitnessHead): string[] {
  return [
    `**${role}:** ${escapeMarkdown(title)}`,
    '',
    ...facts.map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`),
    `- ${escapeMarkdown(reading)}`,
    '',
  ];
}

function tableOf({ columns, groups, rows, head }: Table): string[] {
  const titles = columns.flatMap(({ key, title }) =>
    key === 'place'
      ? [
          tableWords.number,
          `Plaats ${head.before.role.toLowerCase()}`,
          `Plaats ${head.after.role.toLowerCase()}`,
          'Soort',
        ]
      : [title],
  );
  return [
    `## ${head.tableTitle}`,
    ...(rows.length === 0 ? ['', phrases.noneShown] : []),
    ...groups.flatMap((group) => [
      '',
      ...(group.title === null ? [] : [`### ${escapeMarkdown(group.title)}`, '']),
      `| ${titles.join(' | ')} |`,
      `|${' --- |'.repeat(titles.length)}`,
      ...group.rows.map(
        (row) => `| ${columns.flatMap(({ key }) => cellsOf(row, key)).join(' | ')} |`,
      ),
    ]),
  ];
}

function cellsOf(row: TableRow, key: TableColumn['key']): string[] {
  switch (key) {
    case 'place': {
      const kind = [row.word, ...row.badges.map(({ text }) => text)];
      return [`${row.number}`, placeOf(row.before), placeOf(row.after), linesToCell(kind)];
    }
    case 'before':
    case 'after': {
      const side = row[key];
      return [side ? textOf(side.runs) : `*${row.absent}*`];
    }
    case 'remarks':
      return [linesToCell(rowRemarks(row))];
    case 'council':
      return [''];
  }
}

function linesToCell(lines: readonly string[]): string {
  return lines.map(escapeMarkdown).join('<br>');
}

function placeOf(side: TableSide | null): string {
  const names = [side?.label, side?.heading].filter((name) => name != null);
  return names.length > 0 ? names.map(escapeMarkdown).join('<br>') : '–';
}

function textOf(runs: readonly Run[]): string {
  return linesOf(runs)
    .map((line) => line.map(runOf).join(''))
    .join('<br>');
}

/** Write a stretch of a difference: in `<del>` or `<ins>`, or as it is. */
export function runOf({ op, text }: Run): string {
  const inner = escapeMarkdown(text);
  if (op === 'delete') return `<del>${inner}</del>`;
  if (op === 'insert') return `<ins>${inner}</ins>`;
  const space = (pattern: RegExp) => (inner && pattern.test(text) ? ' ' : '');
  return inner ? `${space(/^\s/)}${inner}${space(/\s$/)}` : ' ';
}
