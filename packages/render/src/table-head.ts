import type { Comparison, ComparisonWitness, Meta } from '@akkoord/clause';
import { schoolName } from './approval.ts';
import type { BadgeKind } from './badges.ts';
import { dutchDate } from './dutch-date.ts';
import { statusWord } from './status.ts';
import type { RowKind, TableRow } from './table.ts';
import { badgeSymbols, counted, kindSymbols, phrases } from './words.ts';

/** What stands over a was-wordt table. */
export interface TableHead {
  title: string;
  before: WitnessHead;
  after: WitnessHead;
  /** Every row is in exactly one of these. */
  counts: TableCount[];
  /** Properties that rows have besides; a row may be in several. */
  overlapping: TableCount[];
  /** Says in words that the second counts overlap the first; `null` where there are none. */
  overlap: string | null;
  /** Accounts for every clause of both sides. */
  complete: string;
}

/** One side, as it is named in the head. */
export interface WitnessHead {
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

/**
 * Make the head of a was-wordt table: the two texts, counts of rows, and the account of all clauses.
 *
 * @param rows The rows that stand under it.
 */
export function tableHead(comparison: Comparison, rows: readonly TableRow[]): TableHead {
  const overlapping = overlappingCounts(rows);
  return {
    title: tableTitle(comparison),
    before: witnessHead(comparison.before),
    after: witnessHead(comparison.after),
    counts: mainCounts(comparison, rows),
    overlapping,
    overlap:
      overlapping.length > 0
        ? `Waarvan ${overlapping.map(({ text }) => text).join(', ')}. Een regel kan in meer van deze tellingen staan.`
        : null,
    complete: completeText(comparison),
  };
}

function tableTitle({ before, after }: Comparison): string {
  const title = after.title ?? before.title;
  return title ? `Was-wordt: ${title}` : phrases.tableTitle;
}

function witnessHead(witness: ComparisonWitness): WitnessHead {
  return {
    title: witness.title ?? phrases.untitled,
    facts: facts(witness.meta, witness.digest),
    reading: readingText(witness),
  };
}

function facts(meta: Meta, digest: string): WitnessHead['facts'] {
  const { adoption } = meta.approval ?? {};
  const date = (value: string | undefined) => value && dutchDate(value);
  const all: Array<[string, string | undefined]> = [
    ['School', schoolName(meta) ?? meta.competentAuthority?.name],
    ['Versie', meta.version],
    ['Status', statusWord(meta)],
    ['Vastgesteld op', date(adoption?.on)],
    ['Geldt vanaf', date(adoption?.effectiveFrom)],
    ['Kenmerk van de tekst', digest.replace(/^sha256:/, '').slice(0, 12)],
  ];
  return all.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function readingText({ repairs, doubtful }: ComparisonWitness): string {
  if (repairs === 0 && doubtful === 0) return 'Bij het lezen was niets te herstellen.';
  const repaired =
    repairs === 0
      ? 'Bij het lezen was niets te herstellen'
      : `Bij het lezen ${repairs === 1 ? 'is 1 plaats' : `zijn ${repairs} plaatsen`} hersteld`;
  if (doubtful === 0) return `${repaired}.`;
  return `${repaired}; controleer ${counted(doubtful, 'plaats waarover twijfel is', 'plaatsen waarover twijfel is')}.`;
}

function mainCounts(comparison: Comparison, rows: readonly TableRow[]): TableCount[] {
  const among = (...kinds: RowKind[]) => rows.filter((row) => kinds.includes(row.kind)).length;
  const changed = among('changed', 'editorial', 'split', 'joined');
  const substantive = comparison.changes.filter(
    ({ kind, significance }) =>
      ['substitution', 'split', 'join'].includes(kind) && significance === 'substantive',
  ).length;
  const same = among('same');
  const nearly = comparison.changes.filter(
    ({ kind, significance }) => kind === 'substitution' && significance === 'none',
  ).length;
  const parts = [
    substantive > 0 ? `${substantive} inhoudelijk` : '',
    changed > substantive ? `${changed - substantive} redactioneel` : '',
  ].filter(Boolean);
  const count = (kind: RowKind, number: number, word: string, detail = ''): TableCount => ({
    kind,
    symbol: kindSymbols[kind],
    count: number,
    text: `${number} ${word}${detail}`,
  });
  return [
    count('new', among('new'), 'nieuw'),
    count('repealed', among('repealed'), 'vervallen'),
    count('changed', changed, 'gewijzigd', parts.length ? ` (${parts.join(', ')})` : ''),
    count('same', same, 'ongewijzigd', nearly ? ` (${nearly} op naam of leesfout na)` : ''),
  ];
}

function overlappingCounts(rows: readonly TableRow[]): TableCount[] {
  const words: Array<[BadgeKind, string]> = [
    ['stricter', 'strenger'],
    ['looser', 'ruimer'],
    ['mixed', 'deels strenger en deels ruimer'],
    ['moved', 'verplaatst'],
    ['renumbered', 'hernummerd'],
    ['doubtful', 'met een twijfelachtige koppeling'],
  ];
  return words.flatMap(([kind, word]) => {
    const count = rows.filter(({ badges }) => badges.some((badge) => badge.kind === kind)).length;
    return count > 0 ? [{ kind, symbol: badgeSymbols[kind], count, text: `${count} ${word}` }] : [];
  });
}

function completeText(comparison: Comparison): string {
  const before = sideCount(comparison, 'before');
  const after = sideCount(comparison, 'after');
  if (before.missing + after.missing === 0) {
    return `Alle ${before.all} + ${after.all} bepalingen staan in deze tabel: ${before.all} uit de oude en ${after.all} uit de nieuwe tekst.`;
  }
  return `Let op: niet alle bepalingen staan in deze tabel. Er ${before.missing + after.missing === 1 ? 'ontbreekt' : 'ontbreken'} ${before.missing} uit de oude en ${after.missing} uit de nieuwe tekst.`;
}

function sideCount(comparison: Comparison, side: 'before' | 'after') {
  const all = Object.keys(comparison[side].clauses);
  const shown = new Set(comparison.changes.flatMap((change) => change[side]));
  return { all: all.length, missing: all.filter((eId) => !shown.has(eId)).length };
}
