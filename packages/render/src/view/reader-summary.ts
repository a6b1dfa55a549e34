import type { Change, Comparison, Other, SummaryLine } from '@akkoord/clause';
import { summaryBlockWords } from '../words/summary-block-words.ts';
import { summaryText } from '../words/summary-words.ts';
import { foldKindOf } from './row-fold.ts';
import { rowHeadings, rowLabels, type TableRow } from './table.ts';
import type { TableOptions } from './table-options.ts';

/** What changes for a reader, before anything is counted. */
export interface ReaderSummary {
  title: string;
  /** Worst first; none where nothing surely can be said. */
  lines: ReaderLine[];
  /** What stands in no line, a sentence each: all rows in which something changes are accounted for. */
  rest: string[];
}

/** One sentence of a summary, in two parts, and where the rows stand that it tells. */
export interface ReaderLine {
  /** What becomes of the rule and whom it is for. */
  lead: string;
  /** The words of the rule. */
  words: string;
  /** The row to go to, by its number. */
  row: number;
  /** Clauses and rows as a reader finds them: `A.7, rij 20`. */
  place: string;
}

/** What stands between the parts of a line. */
const parting = ': ‘';

/**
 * Make the summary that stands over a was-wordt table.
 *
 * @param rows All rows of the table, also those that it leaves out.
 * @returns `null` beside a model, where nothing changes, and for a comparison without a summary.
 */
export function readerSummary(
  comparison: Comparison,
  rows: readonly TableRow[],
  { model, reader }: TableOptions,
): ReaderSummary | null {
  const { summary } = comparison;
  if (model || !summary || rows.every(isSame)) return null;
  const lines = summary.map((line) => readerLine(line, rows));
  return {
    title: summaryBlockWords.title(reader),
    lines,
    rest: [
      ...(lines.length === 0 ? [summaryBlockWords.noLines(reader)] : []),
      ...restOf(comparison, rows, summary),
    ],
  };
}

function isSame({ kind, style, badges }: TableRow): boolean {
  return kind === 'same' && style === 'plain' && badges.length === 0;
}

function readerLine(line: SummaryLine, rows: readonly TableRow[]): ReaderLine {
  const text = summaryText(line);
  const at = text.indexOf(parting);
  const numbers = [line.change, ...line.also].map((index) => index + 1);
  const own = numbers.flatMap((number) => rows.find((row) => row.number === number) ?? []);
  const labels = [...new Set(own.flatMap((row) => namesOf(row)))];
  return {
    lead: at < 0 ? text : text.slice(0, at + 1),
    words: at < 0 ? '' : text.slice(at + 2),
    row: line.change + 1,
    place: summaryBlockWords.place(labels, numbers),
  };
}

/** The label that a clause has now, else the one it had, else the heading over it. */
function namesOf(row: TableRow): string[] {
  const label = row.after?.label ?? row.before?.label ?? rowLabels(row)[0];
  const heading = row.after?.heading ?? row.before?.heading ?? rowHeadings(row)[0];
  return [label ?? heading ?? []].flat();
}

/** Account for the rows that no line tells; a row of which no rule changes is light, as in the list behind the table. */
function restOf(
  comparison: Comparison,
  rows: readonly TableRow[],
  summary: readonly SummaryLine[],
): string[] {
  const told = new Set(summary.flatMap(({ change, also }) => [change, ...also]));
  const weights = [...comparison.changes, ...comparison.others];
  const left = rows
    .filter((row) => !told.has(row.number - 1) && !isSame(row))
    .map(({ number }) => ({ number, fold: foldKindOf(comparison, number) }));
  const ruled = left.filter(({ fold }) => fold === null).map(({ number }) => number);
  const light = left.filter(({ fold }) => fold !== null);
  const [more, unknown] = [
    ruled.filter((number) => isKnown(weights[number - 1])),
    ruled.filter((number) => !isKnown(weights[number - 1])),
  ];
  const hasColophon = light.some(({ fold }) => fold === 'colophon');
  const lightNumbers = light.map(({ number }) => number);
  return [
    ...(more.length > 0 ? [summaryBlockWords.more(more)] : []),
    ...(unknown.length > 0 ? [summaryBlockWords.unknown(unknown)] : []),
    ...(light.length === 0
      ? []
      : [summaryBlockWords[hasColophon ? 'lightOrColophon' : 'light'](lightNumbers)]),
  ];
}

/** Whether it is known what becomes of a rule. */
function isKnown(weight: Change | Other | undefined): boolean {
  if (!weight) return false;
  return weight.effect !== null || weight.kind === 'insertion' || weight.kind === 'repeal';
}
