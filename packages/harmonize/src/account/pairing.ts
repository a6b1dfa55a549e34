import { annotate } from '@akkoord/annotate';
import {
  type Change,
  type Clause,
  type FootnoteDefinition,
  footnotesOf,
  isClause,
  type Protocol,
} from '@akkoord/clause';
import { compare } from '@akkoord/collate';
import type { Taxonomy } from '@akkoord/taxonomy';
import { notesAt } from '../sources/clause-notes.ts';
import type { RowClause } from '../sources/row-clause.ts';

/** What answers a clause. */
export interface Pair {
  /** The clauses that answer it, by wId. */
  into: string[];
  /** True where they say the same. */
  same: boolean;
}

/**
 * Say which of some clauses answer clauses of one source, by the eId of these. A doubtful pair counts for
 * clauses on one subject, but not for the points of lists, which differ point by point. What differs in its
 * footnotes does not say the same.
 *
 * @param clauses Of one source.
 * @param answers Annotated, with ids.
 * @param options The taxonomy, and the footnotes to which the answers refer.
 */
export function pairsWith(
  clauses: readonly RowClause[],
  answers: readonly Clause[],
  { taxonomy, notes }: { taxonomy: Taxonomy; notes: readonly FootnoteDefinition[] },
): Map<string, Pair> {
  const [first] = clauses;
  if (!first || answers.length === 0) return new Map();
  const before = flat(
    first.source.tree.meta,
    clauses.map(({ clause }) => clause),
  );
  const after = flat({ title: null, language: 'nl' }, answers);
  const wIds = new Map(answers.map(({ eId, wId }) => [eId, wId]));
  const points = new Set(
    clauses.filter(({ clause }) => clause.form === 'bullet').map(({ eId }) => eId),
  );
  const pairs = new Map<string, Pair>();
  for (const change of compare(before, after, { taxonomy }).changes) {
    if (change.before.length === 0 || change.after.length === 0 || isGuess(change)) continue;
    if (change.band === 'doubtful' && change.before.some((eId) => points.has(eId))) continue;
    const into = change.after.map((eId) => wIds.get(eId) as string);
    const noted = [
      clauses
        .filter(({ eId }) => change.before.includes(eId))
        .map(({ source, clause }) => notesAt(clause, footnotesOf(source.tree))),
      answers.filter(({ eId }) => change.after.includes(eId)).map((one) => notesAt(one, notes)),
    ].map((texts) => texts.flat().join(' '));
    const [mine = '', theirs = ''] = noted;
    const same = change.significance !== 'substantive' && isSameNote(mine, theirs, taxonomy);
    for (const eId of change.before) pairs.set(eId, { into, same });
  }
  const [lone] = answers;
  if (clauses.length === 1 && answers.length === 1 && lone && pairs.size === 0) {
    pairs.set(first.eId, { into: [lone.wId], same: false });
  }
  return pairs;
}

/** Whether only the subject, or the lack of anything nearer, speaks for a pair: all clauses of a row are on one subject. */
function isGuess({ matchedBy }: Change): boolean {
  return matchedBy.split('+').some((by) => by === 'subject' || by === 'nearest');
}

function isSameNote(one: string, other: string, taxonomy: Taxonomy): boolean {
  if (one === other) return true;
  if (one === '' || other === '') return false;
  const [before, after] = [one, other].map((text) => annotate(noteAlone(text), { taxonomy }));
  const { changes } = compare(before as Protocol, after as Protocol, { taxonomy });
  return changes.every(({ significance }) => significance !== 'substantive');
}

function noteAlone(text: string): Protocol {
  const paragraph = {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: text }],
  };
  const clause = {
    type: 'clause',
    eId: 'cl_nn1',
    wId: 'cl_nn1',
    num: null,
    form: 'prose',
  } as const;
  return {
    type: 'protocol',
    meta: { title: null, language: 'nl' },
    children: [{ ...clause, children: [paragraph] }],
  };
}

/** Put clauses side by side, none in another, so that each is weighed for itself. */
function flat(meta: Protocol['meta'], clauses: readonly Clause[]): Protocol {
  const children = clauses.map((clause) => ({
    ...clause,
    children: clause.children.filter((child) => !isClause(child)),
  }));
  return { type: 'protocol', meta, children };
}

/** Tell whether the clauses of two sources say the same, clause by clause. */
export function saysTheSame(
  one: readonly RowClause[],
  other: readonly RowClause[],
  taxonomy: Taxonomy,
): boolean {
  const [source] = other.map((clause) => clause.source);
  const pairs = pairsWith(
    one,
    other.map(({ clause }) => clause),
    { taxonomy, notes: source ? footnotesOf(source.tree) : [] },
  );
  const answered = new Set([...pairs.values()].flatMap(({ into }) => into));
  return (
    one.every(({ eId }) => pairs.get(eId)?.same) &&
    other.every(({ clause }) => answered.has(clause.wId))
  );
}
