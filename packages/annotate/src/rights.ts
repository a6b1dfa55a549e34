import type { Bearer, CouncilRight } from '@akkoord/clause';
import type { CouncilRightEntry, Taxonomy } from '@akkoord/taxonomy';
import type { ReadText } from './text.ts';

/** The kinds of school that the taxonomy knows. */
export type Sector = 'po' | 'vo' | 'so' | 'mbo';

/** What a clause gives to tell by which council rights it touches. */
export interface RightEvidence {
  read: ReadText;
  /** Main one first. */
  topics: readonly string[];
  bearers: readonly Bearer[];
}

/** A right that a clause touches, with the id of the entry of the taxonomy that says so. */
export interface TouchedRight {
  id: string;
  right: CouncilRight;
}

/** The sectors that fall under the WMS, so that a right of all three holds where the sector is not known. */
const covered: readonly Sector[] = ['po', 'vo', 'so'];

/**
 * List the council rights that can be touched in a school.
 *
 * @param sector Not known: only what holds in every sector that the law covers.
 */
export function rightsIn(
  { councilRights }: Taxonomy,
  sector: Sector | undefined,
): CouncilRightEntry[] {
  return councilRights.filter(({ sectors }) =>
    sector ? sectors.includes(sector) : covered.every((one) => sectors.includes(one)),
  );
}

/** List the rights that a clause touches, by its main topic, its bearers and what it says. */
export function rightsOf(
  evidence: RightEvidence,
  entries: readonly CouncilRightEntry[],
): TouchedRight[] {
  const { read, topics, bearers } = evidence;
  const main = topics[0];
  if (main === undefined) return [];
  const said = new Set(read.rights.map(({ value }) => value));
  const found = new Map<string, TouchedRight>();
  for (const entry of entries) {
    const { id, body, right, basis, asOf } = entry;
    const bound = entry.bearers?.some((one) => bearers.includes(one)) ?? true;
    if (!entry.topics.includes(main) || (entry.phrases && !said.has(id))) continue;
    if (!bound && !bearers.includes('everyone')) continue;
    const key = `${body} ${right} ${basis}`;
    if (!found.has(key)) found.set(key, { id, right: { body, right, basis, asOf } });
  }
  return [...found.values()];
}
