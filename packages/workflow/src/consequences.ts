import {
  type Bearer,
  type Change,
  type Clause,
  type Comparison,
  clausesOf,
  ownText,
  type Protocol,
} from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { readTemplate, templateIds } from './draft.ts';

/** Whom the law wants to hear of consequences. Source: WMS art. 8 lid 6, text of 2025-08-01. */
export type ConsequenceGroup = 'staff' | 'parents' | 'pupils';

/** What a text means for each group: lines, in the order of the text; empty where nothing is known. */
export type Consequences = Readonly<Record<ConsequenceGroup, readonly string[]>>;

/** For whom a line is that a template has for a bearer; what binds the school or its board says nothing of these. */
const groups = {
  staff: 'staff',
  mentor: 'staff',
  school_leadership: 'staff',
  parent: 'parents',
  pupil: 'pupils',
} as const satisfies Partial<Record<Bearer, ConsequenceGroup>>;

/** A change that no template tells the consequences of: what a person should look at. */
export interface ChangedClause {
  kind: 'new' | 'changed' | 'gone';
  /** `null` where nothing tells. */
  effect: Change['effect'];
  /** As a reader names it, in the text that has it: `C.1`; `null` where it has no number. */
  label: string | null;
  /** Its own words. */
  text: string;
}

/** Changes by the group that they bind; `unknown`: those of which the words do not say whom. */
export type ChangesByGroup = Readonly<
  Record<ConsequenceGroup | 'unknown', readonly ChangedClause[]>
>;

/**
 * Propose the consequences of a text, from what the templates that ship say of each of their texts.
 *
 * @param comparison With the text before it: only of what is new or changed.
 * @returns Proposals for a person to read and change.
 */
export function proposedConsequences(
  tree: Protocol,
  {
    comparison,
    taxonomy,
  }: { comparison?: Comparison | undefined; taxonomy?: Taxonomy | undefined } = {},
): Consequences {
  const changed = comparison && changedClauses(comparison);
  const found = { staff: new Set<string>(), parents: new Set<string>(), pupils: new Set<string>() };
  for (const clause of clausesOf(tree)) {
    if (changed && !changed.has(clause.eId)) continue;
    for (const [group, line] of linesOf(clause, taxonomy)) found[group].add(line);
  }
  return { staff: [...found.staff], parents: [...found.parents], pupils: [...found.pupils] };
}

/** What the templates say of a clause, for each group. */
function linesOf(
  { data }: Clause,
  taxonomy: Taxonomy | undefined,
): Array<[ConsequenceGroup, string]> {
  return (data?.provenance ?? []).flatMap(({ source, clause }) => {
    const id = templateIds.find((known) => source.startsWith(`${known}@`));
    const positions = id === undefined ? [] : readTemplate(id, taxonomy).positions;
    const position = positions.find((candidate) => candidate.id === clause);
    return Object.entries(position?.consequences ?? {}).flatMap(
      ([bearer, line]): Array<[ConsequenceGroup, string]> => {
        const group = groupOf(bearer);
        return group ? [[group, line]] : [];
      },
    );
  });
}

function groupOf(bearer: string): ConsequenceGroup | undefined {
  return Object.hasOwn(groups, bearer) ? groups[bearer as keyof typeof groups] : undefined;
}

/**
 * List the changes of a was-wordt table that no template tells the consequences of, by the group that they bind.
 *
 * A clause binds whom its norms name; one whose norms name nobody, or that has none, is `unknown`. What binds the school
 * or its board alone is `unknown` too: whom it touches, a person says.
 *
 * @param before The text before it, for what is gone.
 */
export function changesByGroup(
  tree: Protocol,
  {
    before,
    comparison,
    taxonomy,
  }: { before: Protocol; comparison: Comparison; taxonomy?: Taxonomy | undefined },
): ChangesByGroup {
  const found = {
    staff: [] as ChangedClause[],
    parents: [] as ChangedClause[],
    pupils: [] as ChangedClause[],
    unknown: [] as ChangedClause[],
  };
  const [old, own] = [before, tree].map(
    (text) => new Map(clausesOf(text).map((one) => [one.eId, one])),
  );
  for (const change of comparison.changes) {
    if (change.kind === 'unchanged' || change.significance !== 'substantive') continue;
    const isGone = change.after.length === 0;
    for (const eId of isGone ? change.before : change.after) {
      const clause = (isGone ? old : own)?.get(eId);
      if (!clause || (!isGone && linesOf(clause, taxonomy).length > 0)) continue;
      const told: ChangedClause = {
        kind: isGone ? 'gone' : change.before.length === 0 ? 'new' : 'changed',
        effect: change.effect,
        label: comparison[isGone ? 'before' : 'after'].clauses[eId]?.label ?? null,
        text: ownText(clause).replace(/\s+/gu, ' ').trim(),
      };
      for (const group of groupsBound(clause)) found[group].push(told);
    }
  }
  return found;
}

function groupsBound({ data }: Clause): ReadonlyArray<ConsequenceGroup | 'unknown'> {
  const bearers = (data?.provisions ?? []).flatMap((provision) => provision.bearers);
  const bound = new Set(
    bearers.flatMap((bearer) => (bearer === 'everyone' ? everyone : (groupOf(bearer) ?? []))),
  );
  return bound.size > 0 ? [...bound] : ['unknown'];
}

const everyone: readonly ConsequenceGroup[] = [...new Set(Object.values(groups))];

function changedClauses({ changes }: Comparison): Set<string> {
  return new Set(changes.filter(({ kind }) => kind !== 'unchanged').flatMap(({ after }) => after));
}
