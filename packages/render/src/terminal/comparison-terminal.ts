import type { Comparison } from '@akkoord/clause';
import type { BadgeKind } from '../view/badges.ts';
import type { FoldedGroup, FoldedRow } from '../view/folded.ts';
import type { ReaderSummary } from '../view/reader-summary.ts';
import type { RowKind } from '../view/row-kind.ts';
import { rowHeadings, rowLabels, rowRemarks, type TableRow, toTable } from '../view/table.ts';
import type { TableHead, WitnessHead } from '../view/table-head.ts';
import type { TableOptions } from '../view/table-options.ts';
import { foldWords } from '../words/fold-words.ts';
import { phrases } from '../words/phrases.ts';
import { notRepeated, rowsTitles, tableWords } from '../words/table-words.ts';
import { type Ink, type Inked, inkedRuns, type TerminalOptions, TerminalPage } from './terminal.ts';

const inks: Readonly<Partial<Record<RowKind | BadgeKind, Ink>>> = {
  new: 'green',
  repealed: 'red',
  elsewhere: 'yellow',
  unfound: 'yellow',
  changed: 'yellow',
  split: 'yellow',
  joined: 'yellow',
  lacking: 'red',
  otherwise: 'yellow',
  own: 'green',
  moved: 'magenta',
  stricter: 'red',
  looser: 'green',
  mixed: 'yellow',
};

/**
 * Write a comparison as terminal text in Dutch: the summary, then every clause that is not the same.
 *
 * Marks stand as `[-weg-]` and `{+erbij+}`, with colour or without; clauses that are the same are counted.
 */
export function comparisonToTerminal(
  comparison: Comparison,
  options: TerminalOptions & TableOptions,
): string {
  const { head, summary, groups, folded, uncovered } = toTable(comparison, options);
  const page = new TerminalPage(options);
  writeHead(page, head, summary);
  const rows = groups.flatMap((group) => group.rows);
  const told = rows.filter(isTold);
  page.heading(rowsTitles[options.model ? 'model' : 'changes'], '-');
  if (told.length === 0) page.add({ text: phrases.nothingDiffers });
  for (const group of groups) {
    const shown = group.rows.filter(isTold);
    if (group.title !== null && shown.length > 0) page.heading(group.title, '-');
    for (const row of shown) writeRow(page, row);
  }
  const listed = folded.filter(({ kind }) => kind !== 'same');
  if (listed.length > 0) page.heading(foldWords.title, '-');
  for (const group of listed) writeFolded(page, group);
  const same = folded.find(({ kind }) => kind === 'same')?.rows.length ?? 0;
  const rest = rows.length - told.length + same;
  if (rest > 0) {
    page.gap();
    page.add({ text: notRepeated(rest) });
  }
  if (uncovered.length > 0) page.heading(phrases.uncovered, '-');
  for (const text of uncovered) page.add({ text });
  return page.toString();
}

/** What is the same is only counted, unless it stands elsewhere now. */
function isTold({ of, kind, style, badges }: TableRow): boolean {
  if (of !== 'clause') return true;
  const same = (kind === 'same' || kind === 'arranged') && style === 'plain';
  return !same || badges.some((badge) => badge.kind === 'moved');
}

function writeHead(page: TerminalPage, head: TableHead, summary: ReaderSummary | null): void {
  page.heading(head.title, '=');
  const roles = [head.before.role, head.after.role];
  const width = Math.max(...roles.map((role) => role.length)) + 2;
  writeWitness(page, `${head.before.role}:`.padEnd(width), head.before);
  writeWitness(page, `${head.after.role}:`.padEnd(width), head.after);
  if (summary) writeSummary(page, summary);
  if (head.requests.length > 0) page.heading(phrases.requests, '-');
  for (const text of head.requests) page.add({ text });
  page.heading(phrases.summary, '-');
  if (head.total) page.add({ text: head.total });
  for (const { symbol, text, kind } of head.counts) {
    page.add({ text, ink: inks[kind] }, { first: `  ${symbol} ` });
  }
  if (head.overlap) page.add({ text: head.overlap }, { first: '    ' });
  page.add({ text: head.complete });
  if (head.rights) page.add({ text: head.rights });
}

function writeSummary(page: TerminalPage, { title, lines, rest }: ReaderSummary): void {
  page.heading(title, '-');
  lines.forEach(({ lead, words, place }, index) => {
    page.add([{ text: lead, ink: 'bold' }, { text: ` ${words} (${place})` }], {
      first: `${index + 1}. `.padStart(4),
    });
  });
  for (const text of rest) page.add({ text });
}

function writeWitness(page: TerminalPage, label: string, witness: WitnessHead): void {
  const { title, facts, reading } = witness;
  page.add({ text: title, ink: 'bold' }, { first: label });
  const line = facts.map((fact) => `${fact.label.toLowerCase()}: ${fact.value}`).join(' · ');
  page.add({ text: line }, { first: ' '.repeat(label.length) });
  page.add({ text: reading, ink: 'dim' }, { first: ' '.repeat(label.length) });
}

function writeRow(page: TerminalPage, row: TableRow): void {
  page.gap();
  const place = [rowLabels(row), rowHeadings(row)]
    .map((names) => names.join(' → '))
    .filter(Boolean)
    .join(', ');
  page.add([
    { text: `${row.symbol} ${row.word} `, ink: inks[row.kind] ?? 'cyan' },
    { text: place, ink: 'bold' },
    { text: ` (${tableWords.row(row.number)})`, ink: 'dim' },
  ]);
  const text = { first: '    ' };
  if (row.badges.length > 0) page.add(badgesOf(row), text);
  if (row.style === 'block') {
    if (row.before) page.add(inkedRuns(row.before.runs), text);
    if (row.after) page.add(inkedRuns(row.after.runs), text);
  } else page.add(inkedRuns(row.merged), text);
  for (const remark of rowRemarks(row)) page.add({ text: remark }, { first: '    > ' });
}

function writeFolded(page: TerminalPage, { title, layout, rows }: FoldedGroup): void {
  page.gap();
  page.add({ text: title, ink: 'cyan' });
  if (layout === 'line') {
    page.add(rows.flatMap(lineItem), { first: '  ' });
    return;
  }
  for (const { row, name, badges, runs, remarks } of rows) {
    page.add({ text: name, ink: 'bold' }, { first: `  ${row.number} `.padEnd(6) });
    if (badges.length > 0) page.add(badgesOf({ badges }), { first: '      ' });
    if (runs.length > 0) page.add(inkedRuns(runs), { first: '      ' });
    for (const remark of remarks) page.add({ text: remark }, { first: '      > ' });
  }
}

function lineItem({ row, name, badges, runs }: FoldedRow, index: number): Inked[] {
  return [
    { text: `${index > 0 ? '; ' : ''}${row.number} ` },
    { text: name ? `${name} ` : '', ink: 'bold' },
    ...badges.map(({ symbol, text }) => ({ text: `${symbol} ${text} ` })),
    ...inkedRuns(runs),
  ];
}

function badgesOf({ badges }: Pick<TableRow, 'badges'>): Inked[] {
  return badges.flatMap(({ kind, symbol, text }, index): Inked[] => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    { text: `${symbol} ${text}`, ink: inks[kind] },
  ]);
}
