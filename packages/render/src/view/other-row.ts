import type { Comparison, ComparisonWitness, Other } from '@akkoord/clause';
import { besideWords, otherNames, otherReasons } from '../words/other-words.ts';
import { kindSymbols, kindWords, phrases } from '../words/phrases.ts';
import type { RowKind } from './row-kind.ts';
import { isPlain } from './row-sides.ts';
import { type Run, readableRuns } from './runs.ts';
import type { TableRow, TableSide } from './table.ts';

/** Make a row of what stands in no clause's words. */
export function toOtherRow(other: Other, number: number, { before, after }: Comparison): TableRow {
  const kind = otherKind(other);
  const lone = other.kind !== 'substitution';
  const runs = readableRuns(other.diff);
  const side = (witness: ComparisonWitness, eIds: readonly string[], own: Run[]): TableSide => ({
    label: [otherNames[other.of], clauseLabels(witness, eIds)].filter(Boolean).join(' '),
    heading: null,
    runs: own,
    blocks: null,
  });
  return {
    number,
    of: other.of,
    kind,
    word: kindWords[kind],
    symbol: kindSymbols[kind],
    badges: [],
    before: other.kind === 'insertion' ? null : side(before, other.before, runs.before),
    after: other.kind === 'repeal' ? null : side(after, other.after, runs.after),
    absent: other.kind === 'insertion' ? phrases.noBefore : phrases.noAfter,
    whole: null,
    merged: runs.merged,
    style: lone ? 'block' : isPlain(other) ? 'plain' : 'marked',
    note: null,
    reasons: [otherReasons[other.code]],
    links: [],
    evidence: null,
    verdict: null,
    uncertain: false,
    rights: [],
  };
}

function otherKind({ kind, significance }: Other): RowKind {
  if (kind === 'insertion') return 'new';
  if (kind === 'repeal') return 'repealed';
  // The rule may be the same, but a reader sees another text: never 'gelijk'.
  return significance === 'substantive' ? 'changed' : 'editorial';
}

/** Name the clauses by which a reader finds a footnote, table, link or picture; a heading is named by its words. */
function clauseLabels({ clauses }: ComparisonWitness, eIds: readonly string[]): string {
  const labels = eIds.flatMap((eId) => clauses[eId]?.label ?? []);
  return labels.length > 0 ? besideWords([...new Set(labels)]) : '';
}
