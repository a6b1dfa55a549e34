import { type Bearer, type Comparison, clausesOf, type Protocol } from '@akkoord/clause';
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
  for (const { eId, data } of clausesOf(tree)) {
    if (changed && !changed.has(eId)) continue;
    for (const { source, clause } of data?.provenance ?? []) {
      const id = templateIds.find((known) => source.startsWith(`${known}@`));
      const position =
        id && readTemplate(id, taxonomy).positions.find((candidate) => candidate.id === clause);
      if (!position) continue;
      for (const [bearer, line] of Object.entries(position.consequences ?? {})) {
        const group = groups[bearer as keyof typeof groups];
        if (group) found[group].add(line);
      }
    }
  }
  return { staff: [...found.staff], parents: [...found.parents], pupils: [...found.pupils] };
}

function changedClauses({ changes }: Comparison): Set<string> {
  return new Set(changes.filter(({ kind }) => kind !== 'unchanged').flatMap(({ after }) => after));
}
