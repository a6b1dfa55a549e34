import { type Change, type Comparison, changeSides, type Other } from '@akkoord/clause';
import type { foldWords } from '../words/fold-words.ts';

/** Why a row needs no place in the table itself. */
export type FoldKind = keyof typeof foldWords.kinds;

/**
 * Tell why no rule changes in a row of a was-wordt table, so that it can stand in a list at the end.
 *
 * What says for whom a text is or where it is published is no rule, whatever changes in it. A row with an effect, and
 * a pair that may be none, keep their place: a person should look at them.
 *
 * @param number Of the row, from 1: the changes of a comparison first, then its others.
 * @returns `null` where a rule changes, or may.
 */
export function foldKindOf(comparison: Comparison, number: number): FoldKind | null {
  const { changes, others } = comparison;
  const change = changes[number - 1];
  if (change) return changeFold(change, comparison);
  const other = others[number - 1 - changes.length];
  return other ? otherFold(other) : null;
}

function changeFold(change: Change, { before, after }: Comparison): FoldKind | null {
  const { kind, significance, moved, renumbered } = change;
  const names = [
    ...change.before.map((eId) => before.clauses[eId]),
    ...change.after.map((eId) => after.clauses[eId]),
  ];
  if (kind === 'unchanged') return moved ? 'moved' : renumbered ? 'renumbered' : 'same';
  if (names.length > 0 && names.every((name) => name?.colophon)) return 'colophon';
  if (change.effect !== null || change.findings.some(({ effect }) => effect !== null)) return null;
  if (changeSides[kind] !== 'both' || change.band === 'doubtful') return null;
  if (significance === 'editorial') return 'editorial';
  return significance === 'none' ? 'nearly' : null;
}

function otherFold({ significance, effect }: Other): FoldKind | null {
  return significance === 'substantive' || effect !== null ? null : 'layout';
}
