import { type Bearer, type CouncilRight, type Sector, sectors } from '@akkoord/clause';
import type { CouncilRightEntry, Taxonomy } from '@akkoord/taxonomy';
import type { ReadText } from './text.ts';

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

/** A right that can be touched in a school. */
export interface PossibleRight {
  entry: CouncilRightEntry;
  /** The kinds of school in which it holds, where that is the question; `null` where it holds for sure. */
  onlyIn: readonly Sector[] | null;
}

/** The sectors that fall under the WMS. The MBO has a law of its own. */
const covered: readonly Sector[] = sectors.filter((sector) => sector !== 'mbo');

/**
 * List the council rights that can be touched in a school.
 *
 * @param sector Not known: what holds in any sector that the law covers, with the sectors in which it does.
 */
export function rightsIn({ councilRights }: Taxonomy, sector: Sector | undefined): PossibleRight[] {
  if (sector) {
    const held = councilRights.filter((entry) => entry.sectors.includes(sector));
    return held.map((entry) => ({ entry, onlyIn: null }));
  }
  return councilRights.flatMap((entry) => {
    const onlyIn = covered.filter((one) => entry.sectors.includes(one));
    if (onlyIn.length === 0) return [];
    return [{ entry, onlyIn: onlyIn.length < covered.length ? onlyIn : null }];
  });
}

/** List the rights that a clause touches, by its main topic, its bearers and what it says. */
export function rightsOf(
  evidence: RightEvidence,
  possible: readonly PossibleRight[],
): TouchedRight[] {
  const { read, topics, bearers } = evidence;
  const main = topics[0];
  if (main === undefined) return [];
  const said = new Set(read.rights.map(({ value }) => value));
  const found = new Map<string, TouchedRight>();
  const yielding = new Set<string>();
  for (const { entry, onlyIn } of possible) {
    if (!entry.topics.includes(main)) continue;
    const { id, body, right, basis, asOf } = entry;
    if (entry.phrases && !said.has(id)) continue;
    const bound = entry.bearers?.some((one) => bearers.includes(one)) ?? true;
    if (!bound && !bearers.includes('everyone')) continue;
    const key = `${body} ${right} ${basis}`;
    const known = found.get(key);
    if (known && !known.right.sectors) continue;
    const open = onlyIn && covered.filter((one) => onlyIn.includes(one) || isIn(known, one));
    const held = open && open.length < covered.length ? { sectors: open } : {};
    found.set(key, { id: known?.id ?? id, right: { body, right, basis, asOf, ...held } });
    if (entry.yields) yielding.add(key);
  }
  return [...found].flatMap(([key, touched]) => {
    const { body } = touched.right;
    const yields =
      yielding.has(key) &&
      [...found].some(([other, { right }]) => !yielding.has(other) && right.body === body);
    return yields ? [] : [touched];
  });
}

function isIn(known: TouchedRight | undefined, sector: Sector): boolean {
  return known?.right.sectors?.includes(sector) ?? false;
}
