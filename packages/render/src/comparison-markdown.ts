import type { Comparison } from '@akkoord/clause';
import { oneLine } from './hidden-characters.ts';
import { linesOf, type Run } from './runs.ts';
import { rowRemarks, type TableRow, type TableSide, toTable } from './table.ts';
import type { TableHead, WitnessHead } from './table-head.ts';
import { phrases } from './words.ts';

/**
 * Write a comparison as Markdown: head, counts and a was-wordt table.
 *
 * Changed words stand in `<del>` and `<ins>`: `~~` and `**` were tried and do not hold beside punctuation
 * (`woord~~,~~` is no strikethrough by CommonMark's flanking rules). Text of the documents is escaped.
 */
export function comparisonToMarkdown(comparison: Comparison): string {
  const { head, rows } = toTable(comparison);
  return `${[...headOf(head), ...tableOf(rows)].join('\n')}\n`;
}

/** Escape text so that Markdown shows it as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~$#&!]/g, (character) => (character === '<' ? '&lt;' : `\\${character}`))
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

function headOf(head: TableHead): string[] {
  return [
    `# ${escapeMarkdown(head.title)}`,
    '',
    ...witnessOf('Was', head.before),
    ...witnessOf('Wordt', head.after),
    `## ${phrases.summary}`,
    '',
    ...head.counts.map(({ text }) => `- ${escapeMarkdown(text)}`),
    '',
    ...(head.overlap ? [escapeMarkdown(head.overlap), ''] : []),
    escapeMarkdown(head.complete),
    '',
  ];
}

function witnessOf(role: string, { title, facts, reading }: WitnessHead): string[] {
  return [
    `**${role}:** ${escapeMarkdown(title)}`,
    '',
    ...facts.map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`),
    `- ${escapeMarkdown(reading)}`,
    '',
  ];
}

function tableOf(rows: readonly TableRow[]): string[] {
  return [
    `## ${phrases.tableTitle}`,
    '',
    '| Plaats was | Plaats wordt | Soort | Was | Wordt | Toelichting |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${cellsOf(row).join(' | ')} |`),
  ];
}

function cellsOf(row: TableRow): string[] {
  const kind = [row.word, ...row.badges.map(({ text }) => text)].map(escapeMarkdown).join('<br>');
  return [
    placeOf(row.before),
    placeOf(row.after),
    kind,
    row.before ? textOf(row.before.runs) : `*${phrases.noBefore}*`,
    row.after ? textOf(row.after.runs) : `*${phrases.noAfter}*`,
    rowRemarks(row).map(escapeMarkdown).join('<br>'),
  ];
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

function runOf({ op, text }: Run): string {
  const inner = escapeMarkdown(text);
  if (op === 'delete') return `<del>${inner}</del>`;
  if (op === 'insert') return `<ins>${inner}</ins>`;
  const space = (pattern: RegExp) => (inner && pattern.test(text) ? ' ' : '');
  return inner ? `${space(/^\s/)}${inner}${space(/\s$/)}` : ' ';
}
