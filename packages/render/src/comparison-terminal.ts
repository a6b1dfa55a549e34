import type { Comparison } from '@akkoord/clause';
import type { BadgeKind } from './badges.ts';
import type { Run } from './runs.ts';
import {
  type RowKind,
  rowHeadings,
  rowLabels,
  rowRemarks,
  type TableRow,
  toTable,
} from './table.ts';
import type { TableHead, WitnessHead } from './table-head.ts';
import { type Ink, type Inked, type TerminalOptions, TerminalPage } from './terminal.ts';
import { counted, phrases } from './words.ts';

const inks: Readonly<Partial<Record<RowKind | BadgeKind, Ink>>> = {
  new: 'green',
  repealed: 'red',
  changed: 'yellow',
  split: 'yellow',
  joined: 'yellow',
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
export function comparisonToTerminal(comparison: Comparison, options: TerminalOptions): string {
  const { head, rows } = toTable(comparison);
  const page = new TerminalPage(options);
  writeHead(page, head);
  const told = rows.filter((row) => row.kind !== 'same' || row.style !== 'plain' || moved(row));
  page.heading('Wijzigingen', '-');
  if (told.length === 0) page.add({ text: phrases.nothingDiffers });
  for (const row of told) writeRow(page, row);
  const rest = rows.length - told.length;
  if (rest > 0) {
    page.gap();
    page.add({
      text: `${counted(rest, 'bepaling is', 'bepalingen zijn')} gelijk en hier niet herhaald.`,
    });
  }
  return page.toString();
}

function moved({ badges }: TableRow): boolean {
  return badges.some(({ kind }) => kind === 'moved');
}

function writeHead(page: TerminalPage, head: TableHead): void {
  page.heading(head.title, '=');
  writeWitness(page, 'Was:   ', head.before);
  writeWitness(page, 'Wordt: ', head.after);
  page.heading(phrases.summary, '-');
  for (const { symbol, text, kind } of head.counts) {
    page.add({ text, ink: inks[kind] }, { first: `  ${symbol} ` });
  }
  if (head.overlap) page.add({ text: head.overlap }, { first: '    ' });
  page.add({ text: head.complete });
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
  ]);
  const text = { first: '    ' };
  if (row.badges.length > 0) page.add(badgesOf(row), text);
  if (row.style === 'block') {
    if (row.before) page.add(inkedRuns(row.before.runs), text);
    if (row.after) page.add(inkedRuns(row.after.runs), text);
  } else page.add(inkedRuns(row.merged), text);
  for (const remark of rowRemarks(row)) page.add({ text: remark }, { first: '    > ' });
}

function badgesOf({ badges }: TableRow): Inked[] {
  return badges.flatMap(({ kind, symbol, text }, index): Inked[] => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    { text: `${symbol} ${text}`, ink: inks[kind] },
  ]);
}

function inkedRuns(runs: readonly Run[]): Inked[] {
  return runs.map(({ op, text }) => {
    if (op === 'equal') return { text };
    return op === 'delete'
      ? { text: `[-${text}-]`, ink: 'red' }
      : { text: `{+${text}+}`, ink: 'green' };
  });
}
