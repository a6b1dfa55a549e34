import type { Comparison } from '@akkoord/clause';
import { shorten } from '@akkoord/text';
import { foldWords } from '../words/fold-words.ts';
import { phrases } from '../words/phrases.ts';
import type { Badge } from './badges.ts';
import { type FoldKind, foldKindOf } from './row-fold.ts';
import type { Run } from './runs.ts';
import { rowHeadings, rowLabels, rowRemarks, type TableRow } from './table.ts';

/** Rows in which no rule changes for one and the same reason. */
export interface FoldedGroup {
  kind: FoldKind;
  /** Why, with how many there are: `Alleen hernummerd (4)`. */
  title: string;
  /** `line` where the rows say so little that they stand behind each other in one paragraph. */
  layout: 'list' | 'line';
  rows: FoldedRow[];
}

/** A row in short, as an item of a list. */
export interface FoldedRow {
  row: TableRow;
  /** Labels and headings, as where it stood and stands; without a label its first words, empty where `runs` has them. */
  name: string;
  /** The badges that say more than the heading over the list. */
  badges: Badge[];
  /** What changed in its words, with what stands around it; empty where its words are the same. */
  runs: Run[];
  /** What differs and what a person should check; what the heading over the list says is left out. */
  remarks: string[];
}

/** Put the rows in which no rule changes together, by why that is so. */
export function foldedGroups(rows: readonly TableRow[], comparison: Comparison): FoldedGroup[] {
  const kinds = Object.keys(foldWords.kinds) as FoldKind[];
  const kindOf = new Map(rows.map((row) => [row, foldKindOf(comparison, row.number)]));
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => kindOf.get(row) === kind);
    if (own.length === 0) return [];
    const title = foldWords.counted(foldWords.kinds[kind], own.length);
    const folded = own.map((row) => foldedRow(row, kind));
    const isShort = folded.every(
      ({ runs, remarks }) => remarks.length === 0 && (runs.length === 0 || kind === 'colophon'),
    );
    return [{ kind, title, layout: isShort ? 'line' : 'list', rows: folded }];
  });
}

function foldedRow(row: TableRow, kind: FoldKind): FoldedRow {
  const isSame = row.style === 'plain' && row.of === 'clause';
  const labels = rowLabels(row);
  return {
    row,
    // The words of a colophon name it.
    name: kind === 'colophon' && labels.length === 0 && !isSame ? '' : nameOf(row),
    badges: row.badges.filter((badge) => badge.kind !== kind),
    runs: isSame ? [] : row.merged,
    // What is the same touches no right.
    remarks: rowRemarks(kind === 'editorial' ? row : { ...row, rights: [] }).filter(
      (remark) => remark !== phrases.sameBut && remark !== phrases.sameMarks,
    ),
  };
}

/** So many characters of a clause without a number tell which one it is. */
const opening = 60;

function nameOf(row: TableRow): string {
  const labels = rowLabels(row);
  const names = [labels, rowHeadings(row)].map((own) => own.join(' → ')).filter(Boolean);
  const isNamed = labels.some((label) => label !== '–') || row.of !== 'clause';
  if (isNamed && names.length > 0) return names.join(', ');
  const words = (row.after ?? row.before)?.runs.map(({ text }) => text).join('') ?? '';
  return [...names, `‘${shorten(words.replace(/\s+/g, ' ').trim(), opening)}’`].join(': ');
}
