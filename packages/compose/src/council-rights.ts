import {
  type ApprovalRight,
  basisAt,
  bodyAt,
  type CouncilLevel,
  type CouncilRight,
  type CouncilSection,
  councils,
  type Sector,
  sectors,
} from '@akkoord/clause';
import type { CouncilRightEntry } from '@akkoord/taxonomy';
import type { Settled } from './answers.ts';
import { surelyHolds } from './open-point.ts';
import type { SubjectRight, TemplateRight } from './schema.ts';
import type { Template } from './template.ts';

/** The topics of each clause that came out, by wId in document order, and the clauses that were joined in it. */
export type ClauseTopics = ReadonlyMap<
  string,
  { readonly topics: readonly string[]; readonly wIds: readonly string[] }
>;

/**
 * Give the rights that councils have in the clauses that came out, as proposals.
 *
 * What a subject asks of which body in which kind of school stands in the taxonomy; the answers tell the kind of
 * school, and which council comes in the place of the MR. One right is there once for each body and article. A right
 * that yields holds for no clause in which the same body has another.
 *
 * Source: WMS art. 10–14, 16 lid 1 and 20, text of 2025-08-01.
 *
 * @param topics The topics of each clause that came out, by wId, in document order.
 * @returns Rights with at least one clause, in the order of the template.
 */
export function rightsOf(
  template: Template,
  settled: Settled,
  topics: ClauseTopics,
): ApprovalRight[] {
  const found = new Map<string, { right: CouncilRight; clauses: Set<string>; yields: boolean }>();
  for (const entry of template.rights) {
    if (!surelyHolds(entry.when, settled)) continue;
    const clauses = clausesOf(entry, topics);
    for (const { right, yields } of rightsFor(entry, template, settled)) {
      const key = JSON.stringify([right.body, right.right, right.basis]);
      const known = found.get(key) ?? { right, clauses: new Set<string>(), yields };
      for (const wId of clauses) known.clauses.add(wId);
      found.set(key, known);
    }
  }
  const all = [...found.values()];
  return all.flatMap(({ right, clauses, yields }) => {
    const held = [...topics.keys()].filter(
      (wId) => clauses.has(wId) && !(yields && all.some((other) => takes(other, right.body, wId))),
    );
    return held.length > 0 ? [{ ...right, clauses: held, confirmed: false }] : [];
  });
}

function takes(
  { right, clauses, yields }: { right: CouncilRight; clauses: Set<string>; yields: boolean },
  body: CouncilRight['body'],
  wId: string,
): boolean {
  return !yields && right.body === body && clauses.has(wId);
}

function clausesOf({ topics = [], clauses = [] }: TemplateRight, byClause: ClauseTopics): string[] {
  return [...byClause]
    .filter(
      ([, { wIds, topics: touched }]) =>
        wIds.some((wId) => clauses.includes(wId)) || touched.some((one) => topics.includes(one)),
    )
    .map(([wId]) => wId);
}

/** Tell whether a right names a subject of the taxonomy, and not a body and an article of its own. */
export function isSubjectRight(right: TemplateRight): right is SubjectRight {
  return 'subject' in right;
}

function rightsFor(
  entry: TemplateRight,
  template: Template,
  settled: Settled,
): Array<{ right: CouncilRight; yields: boolean }> {
  if (!isSubjectRight(entry)) {
    const { body, right, basis, asOf } = entry;
    return [{ right: { body, right, basis, asOf }, yields: false }];
  }
  const sector = sectorOf(template, settled);
  const level = levelOf(template, settled);
  return template.taxonomy.councilRights
    .filter((right) => right.subject === entry.subject && sector && right.sectors.includes(sector))
    .map((right) => ({
      right: {
        body: bodyAt(level, sectionOf(right, template, settled)),
        right: right.right,
        basis: basisAt(level, right.basis),
        asOf: right.asOf,
      },
      yields: right.yields === true,
    }));
}

function sectorOf({ meta }: Template, { values }: Settled): Sector | undefined {
  const value = meta.school?.sector === undefined ? undefined : values.get(meta.school.sector);
  return sectors.find((sector) => sector === value);
}

/** Tell which council comes in the place of the MR with these answers; `mr` where none does. */
export function levelOf(template: Template, settled: Settled): CouncilLevel {
  const others = ['gmr', 'deelraad', 'groepsmr'] as const;
  const { councils: when } = template;
  return others.find((level) => when[level] && surelyHolds(when[level], settled)) ?? 'mr';
}

/** In a school with so the part of parents can have pupils in it. Source: WMS art. 3 lid 3, onder b, 2°. */
function sectionOf(
  { body, mixed, sectors: held }: CouncilRightEntry,
  template: Template,
  settled: Settled,
): CouncilSection {
  const { section } = councils[body];
  const { pupils } = template.councils;
  const sector = sectorOf(template, settled);
  const withPupils = mixed && sector !== 'po' && held.includes('so') && pupils !== undefined;
  return withPupils && surelyHolds(pupils, settled) ? 'parents-and-pupils' : section;
}
