import {
  type ApprovalRight,
  type Body,
  bodies,
  type Clause,
  clausesOf,
  isWholeCouncil,
  type Protocol,
} from '@akkoord/clause';
import { atLevel, recordedLevel } from './level.ts';
import { seatedIn } from './pupils.ts';
import { knownSectors, settled } from './sector.ts';

/** Whole councils first. */
function placeOf(body: Body): number {
  return bodies.indexOf(body) + (isWholeCouncil(body) ? 0 : bodies.length);
}

/**
 * Gather the council rights of all clauses: those in the meta, as composed protocols have them, and
 * those that annotation found in foreign text. A clause that says where it comes from was written by Akkoord, from a
 * template or from several protocols: its rights stand in the meta, and annotation adds none.
 *
 * Rights of the same body, kind and article are one, with the clauses of both in document order and the
 * latest date of reading the law. A right stays confirmed only where nothing was added to it. Clauses
 * that are no longer there are left out; a right from the meta whose clauses are all gone stays, because
 * a person put it there.
 *
 * Where another council came in the place of the MR in what is recorded, it does so in what annotation found.
 *
 * Where the kind of school is not known, rights that do not hold in every kind come with the `sectors` in which they do.
 *
 * @returns Proposals to be confirmed, the whole council first.
 */
export function gatherRights(tree: Protocol): ApprovalRight[] {
  const clauses = clausesOf(tree);
  const place = new Map(clauses.map(({ wId }, index) => [wId, index]));
  const found = new Map<string, ApprovalRight>();
  const sectors = knownSectors(tree);
  for (const given of tree.meta.approval?.rights ?? []) {
    const right = settled(given, sectors);
    if (!right) continue;
    const known = right.clauses.filter((wId) => place.has(wId));
    const same = found.get(keyOf(right));
    found.set(keyOf(right), { ...right, clauses: [...(same?.clauses ?? []), ...known] });
  }
  const written = writtenClauses(clauses);
  const level = recordedLevel(tree);
  const seated = seatedIn(tree);
  for (const { wId, data } of clauses) {
    // Who wrote the clause from a model said which councils have a say in it: its words say nothing more.
    if (written.has(wId)) continue;
    for (const proposed of data?.rights ?? []) {
      const held = settled(proposed, sectors);
      if (!held) continue;
      const fresh = seated(atLevel(held, level));
      const { asOf } = fresh;
      if (answered(fresh, wId, [...found.values()])) continue;
      const same = found.get(keyOf(fresh));
      found.set(keyOf(fresh), {
        ...(same ?? fresh),
        asOf: same && same.asOf > asOf ? same.asOf : asOf,
        clauses: [...(same?.clauses ?? []), wId],
        confirmed: false,
      });
    }
  }
  return [...found.values()]
    .map((right) => ({
      ...right,
      clauses: [...new Set(right.clauses)].sort(
        (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
      ),
    }))
    .sort((a, b) => placeOf(a.body) - placeOf(b.body));
}

/** The clauses that say where they come from, with what stands under them. */
function writtenClauses(clauses: readonly Clause[]): Set<string> {
  const from = clauses.filter(({ data }) => data?.provenance);
  return new Set(from.flatMap((clause) => clausesOf(clause).map(({ wId }) => wId)));
}

/** What tells one right from another. */
function keyOf({
  body,
  right,
  basis,
  school,
}: Pick<ApprovalRight, 'body' | 'right' | 'basis' | 'school'>): string {
  return JSON.stringify([body, right, basis, school ?? null]);
}

/** A person who changed a right, with a note, answered for its clauses: annotation does not undo that. */
function answered(
  { body, basis }: Pick<ApprovalRight, 'body' | 'basis'>,
  wId: string,
  rights: readonly ApprovalRight[],
): boolean {
  return rights.some(
    (right) =>
      right.confirmed &&
      right.basis === basis &&
      (right.body === body || right.note !== undefined || right.regulated !== undefined) &&
      right.clauses.includes(wId),
  );
}

/** Tell whether a person answered for a right that was gathered: confirmed it, or changed it and said why. */
export function isAnswered(
  gathered: ApprovalRight,
  confirmed: readonly ApprovalRight[],
  schools: readonly string[],
): boolean {
  const same = confirmed.filter((right) => answers(right, gathered));
  if (same.some(({ school }) => school === undefined || school === gathered.school)) return true;
  return (
    gathered.school === undefined &&
    schools.length > 0 &&
    schools.every((school) => same.some((right) => right.school === school))
  );
}

function answers(right: ApprovalRight, gathered: ApprovalRight): boolean {
  if (!right.confirmed || right.basis !== gathered.basis) return false;
  const narrowed = gathered.clauses.some((wId) => !right.clauses.includes(wId));
  const changed = right.body !== gathered.body || right.right !== gathered.right || narrowed;
  const isExplained = Boolean(right.note?.trim()) || right.regulated !== undefined;
  return (!changed && right.applies !== false) || isExplained;
}
