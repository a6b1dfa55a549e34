import { annotate } from '@akkoord/annotate';
import { type ApprovalRight, clausesOf, type Protocol, type School } from '@akkoord/clause';
import type { Taxonomy } from '@akkoord/taxonomy';
import { schoolsIn } from '../sources/schools.ts';
import type { Source } from '../sources/source.ts';

/**
 * Propose which council of which school has a say in which clauses.
 *
 * Where all schools are of one kind, a right holds for the council of each of them; else each school has the
 * rights of its own kind.
 *
 * @param tree The new protocol.
 * @param sector The kind of the new school, for schools of which no source says it.
 * @returns Proposals, none confirmed. Where the kind is not known, those that may hold, with the `sectors` in which they do.
 */
export function councilRights(
  tree: Protocol,
  sources: readonly Source[],
  { taxonomy, sector }: { taxonomy: Taxonomy; sector: School['sector'] },
): ApprovalRight[] {
  const schools = schoolsIn(sources);
  const kinds = schools.map((school) => school.sector ?? sector);
  if (new Set(kinds).size === 1) return rightsFor(tree, { taxonomy, sector: kinds[0] });
  return schools.flatMap(({ name }, index) =>
    rightsFor(tree, { taxonomy, sector: kinds[index] }).map((right) => ({
      ...right,
      school: name,
    })),
  );
}

/** Give the kind of school that all sources are; `undefined` where they differ, or none says it. */
export function commonSector(sources: readonly Source[]): School['sector'] {
  const known = new Set(schoolsIn(sources).flatMap(({ sector }) => sector ?? []));
  return known.size === 1 ? [...known][0] : undefined;
}

function rightsFor(
  tree: Protocol,
  options: { taxonomy: Taxonomy; sector: School['sector'] },
): ApprovalRight[] {
  const found = new Map<string, ApprovalRight>();
  for (const { wId, data } of clausesOf(annotate(tree, options))) {
    for (const touched of data?.rights ?? []) {
      const { body, right, basis } = touched;
      const key = JSON.stringify([body, right, basis]);
      const known = found.get(key);
      if (known) known.clauses.push(wId);
      else found.set(key, { ...touched, clauses: [wId], confirmed: false });
    }
  }
  return [...found.values()];
}
