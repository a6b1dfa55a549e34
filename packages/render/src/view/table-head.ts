import { type Comparison, type ComparisonWitness, changeSides, type Meta } from '@akkoord/clause';
import { dutchDate } from '@akkoord/text';
import type { SideTitle } from '../words/column-words.ts';
import { headWords } from '../words/head-words.ts';
import { badgeSymbols, kindSymbols, phrases } from '../words/phrases.ts';
import { totalWords } from '../words/table-words.ts';
import { schoolName } from './approval.ts';
import type { BadgeKind } from './badges.ts';
import { councilRequests } from './council-request.ts';
import type { RowKind } from './row-kind.ts';
import { statusWord } from './status.ts';
import type { TableRow } from './table.ts';
import { sideTitles } from './table-columns.ts';
import type { TableOptions } from './table-options.ts';

/** What stands over a was-wordt table. */
export interface TableHead {
  title: string;
  /** What stands over the table itself. */
  tableTitle: string;
  /** How words and blocks are marked. */
  legend: string;
  before: WitnessHead;
  after: WitnessHead;
  /** What the council is asked and by when, a sentence each; none where the metadata does not say. */
  requests: string[];
  /** How many changes there are and how many of them are of substance, in words; `null` beside a model. */
  total: string | null;
  /** Every row is in exactly one of these. */
  counts: TableCount[];
  /** Properties that rows have besides; a row may be in several. */
  overlapping: TableCount[];
  /** Says in words that the second counts overlap the first; `null` where there are none. */
  overlap: string | null;
  /** Accounts for every clause of both sides, and for rows that are left out. */
  complete: string;
  /** The rights that most rows touch, which are told here alone; `null` where each row tells its own. */
  rights: string | null;
}

/** One side, as it is named in the head. */
export interface WitnessHead {
  role: SideTitle;
  title: string;
  facts: Array<{ label: string; value: string }>;
  /** What the reading repaired and what a person should check. */
  reading: string;
}

export interface TableCount {
  kind: RowKind | BadgeKind;
  symbol: string;
  count: number;
  /** The count in words: `3 gewijzigd (2 inhoudelijk, 1 redactioneel)`. */
  text: string;
}

/** The rows of a table, with and without those that it leaves out. */
export interface HeadRows {
  all: readonly TableRow[];
  shown: readonly TableRow[];
  /** How many of these stand in the list behind the table. */
  folded: number;
  /** The rights that most rows touch. */
  usual: readonly string[];
}

/**
 * Make the head of a was-wordt table: the two texts, what is asked, counts of rows, and the account of all
 * clauses. Counts are of the whole comparison, also where the table leaves rows out.
 */
export function tableHead(
  comparison: Comparison,
  { all, shown, folded, usual }: HeadRows,
  { model }: TableOptions,
): TableHead {
  const overlapping = overlappingCounts(all, model);
  const [before, after] = sideTitles(model);
  return {
    title: headTitle(comparison, model),
    tableTitle: model ? phrases.gapTable : phrases.tableTitle,
    legend: legendOf(model),
    before: witnessHead(before, comparison.before),
    after: witnessHead(after, comparison.after),
    requests: model ? [] : councilRequests(comparison.after.meta),
    total: model ? null : totalText(comparison, all),
    counts: model ? gapCounts(all) : mainCounts(comparison, all),
    overlapping,
    overlap: overlapping.length > 0 ? headWords.overlap(overlapping.map(({ text }) => text)) : null,
    complete: completeText(comparison, { hidden: all.length - shown.length, folded }, [
      before,
      after,
    ]),
    rights: usual.length > 0 ? headWords.rights(usual) : null,
  };
}

function headTitle({ before, after }: Comparison, model: TableOptions['model']): string {
  if (model) {
    const school = model === 'after' ? before.title : after.title;
    return school ? `${phrases.gapTitle}: ${school}` : phrases.gapTitle;
  }
  const title = after.title ?? before.title;
  return title ? headWords.title(title) : phrases.tableTitle;
}

function legendOf(model: TableOptions['model']): string {
  if (!model) return phrases.legendWords;
  return headWords.modelLegend(model);
}

function witnessHead(role: SideTitle, witness: ComparisonWitness): WitnessHead {
  return {
    role,
    title: witness.title ?? phrases.untitled,
    facts: facts(witness.meta, witness.digest),
    reading: headWords.reading(witness),
  };
}

function facts(meta: Meta, digest: string): WitnessHead['facts'] {
  const { adoption } = meta.approval ?? {};
  const date = (value: string | undefined) => value && dutchDate(value);
  const all: Array<[string, string | undefined]> = [
    [headWords.facts.school, schoolName(meta) ?? meta.competentAuthority?.name],
    [headWords.facts.version, meta.version],
    [headWords.facts.status, statusWord(meta)],
    [headWords.facts.adoptedOn, date(adoption?.on)],
    [headWords.facts.effectiveFrom, date(adoption?.effectiveFrom)],
    [headWords.facts.digest, digest.slice(digest.indexOf(':') + 1, digest.indexOf(':') + 13)],
  ];
  return all.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** Count what changed, in clauses and in all else; what only stands elsewhere or has another number is told apart. */
function totalText({ changes, others }: Comparison, rows: readonly TableRow[]): string {
  const changed = rows.filter(({ kind }) => kind !== 'same');
  const weights = [...changes, ...others].map(({ significance }) => significance);
  const substantive = changed.filter(({ number }) => weights[number - 1] === 'substantive').length;
  const elsewhere = rows.filter(
    ({ kind, badges }) =>
      kind === 'same' &&
      badges.some((badge) => badge.kind === 'moved' || badge.kind === 'renumbered'),
  ).length;
  return totalWords({ changed: changed.length, substantive, elsewhere });
}

function mainCounts(comparison: Comparison, rows: readonly TableRow[]): TableCount[] {
  const among = (...kinds: RowKind[]) => rows.filter((row) => kinds.includes(row.kind)).length;
  const changed = among('changed', 'editorial', 'split', 'joined');
  const substantive = [...comparison.changes, ...comparison.others].filter(
    ({ kind, significance }) => changeSides[kind] === 'both' && significance === 'substantive',
  ).length;
  const same = among('same');
  const nearly = comparison.changes.filter(
    ({ kind, significance }) => kind === 'substitution' && significance === 'none',
  ).length;
  const parts = [
    substantive > 0 ? headWords.substantive(substantive) : '',
    changed > substantive ? headWords.editorial(changed - substantive) : '',
  ].filter(Boolean);
  const count = (kind: RowKind, number: number, word: string, detail = ''): TableCount => ({
    kind,
    symbol: kindSymbols[kind],
    count: number,
    text: `${number} ${word}${detail}`,
  });
  return [
    count('new', among('new'), headWords.counts.new),
    count('repealed', among('repealed'), headWords.counts.repealed),
    ...(['elsewhere', 'unfound'] as const).flatMap((kind) =>
      among(kind) > 0 ? [count(kind, among(kind), headWords.counts[kind])] : [],
    ),
    count(
      'changed',
      changed,
      headWords.counts.changed,
      parts.length ? ` (${parts.join(', ')})` : '',
    ),
    count('same', same, headWords.counts.same, nearly ? headWords.nearly(nearly) : ''),
  ];
}

function gapCounts(rows: readonly TableRow[]): TableCount[] {
  const kinds = Object.keys(headWords.gaps) as Array<keyof typeof headWords.gaps>;
  return kinds.flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    if (kind === 'elsewhere' && count === 0) return [];
    return { kind, symbol: kindSymbols[kind], count, text: `${count} ${headWords.gaps[kind]}` };
  });
}

function overlappingCounts(rows: readonly TableRow[], model: TableOptions['model']): TableCount[] {
  const words = headWords.overlapping(model);
  return words.flatMap(([kind, word]) => {
    const count = rows.filter(({ badges }) => badges.some((badge) => badge.kind === kind)).length;
    return count > 0 ? [{ kind, symbol: badgeSymbols[kind], count, text: `${count} ${word}` }] : [];
  });
}

function completeText(
  comparison: Comparison,
  rows: { hidden: number; folded: number },
  roles: readonly [SideTitle, SideTitle],
): string {
  const before = sideCount(comparison, 'before');
  const after = sideCount(comparison, 'after');
  return headWords.complete({ before, after, ...rows, roles });
}

function sideCount(comparison: Comparison, side: 'before' | 'after') {
  const all = Object.keys(comparison[side].clauses);
  const shown = new Set(comparison.changes.flatMap((change) => change[side]));
  return { all: all.length, missing: all.filter((eId) => !shown.has(eId)).length };
}
