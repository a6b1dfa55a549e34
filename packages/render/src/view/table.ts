import {
  type Change,
  type Comparison,
  type ContentBlock,
  changeSides,
  type Other,
} from '@akkoord/clause';
import { sideNames } from '../words/column-words.ts';
import { limitText } from '../words/limit-words.ts';
import { bodyWords, kindSymbols, kindWords, phrases, rightWords } from '../words/phrases.ts';
import { onlyInText } from '../words/sector-words.ts';
import { touchesRights } from '../words/table-words.ts';
import { type Badge, badgesOf } from './badges.ts';
import { hasTable } from './built.ts';
import { type FoldedGroup, foldedGroups } from './folded.ts';
import { toOtherRow } from './other-row.ts';
import { type ReaderSummary, readerSummary } from './reader-summary.ts';
import { foldKindOf } from './row-fold.ts';
import { type RowKind, rowKindOf } from './row-kind.ts';
import { evidenceText, reasonsOf, verdictText } from './row-reasons.ts';
import { inShort, isPlain, lengthOf, sidesOf } from './row-sides.ts';
import { isRewritten, type Run } from './runs.ts';
import { type RowLink, speaksOfMain, subjectRemarks } from './subjects.ts';
import { sideTitles, type TableColumn, tableColumns } from './table-columns.ts';
import { type TableGroup, tableGroups } from './table-groups.ts';
import { type TableHead, tableHead } from './table-head.ts';
import type { TableOptions } from './table-options.ts';
import { usualRights, withoutRights } from './table-rights.ts';

/** The view model of a was-wordt table: all its forms write this and nothing else. */
export interface Table {
  head: TableHead;
  /** What changes for a reader; `null` where that cannot be said. */
  summary: ReaderSummary | null;
  columns: TableColumn[];
  /** The rows under their headings. */
  groups: TableGroup[];
  /** The rows in which no rule changes, by why that is so, for a list behind the table; none where each has its place. */
  folded: FoldedGroup[];
  /** All these rows, as they come. */
  rows: TableRow[];
  /** What the comparison does not cover, for the end of each form. */
  uncovered: string[];
}

/** The clauses of one side in one row. */
export interface TableSide {
  /** Labels and number forms as readers name the clauses: `A.1 en A.2`; `null` where none has a number. */
  label: string | null;
  /** The headings over the clauses. */
  heading: string | null;
  /** The text in stretches; a line break parts two clauses, or the rows of a table. */
  runs: Run[];
  /** What the clause is built of, where words do not say all: tables, lists; `null` where they do. */
  blocks: ContentBlock[] | null;
}

/** Both sides of a row with nothing left out. */
export type WholeSides = Readonly<Record<'before' | 'after', TableSide | null>>;

export interface TableRow {
  /** Place in the comparison, from 1: its changes first, then its others. */
  number: number;
  /** What it is about; `clause` but for what stands in no clause's words. */
  of: 'clause' | Other['of'];
  kind: RowKind;
  word: string;
  symbol: string;
  badges: Badge[];
  /** `null` for a new clause. */
  before: TableSide | null;
  /** `null` for a repealed clause. */
  after: TableSide | null;
  /** What stands where a side is `null`. */
  absent: string;
  /** The sides with the sentences and items for which `[…]` stands in the row; `null` where it leaves nothing out. */
  whole: WholeSides | null;
  /** Both sides in one text, each deletion before the insertion that takes its place. */
  merged: Run[];
  /** `plain`: both texts are the same; `marked`: marks per word; `block`: each text as a whole. */
  style: 'plain' | 'marked' | 'block';
  /** Why there are no marks per word in a changed clause. */
  note: string | null;
  /** What differs and what follows from it, a sentence each. */
  reasons: string[];
  /** Rows on the same subject that `reasons` name, where forms can link. */
  links: RowLink[];
  /** What the pairing rests on; `null` for new and repealed clauses. */
  evidence: string | null;
  /** How sure the pairing is, and why, for who asks; `null` for new and repealed clauses. */
  verdict: string | null;
  /** Whether a person should look at the pairing. */
  uncertain: boolean;
  /** Council rights that the change touches. */
  rights: string[];
}

/** List what stands under 'Toelichting': reasons, notes, why a pairing that is not certain was made, and rights. */
export function rowRemarks({ reasons, note, evidence, uncertain, rights }: TableRow): string[] {
  return [
    ...reasons,
    ...(note ? [note] : []),
    ...(evidence && uncertain ? [evidence] : []),
    ...(rights.length > 0 ? [touchesRights(rights)] : []),
  ];
}

/** Name where a clause stood and stands: `['A.1', 'B.2']`; one label where both are the same, none where there is none. */
export function rowLabels(row: TableRow): string[] {
  return fromTo(row, 'label');
}

/** Name the headings over a clause where it stood and stands; one where both are the same. */
export function rowHeadings(row: TableRow): string[] {
  return fromTo(row, 'heading');
}

/** A side without a name has a dash where the other side has one. */
function fromTo({ before, after }: TableRow, field: 'label' | 'heading'): string[] {
  const names = [before, after].flatMap((side) => (side ? [side[field]] : []));
  if (names.every((name) => name === null)) return [];
  return [...new Set(names.map((name) => name ?? '–'))];
}

/**
 * Make the view model of a was-wordt table.
 *
 * @param comparison Two texts compared; every clause of both stands in one row.
 * @param options Which rows, in which order, and whether a side is a model. Default: all, in text order.
 * @returns Head with counts, and rows. Texts are as they came in: each form makes them safe for itself.
 */
export function toTable(comparison: Comparison, options: TableOptions = {}): Table {
  const { changes } = comparison;
  // Beside a model the build of a text says nothing: the model has another by nature.
  const others = options.model ? [] : comparison.others;
  const all = [
    ...changes.map((change, index) => toRow(change, index + 1, { comparison, options })),
    ...others.map((other, index) => toOtherRow(other, changes.length + index + 1, comparison)),
  ];
  const weights = [...changes, ...others].map(({ significance }) => significance);
  const chosen = all.filter(
    ({ number }) => options.only !== 'substantive' || weights[number - 1] === 'substantive',
  );
  const byWeight = options.order !== 'text' && !options.model;
  const isLight = ({ number }: TableRow) => byWeight && foldKindOf(comparison, number) !== null;
  const usual = usualRights(chosen.filter((row) => !isLight(row)));
  const shown = withLinksWithin(withoutRights(chosen, usual));
  const light = shown.filter(isLight);
  const main = shown.filter((row) => !isLight(row));
  const folded = foldedGroups(light, comparison);
  const groups = tableGroups(main, comparison, options);
  return {
    head: tableHead(comparison, { all, shown, folded: light.length, usual }, options),
    summary: readerSummary(comparison, all, options),
    columns: tableColumns(main, comparison, options),
    groups,
    folded,
    rows: [
      ...groups.flatMap(({ rows }) => rows),
      ...folded.flatMap(({ rows }) => rows.map(({ row }) => row)),
    ],
    uncovered: uncoveredOf(comparison, options),
  };
}

/** A row that the table leaves out is no place to go to. */
function withLinksWithin(rows: readonly TableRow[]): TableRow[] {
  const numbers = new Set(rows.map(({ number }) => number));
  return rows.map((row) => ({
    ...row,
    links: row.links.filter(({ number }) => numbers.has(number)),
  }));
}

/** Say in words what a comparison does not cover. */
export function uncoveredOf({ limits }: Comparison, { model }: TableOptions = {}): string[] {
  const [before, after] = sideTitles(model);
  return limits.map((limit) => limitText(limit, [sideNames[before], sideNames[after]]));
}

interface RowContext {
  comparison: Comparison;
  options: TableOptions;
}

function toRow(change: Change, number: number, { comparison, options }: RowContext): TableRow {
  const { model } = options;
  const kind = model ? gapKind(change, model, comparison) : rowKindOf(change);
  const whole = changeSides[change.kind] !== 'both';
  const rewritten = !whole && isRewritten(change.diff) && !hasTable(change);
  const style = whole || rewritten ? 'block' : isPlain(change) ? 'plain' : 'marked';
  const all = sidesOf(change, comparison, style);
  const short =
    style === 'marked' && options.context !== 'whole'
      ? sidesOf(inShort(change), comparison, style)
      : all;
  const { before, after, merged } = short;
  const isShort = lengthOf(short.merged) < lengthOf(all.merged);
  const evidence = whole ? null : evidenceText(change.matchedBy);
  const subject = subjectRemarks(change, comparison, options);
  return {
    number,
    of: 'clause',
    kind,
    word: kindWords[kind],
    symbol: kindSymbols[kind],
    badges: badgesOf(change, before?.label ?? null, after?.label ?? null, model),
    before,
    after,
    absent: before && !model ? absentWords(kind) : phrases.noBefore,
    whole: isShort ? { before: all.before, after: all.after } : null,
    merged,
    style,
    note: rewritten ? phrases.rewritten : null,
    reasons: [...reasonsOf(change), ...subject.reasons],
    links: subject.links,
    evidence,
    verdict: evidence && verdictText(change, evidence),
    uncertain: !whole && change.band !== 'certain',
    rights: change.rights.map(
      ({ body, right, basis, sectors }) =>
        `${bodyWords[body]}: ${rightWords[right]}, ${basis}${onlyInText({ sectors })}`,
    ),
  };
}

function absentWords(kind: RowKind): string {
  if (kind === 'elsewhere') return phrases.seeElsewhere;
  return kind === 'unfound' ? phrases.unfound : phrases.noAfter;
}

function gapKind(change: Change, model: 'before' | 'after', comparison: Comparison): RowKind {
  const { before, after, significance } = change;
  const [ofModel, ofSchool] = model === 'before' ? [before, after] : [after, before];
  if (ofSchool.length === 0) return speaksOfMain(change, comparison) ? 'elsewhere' : 'lacking';
  if (ofModel.length === 0) return 'own';
  return significance === 'substantive' ? 'otherwise' : 'arranged';
}
